/** A file that cannot be read as a table; the message says why and what to do, for people. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}

/** A workbook with several sheets that may be meant. */
export class WhichSheetError extends UnreadableFileError {
  readonly sheets: readonly string[];

  constructor(message: string, sheets: readonly string[]) {
    super(message);
    this.sheets = sheets;
  }
}

/** A table whose columns do not say what it holds. */
export class UnclearColumnsError extends UnreadableFileError {
  readonly rows: readonly (readonly string[])[]; // the header and the first rows

  constructor(why: string, rows: readonly (readonly string[])[]) {
    super(`${why}. Name a column with --map column=field`);
    this.rows = rows;
  }
}

/** What is wrong with the file, for people; null: the fault is not the file's. */
export function whyUnreadable(fault: unknown): string | null {
  if (fault instanceof UnreadableFileError) return fault.message;
  const code: unknown = fault instanceof Error ? Reflect.get(fault, "code") : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder; name the files in it";
  if (code === "EACCES" || code === "EPERM") return "you may not read it";
  return null;
}

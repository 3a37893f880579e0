import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { Delimiter } from "#src/core/import/sniff-delimiter.ts";
import { breathe } from "./breathe.ts";
import { breaksIn } from "./breaks-in.ts";
import { ROWS_AT_ONCE, type TableRow } from "./table-row.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

export const MAX_ROW = 1_000_000; // characters; a longer one is a quotation mark that was never closed

/** The rows of a text with any quotation marks that are not blank, after so many lines; throws UnreadableFileError. */
export async function* readQuoted(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  linesBefore: number,
): AsyncGenerator<readonly TableRow[]> {
  const counter = new LineCounter();
  let rows: TableRow[] = [];
  try {
    for await (const cells of startParser(delimiter, text, counter)) {
      const lastLine = Number(cells.pop()) + linesBefore;
      if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, lastLine });
      if (rows.length < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
      await breathe();
    }
    if (rows.length > 0) yield rows;
  } catch (fault) {
    throw fault instanceof CsvError ? explained(fault, counter.line + linesBefore + 1) : fault;
  }
}

/** Counts lines as an editor does, also those inside quotes; the parser takes a CR LF there for two. */
class LineCounter {
  line = 0; // the last one of the latest record
  #lines = 0;
  #empty = 0;

  /** The line becomes the record's last cell, which keeps the records plain arrays. */
  readonly mark = (
    cells: string[],
    { lines, empty_lines: empty }: { readonly lines: number; readonly empty_lines: number },
  ): string[] => {
    const skipped = empty - this.#empty;
    const isSimple = lines - this.#lines - skipped === 1;
    this.line += skipped + 1 + (isSimple ? 0 : breaksIn(cells));
    this.#lines = lines;
    this.#empty = empty;
    cells.push(String(this.line));
    return cells;
  };
}

function startParser(
  delimiter: Delimiter,
  text: AsyncIterable<string>,
  counter: LineCounter,
): AsyncIterable<string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
    on_record: counter.mark,
  });
  pipeline(Readable.from(text), parser, () => {}); // its fault is thrown by readRows
  return parser;
}

function explained(fault: CsvError, line: number): UnreadableFileError {
  const why =
    fault.code === "CSV_QUOTE_NOT_CLOSED" || fault.code === "CSV_MAX_RECORD_SIZE"
      ? `a quotation mark that opens at line ${line} or soon after is never closed`
      : `line ${line} cannot be read (${fault.message})`;
  return new UnreadableFileError(`${why}; mend it in the file and import it again`, {
    cause: fault,
  });
}

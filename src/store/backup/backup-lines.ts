import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { z } from "zod";

export const FORMAT = "win-back-coach backup 1";

/** The first line. */
export const Head = z.object({
  format: z.string(),
  writtenAt: z.string(),
  program: z.string(), // its version
  migrations: z.array(z.string()),
});
export type Head = z.infer<typeof Head>;

/** The last line; the checksum is over all lines before it, each with its line end. */
const End = z.object({ rows: z.record(z.string(), z.number()), sha256: z.string() });
export type End = z.infer<typeof End>;

const Section = z.object({ table: z.string() });

/** What lines that are no rows begin with; a row is the JSON of PostgreSQL and begins with a brace. */
export const MARK = "#";

/** A backup that cannot be used; the message says why and what to do. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

export type BackupPart =
  | { readonly is: "head"; readonly head: Head }
  | { readonly is: "row"; readonly table: string; readonly row: string } // JSON as PostgreSQL wrote it
  | { readonly is: "end"; readonly end: End };

/** Reads a backup from its first line to its last. Throws BackupError when it is cut off, changed or something else. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const sum = createHash("sha256");
  let table: string | null = null;
  let hasHead = false;
  let end: End | null = null;
  for await (const line of linesOf(path)) {
    if (end !== null) throw new BackupError(`${path} goes on after its end: it was changed.`);
    if (line.startsWith("{")) {
      if (table === null) throw new BackupError(`${path} is no backup of the coach.`);
      yield { is: "row", table, row: line };
    } else if (!hasHead) {
      yield { is: "head", head: parseMarked(Head, line, path) };
      hasHead = true;
    } else {
      const marked = parseMarked(z.union([End, Section]), line, path);
      if ("table" in marked) table = marked.table;
      else end = checkSum(marked, sum.copy().digest("hex"), path);
    }
    sum.update(`${line}\n`);
  }
  if (end === null) throw new BackupError(`${path} is cut off: its last line is missing.`);
  yield { is: "end", end };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = file.pipe(createGunzip());
  file.on("error", (fault) => text.destroy(fault));
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) yield line;
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "unknown";
    throw new BackupError(`${path} cannot be read to its end (${code}).`, { cause: fault });
  } finally {
    file.destroy();
  }
}

function parseMarked<T>(schema: z.ZodType<T>, line: string, path: string): T {
  const text = line.startsWith(MARK) ? line.slice(MARK.length) : "";
  try {
    return schema.parse(JSON.parse(text));
  } catch (fault) {
    throw new BackupError(`${path} is no backup of the coach.`, { cause: fault });
  }
}

function checkSum(end: End, sha256: string, path: string): End {
  if (end.sha256 === sha256) return end;
  throw new BackupError(`${path} was changed since it was written: its checksum is another.`);
}

import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type Delimiter, DELIMITERS, sniffDelimiter } from "#src/core/import/sniff-delimiter.ts";
import { breathe } from "./breathe.ts";
import { type ImportFile, readText } from "./read-text.ts";
import type { SheetRows } from "./sheet-rows.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

export type TableRow = {
  readonly cells: readonly string[];
  readonly lastLine: number; // in the unpacked file, from 1
};

export type Table = {
  readonly compressed: boolean;
  readonly delimiter: Delimiter | null; // null: a workbook's sheet
  readonly headings: readonly string[];
  /** Rows that are not blank, once. Stopping early closes the file. */
  rows(): AsyncGenerator<TableRow>;
  close(): Promise<void>;
};

const SAMPLE = 65_536; // characters that the delimiter is found from
const MAX_ROW = 1_000_000; // characters; a longer one is a quotation mark that was never closed
const MOST_COLUMNS = 1_000; // each heading is compared with the others

/** Opens a CSV file or the chosen sheet of a workbook; throws UnreadableFileError when it is none. */
export async function openTable(file: ImportFile): Promise<Table> {
  if (file.sheet !== undefined) return openSheet(file.sheet);
  const { compressed, chunks } = await readText(file);
  const iterator = chunks[Symbol.asyncIterator]();
  const { sample, isWhole } = await takeSample(iterator);
  const hint = /^sep=([,;\t])\r?\n/iu.exec(sample); // a line for spreadsheets
  const body = sample.slice(hint?.[0].length ?? 0);
  const delimiter =
    DELIMITERS.find((known) => known === hint?.[1]) ?? sniffDelimiter(body, isWhole);
  const counter = new LineCounter();
  const records = startParser(delimiter, textOf(body, iterator), counter);
  const rows = readRows(records, counter, hint === null ? 0 : 1);
  const header = await rows.next();
  if (header.done === true)
    throw new UnreadableFileError("it is empty; expected a header and rows");
  if (header.value.cells.length > MOST_COLUMNS) await rows.return(undefined); // closes the file
  return {
    compressed,
    delimiter,
    headings: headingsOf(header.value.cells),
    rows: () => rows,
    close: async () => void (await rows.return(undefined)),
  };
}

function openSheet(sheet: SheetRows): Table {
  const rows = rowsOfSheet(sheet);
  return {
    compressed: false,
    delimiter: null,
    headings: headingsOf(sheet.rows[0] ?? []),
    rows: () => rows,
    close: async () => void (await rows.return(undefined)),
  };
}

function headingsOf(cells: readonly string[]): string[] {
  if (cells.length > MOST_COLUMNS)
    throw new UnreadableFileError(
      `its header has ${cells.length} columns, and at most ${MOST_COLUMNS.toLocaleString("en")} are read; leave out what is not needed`,
    );
  return cells.map((heading) => heading.trim());
}

/** As for a text, a row's last line is counted with the line ends in its cells, which are taken off again. */
async function* rowsOfSheet({ rows, headerRow }: SheetRows): AsyncGenerator<TableRow> {
  for (const [at, cells] of rows.entries()) {
    await breathe(at);
    if (at === 0 || !cells.some((cell) => cell.trim() !== "")) continue;
    yield { cells, lastLine: headerRow + at + breaksIn(cells) };
  }
}

async function takeSample(
  chunks: AsyncIterator<string>,
): Promise<{ readonly sample: string; readonly isWhole: boolean }> {
  let sample = "";
  while (sample.length < SAMPLE) {
    const next = await chunks.next();
    if (next.done === true) return { sample, isWhole: true };
    sample += next.value;
  }
  return { sample, isWhole: false };
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

async function* textOf(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield head;
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* readRows(
  records: AsyncIterable<string[]>,
  counter: LineCounter,
  linesBefore: number,
): AsyncGenerator<TableRow> {
  let read = 0;
  try {
    for await (const cells of records) {
      await breathe(++read);
      const lastLine = Number(cells.pop()) + linesBefore;
      if (cells.some((cell) => cell.trim() !== "")) yield { cells, lastLine };
    }
  } catch (fault) {
    throw fault instanceof CsvError ? explained(fault, counter.line + linesBefore + 1) : fault;
  }
}

/** Line ends inside cells. */
export function breaksIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split(/\r\n|\n|\r/u).length - 1, 0);
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

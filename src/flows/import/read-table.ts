import { type Delimiter, DELIMITERS, sniffDelimiter } from "#src/core/import/sniff-delimiter.ts";
import { breathe } from "./breathe.ts";
import { breaksIn } from "./breaks-in.ts";
import { readRecords } from "./read-records.ts";
import { type ImportFile, readText } from "./read-text.ts";
import type { SheetRows } from "./sheet-rows.ts";
import { ROWS_AT_ONCE, type TableRow } from "./table-row.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

export type Table = {
  readonly compressed: boolean;
  readonly delimiter: Delimiter | null; // null: a workbook's sheet
  readonly headings: readonly string[];
  /** Rows that are not blank, once: some at a time, with a turn for others in between. Stopping early closes the file. */
  batches(): AsyncGenerator<readonly TableRow[]>;
  /** The same one by one. */
  rows(): AsyncGenerator<TableRow>;
  close(): Promise<void>;
};

const SAMPLE = 65_536; // characters that the delimiter is found from
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
  const text = textOf(body, iterator);
  const records = readRecords(text, delimiter, hint === null ? 0 : 1);
  const first = await records.next();
  const [header, ...others] = first.value ?? [];
  if (header === undefined)
    throw new UnreadableFileError("it is empty; expected a header and rows");
  if (header.cells.length > MOST_COLUMNS) await records.return(undefined); // closes the file
  const headings = headingsOf(header.cells);
  return tableOf({ compressed, delimiter, headings }, withFirst(others, records), records);
}

function tableOf(
  about: Pick<Table, "compressed" | "delimiter" | "headings">,
  batches: AsyncGenerator<readonly TableRow[]>,
  source = batches,
): Table {
  const rows = oneByOne(batches);
  return {
    ...about,
    batches: () => batches,
    rows: () => rows,
    async close() {
      await batches.return(undefined);
      await source.return(undefined); // also when no batch was asked for
    },
  };
}

async function* withFirst(
  first: readonly TableRow[],
  rest: AsyncGenerator<readonly TableRow[]>,
): AsyncGenerator<readonly TableRow[]> {
  if (first.length > 0) yield first;
  yield* rest;
}

async function* oneByOne(batches: AsyncIterable<readonly TableRow[]>): AsyncGenerator<TableRow> {
  for await (const batch of batches) yield* batch;
}

function openSheet(sheet: SheetRows): Table {
  const headings = headingsOf(sheet.rows[0] ?? []);
  return tableOf({ compressed: false, delimiter: null, headings }, rowsOfSheet(sheet));
}

function headingsOf(cells: readonly string[]): string[] {
  if (cells.length > MOST_COLUMNS)
    throw new UnreadableFileError(
      `its header has ${cells.length} columns, and at most ${MOST_COLUMNS.toLocaleString("en")} are read; leave out what is not needed`,
    );
  return cells.map((heading) => heading.trim());
}

/** As for a text, a row's last line is counted with the line ends in its cells, which are taken off again. */
async function* rowsOfSheet({ rows, headerRow }: SheetRows): AsyncGenerator<readonly TableRow[]> {
  for (let from = 1; from < rows.length; from += ROWS_AT_ONCE) {
    const batch = rows
      .slice(from, from + ROWS_AT_ONCE)
      .map((cells, at) => ({ cells, lastLine: headerRow + from + at + breaksIn(cells) }));
    yield batch.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    await breathe();
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

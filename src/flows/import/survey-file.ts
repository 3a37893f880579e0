import type { Day } from "#src/core/day.ts";
import { type ColumnFormats, FormatSurvey } from "#src/core/import/column-formats.ts";
import { orderKeys } from "#src/core/import/order-key.ts";
import { BlockSurvey, type Scattered } from "#src/core/import/track-blocks.ts";
import { type Header, understandHeader } from "#src/core/import/understand-header.ts";
import { chooseSheet, type SheetWishes } from "./choose-sheet.ts";
import type { ImportFile } from "./read-text.ts";
import { openTable, type Table } from "./read-table.ts";
import { UnclearColumnsError, UnreadableFileError } from "./unreadable-file.ts";

/** What a person said of the files; a kind that is null is found out from each header. */
export type Wishes = SheetWishes;

/** What a file is and how its columns are read; the rows have been looked at, none has been written. */
export type Survey = {
  readonly file: ImportFile;
  readonly compressed: boolean;
  readonly delimiter: string | null; // null: a workbook's sheet
  readonly header: Header;
  readonly formats: ColumnFormats;
  readonly rowCount: number;
  /** The first cell of each column that is not blank. */
  readonly examples: readonly string[];
  readonly firstRows: readonly (readonly string[])[];
  /** Orders whose rows are scattered over the file (see BlockSurvey). */
  readonly scattered: ReadonlySet<number>;
  /** Whether each order stands in one row, and no row twice. */
  readonly isRowAnOrder: boolean;
};

const MAX_HELD_ROWS = 1_000_000; // what is put together in memory at the file's end

type SurveyWatch = {
  readonly today: Day;
  readonly onRow: (rows: number) => void;
};

/** Reads a file to its end; throws UnreadableFileError when it is no table or not one of ours. */
export async function surveyFile(
  given: ImportFile,
  wishes: Wishes,
  watch: SurveyWatch,
): Promise<Survey> {
  const file = await chooseSheet(given, wishes);
  const table = await openTable(file);
  try {
    const reading = understandHeader(table.headings, wishes.mappings, wishes.kind);
    if (!reading.ok) throw new UnclearColumnsError(reading.why, await headOf(table));
    const { header } = reading;
    const seen = await lookAtRows(table, header, watch);
    if (seen.scattered.rowCount > MAX_HELD_ROWS) throw new UnreadableFileError(tooScattered(seen));
    if (seen.rowCount === 0) throw new UnreadableFileError("it has a header and no rows");
    const { compressed, delimiter } = table;
    const formats = seen.formats.decide(wishes.mappings, header);
    const { orders: scattered, isPlain } = seen.scattered;
    const isRowAnOrder = isPlain && orderKeys(header)?.rowsStandAlone === true;
    return { ...seen, file, compressed, delimiter, header, formats, scattered, isRowAnOrder };
  } finally {
    await table.close();
  }
}

const FIRST_ROWS = 5;

async function headOf(table: Table): Promise<readonly (readonly string[])[]> {
  const head: (readonly string[])[] = [table.headings];
  for await (const { cells } of table.rows()) {
    head.push(cells);
    if (head.length > FIRST_ROWS) break;
  }
  return head;
}

function tooScattered({ scattered }: { readonly scattered: Scattered }): string {
  return `the rows of ${scattered.orders.size} orders are scattered over the file; sort it by order number`;
}

async function lookAtRows(table: Table, header: Header, { today, onRow }: SurveyWatch) {
  const formats = new FormatSurvey(header, today);
  const keys = orderKeys(header);
  const blocks = new BlockSurvey(keys?.rowsStandAlone ?? true);
  const examples = header.headings.map(() => "");
  const firstRows: (readonly string[])[] = [];
  let rowCount = 0;
  const see = (cells: readonly string[]): void => {
    rowCount++;
    formats.see(cells);
    const order = keys?.keyOf(cells) ?? null;
    if (keys !== null && order !== null) blocks.see(order, keys.contentOf(cells));
    if (rowCount <= 1_000) fillExamples(examples, cells);
    if (rowCount <= FIRST_ROWS) firstRows.push(cells);
    onRow(rowCount);
  };
  for await (const batch of table.batches()) for (const { cells } of batch) see(cells);
  return { formats, rowCount, examples, firstRows, scattered: blocks.finish() };
}

function fillExamples(examples: string[], cells: readonly string[]): void {
  for (const index of examples.keys()) examples[index] ||= (cells[index] ?? "").trim();
}

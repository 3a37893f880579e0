import type { Day } from "#src/core/day.ts";
import { type ColumnFormats, FormatSurvey } from "#src/core/import/column-formats.ts";
import type { RowKind } from "#src/core/import/fields.ts";
import { orderKeys } from "#src/core/import/order-key.ts";
import { BlockSurvey, type Scattered } from "#src/core/import/track-blocks.ts";
import {
  type ColumnMapping,
  type Header,
  understandHeader,
} from "#src/core/import/understand-header.ts";
import type { ImportFile } from "./read-text.ts";
import { openTable, type Table } from "./read-table.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

/** What a person said of the files. */
export type Wishes = {
  readonly mappings: readonly ColumnMapping[];
  readonly kind: RowKind | null; // null: found out from each header
};

/** What a file is and how its columns are read; the rows have been looked at, none has been written. */
export type Survey = {
  readonly file: ImportFile;
  readonly compressed: boolean;
  readonly delimiter: string;
  readonly header: Header;
  readonly formats: ColumnFormats;
  readonly rowCount: number;
  /** The first cell of each column that is not blank. */
  readonly examples: readonly string[];
  /** Orders whose rows are scattered over the file (see BlockSurvey). */
  readonly scattered: ReadonlySet<number>;
};

const MAX_HELD_ROWS = 1_000_000; // what is put together in memory at the file's end

type SurveyWatch = {
  readonly today: Day;
  readonly onRow: (rows: number) => void;
};

/** Reads a file to its end; throws UnreadableFileError when it is no table or not one of ours. */
export async function surveyFile(
  file: ImportFile,
  wishes: Wishes,
  watch: SurveyWatch,
): Promise<Survey> {
  const table = await openTable(file);
  try {
    const reading = understandHeader(table.headings, wishes.mappings, wishes.kind);
    if (!reading.ok) throw new UnreadableFileError(reading.why);
    const { header } = reading;
    const seen = await lookAtRows(table, header, watch);
    if (seen.scattered.rowCount > MAX_HELD_ROWS) throw new UnreadableFileError(tooScattered(seen));
    if (seen.rowCount === 0) throw new UnreadableFileError("it has a header and no rows");
    const { compressed, delimiter } = table;
    const formats = seen.formats.decide(wishes.mappings, header);
    const scattered = seen.scattered.orders;
    return { ...seen, file, compressed, delimiter, header, formats, scattered };
  } finally {
    await table.close();
  }
}

function tooScattered({ scattered }: { readonly scattered: Scattered }): string {
  return `the rows of ${scattered.orders.size} orders are scattered over the file; sort it by order number`;
}

async function lookAtRows(table: Table, header: Header, { today, onRow }: SurveyWatch) {
  const formats = new FormatSurvey(header, today);
  const keys = orderKeys(header);
  const blocks = new BlockSurvey(keys?.rowsStandAlone ?? true);
  const examples = header.headings.map(() => "");
  let rowCount = 0;
  for await (const { cells } of table.rows()) {
    rowCount++;
    formats.see(cells);
    const order = keys?.keyOf(cells) ?? null;
    if (keys !== null && order !== null) blocks.see(order, keys.contentOf(cells));
    if (rowCount <= 1_000) fillExamples(examples, cells);
    onRow(rowCount);
  }
  return { formats, rowCount, examples, scattered: blocks.finish() };
}

function fillExamples(examples: string[], cells: readonly string[]): void {
  for (const index of examples.keys()) examples[index] ||= (cells[index] ?? "").trim();
}

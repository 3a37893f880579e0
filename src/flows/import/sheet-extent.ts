import { UnreadableFileError } from "./unreadable-file.ts";

const MOST_ROWS = 1_048_576; // of a spreadsheet
const MOST_COLUMNS = 16_384;
const SMALL = 2_000_000; // cells that any sheet may span, blank ones between them counted
const MOST_CELLS = 20_000_000;
const BLANKS_PER_CELL = 20; // no table is thinner

const FAR =
  "a cell of the workbook stands so far out that the sheet would fill the memory with blank cells; copy the table into a new workbook";

/** Where a row or a cell stands, and whether it is empty: `<row r="12">`, `<c r="AB12" s="1"/>`. */
const PLACE =
  /<(?:\w{1,20}:)?(row|c)\s[^<>]{0,200}?\br\s{0,9}=\s{0,9}["']([A-Za-z]{0,9})(\d{0,19})["'][^<>]{0,200}?(\/?)>/gu;

const CHUNK = 1_000_000; // bytes; a sheet's text is not held as a whole
const OVERLAP = 600; // longer than what PLACE matches

type Extent = { rows: number; columns: number; cells: number };

/**
 * Whoever reads a sheet fills in the blank cells up to the last one: a file of some hundred bytes with one cell in the far
 * corner would take all memory. Throws UnreadableFileError.
 */
export function refuseFarCells(xml: Buffer): void {
  const extent: Extent = { rows: 0, columns: 0, cells: 0 };
  for (let at = 0; at < xml.length; at += CHUNK) {
    const text = xml.toString("latin1", at, Math.min(xml.length, at + CHUNK + OVERLAP));
    for (const [, tag, letters = "", digits = "", isEmpty] of text.matchAll(PLACE)) {
      const [row, column] = [Number(digits), columnOf(letters)];
      if (row > MOST_ROWS || column > MOST_COLUMNS) throw new UnreadableFileError(FAR);
      if (tag === "c" && isEmpty === "") grow(extent, row, column);
    }
  }
  if (isThin(extent)) throw new UnreadableFileError(FAR);
}

function isThin({ rows, columns, cells }: Extent): boolean {
  const spanned = rows * columns;
  return spanned > MOST_CELLS || (spanned > SMALL && spanned > cells * BLANKS_PER_CELL);
}

function grow(extent: Extent, row: number, column: number): void {
  extent.cells += 1;
  if (row > extent.rows) extent.rows = row;
  if (column > extent.columns) extent.columns = column;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

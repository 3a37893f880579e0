import readXlsxFile from "read-excel-file/node";
import { listSheets, type SheetPlace } from "./list-sheets.ts";
import { repackWorkbook } from "./repack-workbook.ts";
import { refuseFarCells } from "./sheet-extent.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

export type Sheet = {
  readonly name: string;
  /** All of one length, from the spreadsheet's first row; blank rows among them, none at the end. */
  readonly rows: readonly (readonly string[])[];
  readonly errors: number; // cells that hold an error such as #N/A; they are read as blank
  readonly merged: readonly string[]; // areas of merged cells, as A1:C1
};

const LONGEST_CELL = 32_767; // characters, as in a spreadsheet; one long text may stand in a million cells
const MOST_COLUMNS = 1_001; // one more than a table may have, so that it is refused there

/** A workbook's sheets, on this very thread. Throws UnreadableFileError when it is none that can be read. */
export async function parseWorkbook(bytes: Buffer): Promise<readonly Sheet[]> {
  const repacked = await repackWorkbook(bytes);
  for (const [name, xml] of repacked.parts)
    if (name.startsWith("xl/worksheets/")) refuseFarCells(xml);
  const places = listSheets(repacked.parts);
  return (await readOrExplain(repacked.bytes)).map(({ sheet: name, data }) => {
    const place = places.find((known) => known.name === name);
    return { name, rows: data.map(textsOf), ...lookAround(repacked.parts, place) };
  });
}

function textsOf(row: readonly unknown[]): string[] {
  return row.slice(0, MOST_COLUMNS).map(textOf);
}

async function readOrExplain(bytes: Buffer) {
  try {
    return await readXlsxFile(bytes, { trim: false });
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new UnreadableFileError(
      `the workbook is not as it should be (${why.slice(0, 200)}); save it again from your spreadsheet`,
      { cause: fault },
    );
  }
}

/** What the rows do not tell. */
function lookAround(parts: ReadonlyMap<string, Buffer>, place: SheetPlace | undefined) {
  const xml = place === undefined ? undefined : parts.get(place.part);
  if (xml === undefined) return { errors: 0, merged: [] };
  let errors = 0;
  for (let at = xml.indexOf(ERROR_CELL); at !== -1; at = xml.indexOf(ERROR_CELL, at + 1)) errors++;
  const from = xml.indexOf("<mergeCells");
  const tail = from === -1 ? "" : xml.subarray(from).toString("utf8");
  const merged = [...tail.matchAll(/<mergeCell ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/gu)];
  return { errors, merged: merged.map(([, area = ""]) => area) };
}

const ERROR_CELL = ' t="e"';

/** A cell as a CSV file would have it, so that no other reading of it is possible. */
function textOf(cell: unknown): string {
  if (typeof cell === "string") return shortEnough(cell);
  if (typeof cell === "boolean") return cell ? "true" : "false";
  if (typeof cell === "number") return numberText(cell);
  return cell instanceof Date ? dayText(cell) : "";
}

function shortEnough(cell: string): string {
  if (cell.length <= LONGEST_CELL) return cell;
  throw new UnreadableFileError(
    `a cell of the workbook holds more than ${LONGEST_CELL.toLocaleString("en")} characters, which no spreadsheet does; save it again from your spreadsheet`,
  );
}

function dayText(at: Date): string {
  if (Number.isNaN(at.getTime())) return "";
  const text = at.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
}

const DIGITS = 15; // what a spreadsheet keeps of a number

/** With a point; three decimals get a zero, because 1.234 could also be a thousand and some. */
function numberText(cell: number): string {
  const rounded = Number(cell.toPrecision(DIGITS));
  const plain = String(rounded);
  const text = plain.includes("e") ? rounded.toFixed(10).replace(/\.?0+$/u, "") : plain;
  return /\.\d{3}$/u.test(text) ? `${text}0` : text;
}

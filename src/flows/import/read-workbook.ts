import readXlsxFile from "read-excel-file/node";
import { breathe } from "./breathe.ts";
import { listSheets, type SheetPlace } from "./list-sheets.ts";
import { repackWorkbook } from "./repack-workbook.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

export type Sheet = {
  readonly name: string;
  /** All of one length, from the spreadsheet's first row; blank rows among them, none at the end. */
  readonly rows: readonly (readonly string[])[];
  readonly errors: number; // cells that hold an error such as #N/A; they are read as blank
  readonly merged: readonly string[]; // areas of merged cells, as A1:C1
};

/** A workbook's sheets. Throws UnreadableFileError when it is none that can be read. */
export async function readWorkbook(bytes: Buffer): Promise<readonly Sheet[]> {
  const repacked = await repackWorkbook(bytes);
  const places = listSheets(repacked.parts);
  const sheets: Sheet[] = [];
  for (const { sheet: name, data } of await readOrExplain(repacked.bytes)) {
    const place = places.find((known) => known.name === name);
    sheets.push({ name, rows: await textsOf(data), ...lookAround(repacked.parts, place) });
  }
  return sheets;
}

async function textsOf(rows: readonly (readonly unknown[])[]): Promise<readonly string[][]> {
  const texts: string[][] = [];
  for (const row of rows) {
    texts.push(row.map(textOf));
    await breathe(texts.length);
  }
  return texts;
}

async function readOrExplain(bytes: Buffer) {
  try {
    return await readXlsxFile(bytes, { trim: false });
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new UnreadableFileError(
      `the workbook is not as it should be (${why}); save it again from your spreadsheet`,
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
  const tail = xml.subarray(Math.max(0, xml.indexOf("<mergeCells"))).toString("utf8");
  const merged = [...tail.matchAll(/<mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"/gu)];
  return { errors, merged: merged.map(([, area = ""]) => area) };
}

const ERROR_CELL = ' t="e"';

/** A cell as a CSV file would have it, so that no other reading of it is possible. */
function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "true" : "false";
  if (typeof cell === "number") return numberText(cell);
  return cell instanceof Date ? dayText(cell) : "";
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

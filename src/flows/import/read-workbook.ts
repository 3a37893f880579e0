import readXlsxFile from "read-excel-file/node";
import { z } from "zod";
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

/** The package's own types call a date's class a date. */
const Cells = z.array(
  z.object({
    sheet: z.string(),
    data: z.array(
      z.array(z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()]).transform(textOf)),
    ),
  }),
);

/** A workbook's sheets. Throws UnreadableFileError when it is none that can be read. */
export async function readWorkbook(bytes: Buffer): Promise<readonly Sheet[]> {
  const repacked = repackWorkbook(bytes);
  const places = listSheets(repacked.parts);
  const read = Cells.parse(await readOrExplain(repacked.bytes));
  return read.map(({ sheet: name, data: rows }) => {
    const place = places.find((known) => known.name === name);
    return { name, rows, ...lookAround(repacked.parts, place) };
  });
}

async function readOrExplain(bytes: Buffer): Promise<unknown> {
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
function textOf(cell: string | number | boolean | Date | null): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "true" : "false";
  return typeof cell === "number" ? numberText(cell) : dayText(cell);
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

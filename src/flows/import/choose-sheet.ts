import { type ColumnMapping, understandHeader } from "#src/core/import/understand-header.ts";
import type { RowKind } from "#src/core/import/fields.ts";
import { type ImportFile, isZip } from "./read-text.ts";
import type { Sheet } from "./parse-workbook.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { SheetRows } from "./sheet-rows.ts";
import { UnreadableFileError, WhichSheetError } from "./unreadable-file.ts";

const MOST_BYTES = 100_000_000; // of a packed workbook; it is held in memory
const HEADER_AMONG = 20; // rows that may stand above it, with titles and such
const NAMES_SHOWN = 20;

export type SheetWishes = {
  readonly mappings: readonly ColumnMapping[];
  readonly kind: RowKind | null;
  /** Name of a workbook's sheet; without it the one that can be read is taken. */
  readonly sheet?: string | null;
};

/** The file as it is, or with the sheet that is meant when it is a workbook; throws WhichSheetError when that is open. */
export async function chooseSheet(file: ImportFile, wishes: SheetWishes): Promise<ImportFile> {
  if (file.sheet !== undefined || !(await isZip(file))) return file;
  const sheets = await readWorkbook(await readAll(file));
  return { ...file, sheet: rowsOf(pickSheet(sheets, wishes), sheets, wishes) };
}

async function readAll(file: ImportFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new UnreadableFileError(
        `the workbook is larger than ${MOST_BYTES / 1_000_000} MB; save the sheet as "CSV UTF-8", which may be as large as you like`,
      );
  }
  return Buffer.concat(chunks);
}

function pickSheet(sheets: readonly Sheet[], wishes: SheetWishes): Sheet {
  const wanted = wishes.sheet ?? null;
  if (wanted !== null) {
    const found = sheets.find(({ name }) => name === wanted);
    if (found !== undefined) return found;
    throw new WhichSheetError(
      `there is no sheet '${wanted}'; there are ${listed(sheets)}`,
      sheets.map(({ name }) => name),
    );
  }
  const filled = sheets.filter(({ rows }) => rows.some(isFilled));
  if (filled.length === 0) throw new UnreadableFileError("the workbook is empty");
  const clear = filled.filter(({ rows }) => clearHeader(rows, wishes) !== -1);
  const meant = clear.length > 0 ? clear : filled;
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const why = `the workbook has ${meant.length} sheets that may be meant, ${listed(meant)}`;
  throw new WhichSheetError(
    `${why}; name one with --sheet NAME`,
    meant.map(({ name }) => name),
  );
}

function listed(sheets: readonly Sheet[]): string {
  const names = sheets.slice(0, NAMES_SHOWN).map(({ name }) => `'${name}'`);
  const more = sheets.length - names.length;
  return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function rowsOf(sheet: Sheet, all: readonly Sheet[], wishes: SheetWishes): SheetRows {
  const clear = clearHeader(sheet.rows, wishes);
  const at = Math.max(0, clear === -1 ? likelyHeader(sheet.rows) : clear);
  return {
    name: sheet.name,
    others: all.filter((other) => other !== sheet).map(({ name }) => name),
    headerRow: at + 1,
    rows: sheet.rows.slice(at),
    notes: notesOn(sheet, at),
  };
}

/** The first row whose headings say what the sheet holds; -1: none does. */
function clearHeader(rows: Sheet["rows"], { mappings, kind }: SheetWishes): number {
  return rows
    .slice(0, HEADER_AMONG)
    .findIndex((row) => understandHeader(headingsOf(row), mappings, kind).ok);
}

/** A title stands alone in its row; headings do not. */
function likelyHeader(rows: Sheet["rows"]): number {
  const several = rows.slice(0, HEADER_AMONG).findIndex((row) => row.filter(Boolean).length > 1);
  return several === -1 ? rows.findIndex(isFilled) : several;
}

function headingsOf(row: readonly string[]): readonly string[] {
  return row.map((heading) => heading.trim());
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== "");
}

function notesOn({ rows, errors, merged }: Sheet, headerAt: number): string[] {
  const above = rows.slice(0, headerAt).filter(isFilled).length;
  const inData = merged.filter((area) => Number(/\d+$/u.exec(area)?.[0]) > headerAt);
  const shown = inData.slice(0, 3).join(", ") + (inData.length > 3 ? ", …" : "");
  return [
    ...(above === 0
      ? []
      : [
          `${above} ${above === 1 ? "row" : "rows"} above the header in row ${headerAt + 1}: left out`,
        ]),
    ...(inData.length === 0
      ? []
      : [
          `merged cells (${shown}): only the first of them holds what they say, the others are blank; split them if something is missing`,
        ]),
    ...(errors === 0
      ? []
      : [
          `${errors} ${errors === 1 ? "cell holds" : "cells hold"} an error such as #N/A: read as blank`,
        ]),
  ];
}

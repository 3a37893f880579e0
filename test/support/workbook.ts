import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/node";

type Value = string | number | boolean | Date | null | { readonly value: number; format: string };

/** A workbook's bytes; dates are written as days, unless they have a time of day. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]): Sheet<never> => ({
    sheet,
    data: rows.map((row) => row.map(cellOf)),
  }));
  return writeXlsxFile(written).toBuffer();
}

function cellOf(value: Value): Cell {
  if (value === null) return null;
  if (value instanceof Date) {
    const hasTime = value.getTime() % 86_400_000 !== 0;
    return { value, format: hasTime ? "dd.mm.yyyy hh:mm" : "dd.mm.yyyy" };
  }
  return typeof value === "object" ? value : { value };
}

export type ArchivePart = { readonly name: string; readonly content: string };

/** Unzips nothing and checks nothing: parts of a workbook written by hand, for what no writer would write. */
export const HAND_MADE = {
  workbook: (sheets: readonly string[]): ArchivePart[] => [
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="r"><sheets>${sheets.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
    },
  ],
  sheet: (number: number, rows: string, rest = ""): ArchivePart => ({
    name: `xl/worksheets/sheet${number}.xml`,
    content: `<worksheet><sheetData>${rows}</sheetData>${rest}</worksheet>`,
  }),
};

import { asText, type Json } from "../json.ts";
import { checkRichText } from "./check-rich-text.ts";
import { limits } from "./limits.ts";
import { at, checkList, checkObject, checkString, type Report, say } from "./report.ts";

type Size = { readonly rows: number; readonly columns: number };

export function checkTable(report: Report, block: Json): void {
  checkRows(at(report, "rows"), block["rows"], limits.table);
}

/** The first row holds the headers. */
export function checkDataTable(report: Report, block: Json): void {
  checkString(at(report, "caption"), block["caption"], { max: limits.id });
  checkRows(at(report, "rows"), block["rows"], limits.dataTable);
}

function checkRows(report: Report, rows: unknown, size: Size): void {
  const list = checkList(report, rows, { max: size.rows });
  const width = Array.isArray(list[0]) ? list[0].length : 0;
  for (const [index, raw] of list.entries()) {
    const place = at(report, index);
    const cells = checkList(place, raw, { max: size.columns });
    if (cells.length !== width) say(place, "all rows must have the same number of cells");
    for (const [column, cell] of cells.entries()) checkCell(at(place, column), cell);
  }
}

function checkCell(report: Report, raw: unknown): void {
  const cell = checkObject(report, raw);
  switch (cell["type"]) {
    case "rich_text":
      return checkRichText(report, cell);
    case "raw_text":
      if (typeof cell["text"] !== "string") say(at(report, "text"), "must provide a string");
      return;
    case "raw_number":
      if (typeof cell["value"] !== "number") say(at(report, "value"), "must provide a number");
      return;
    default:
      say(at(report, "type"), `unsupported type: ${asText(cell["type"])}`);
  }
}

import { withoutFormula } from "../spreadsheet-formula.ts";

/** Rows of one table, as the database holds them. */
export type Held = { readonly table: string; readonly rows: readonly Record<string, unknown>[] };

export type ExportFile = { readonly name: string; readonly text: string };

/** One JSON file with everything, and a CSV file for each table. */
export function exportFiles(held: readonly Held[]): ExportFile[] {
  const all = Object.fromEntries(held.map(({ table, rows }) => [table, rows]));
  return [
    { name: "everything.json", text: `${JSON.stringify(all, null, 2)}\n` },
    ...held.map((one) => ({ name: `${one.table}.csv`, text: csvOf(one) })),
  ];
}

/** UTF-8 with a byte order mark, so that spreadsheets read every alphabet. */
function csvOf({ rows }: Held): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [
    columns.map(cellOf),
    ...rows.map((row) => columns.map((column) => cellOf(row[column]))),
  ];
  return `\uFEFF${lines.map((line) => line.map((cell) => quoted(cell)).join(",")).join("\r\n")}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return withoutFormula(text);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

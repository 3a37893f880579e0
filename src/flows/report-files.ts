import { stringify } from "csv-stringify/sync";
import { withoutFormula } from "#src/core/spreadsheet-formula.ts";
import { reportRows } from "#src/core/report/report-rows.ts";
import type { Dimension } from "#src/core/report/report-series.ts";
import type { ReportView } from "./gather-report.ts";

type NameKey = (dimension: Dimension, key: string | null, names: ReportView["names"]) => string;

const COLUMNS = ["period", "from", "to", "dimension", "value", "figure", "unit", "number"] as const;

/** The report as CSV, a figure a line: UTF-8 with its mark, and no text that a spreadsheet would take for a formula. */
export function reportCsv({ report, names }: ReportView, nameKey: NameKey): string {
  const rows = reportRows(report, (dimension, key) => nameKey(dimension, key, names));
  const guarded = rows.map(({ number, ...texts }) => ({ ...guardAll(texts), number }));
  return stringify(guarded, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    record_delimiter: "windows",
  });
}

/** Numbers are ours and stay numbers, below zero as well. */
function guardAll(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, withoutFormula(text)]),
  );
}

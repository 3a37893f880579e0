import { withoutFormula } from "../spreadsheet-formula.ts";
import type { Fault } from "./row-reader.ts";

export type Reject = Fault & { readonly file: string; readonly line: number };

export const REJECTS_HEADER = "file,line,column,value,expected\r\n";

/** A line of the rejects file. A cell that a spreadsheet would take for a formula begins with an apostrophe there. */
export function rejectLine({ file, line, column, value, expected }: Reject): string {
  return `${[file, String(line), column, value, expected].map(safeCell).join(",")}\r\n`;
}

function safeCell(text: string): string {
  const harmless = withoutFormula(text);
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

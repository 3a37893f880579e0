import type { DropTally, DropUnderstood } from "#src/core/import/drop/drop-news.ts";
import type { RowKind } from "#src/core/import/fields.ts";
import { count } from "./say-day.ts";

export const KIND_LABEL: Readonly<Record<RowKind, string>> = {
  client: "Clients",
  order: "Orders, one row each",
  "order-line": "Order lines, one row a product",
  request: "Requests and quotes",
  touch: "Calls, visits and messages",
  complaint: "Complaints",
  invoice: "Invoices and when they were paid",
};

export const DAY_ORDER_LABEL = {
  ymd: "year, month, day",
  dmy: "day, month, year",
  mdy: "month, day, year",
} as const;

const SEPARATED_BY = { ",": "commas", ";": "semicolons", "\t": "tabs" } as const;

const LEFT_OUT: Readonly<Record<DropTally["leftOut"][number]["why"], string>> = {
  "no-client": "without a client",
  "not-goods": "not goods, such as postage or fees",
  "nothing-charged": "nothing charged",
  repeated: "repeated in the file",
};

/** `sheet “Orders” (1 of 3)` or `separated by commas`. */
export function sayForm({ sheet, separator }: DropUnderstood): string {
  if (sheet !== null) return `sheet “${sheet.name}”${sheet.of > 1 ? ` of ${sheet.of}` : ""}`;
  return separator === null ? "one column" : `separated by ${SEPARATED_BY[separator]}`;
}

/** `12 left out: 10 repeated in the file, 2 without a client`; null: none is. */
export function sayLeftOut({ leftOut }: DropTally): string | null {
  const all = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  if (all === 0) return null;
  const parts = leftOut.map(({ why, rows }) => `${number(rows)} ${LEFT_OUT[why]}`);
  return `${count(all, "row")} left out: ${parts.join(", ")}`;
}

export function number(value: number): string {
  return new Intl.NumberFormat("en").format(value);
}

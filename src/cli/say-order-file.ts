import type { LeftOut } from "#src/core/import/convert-order.ts";
import type { OrderFile } from "#src/flows/backtest/read-order-file.ts";

const LEFT_OUT_SAYS: Readonly<Record<LeftOut, string>> = {
  "no-client": "without a client",
  "not-goods": "not goods",
  "nothing-charged": "nothing charged",
  repeated: "repeated",
};

const CAUSES_SHOWN = 5;

/** How a file of orders was read; one string a line. */
export function sayOrderFile(name: string, { orderCount, tally, doubts }: OrderFile): string[] {
  const leftOut = [...tally.leftOut].map(([why, rows]) => `${number(rows)} ${LEFT_OUT_SAYS[why]}`);
  const causes = [...tally.rejected].toSorted(([, a], [, b]) => b - a);
  const rejected = causes.slice(0, CAUSES_SHOWN).map(([why, rows]) => `  ${number(rows)}: ${why}`);
  return [
    `${name}: ${number(tally.read)} rows, ${number(orderCount)} orders`,
    ...(leftOut.length > 0 ? [`  rows left out: ${leftOut.join(", ")}`] : []),
    ...(rejected.length > 0
      ? [`  rows that cannot be read: ${number(tally.rejectedRows)}`, ...rejected]
      : []),
    ...doubts.map((doubt) => `  please check: ${doubt}`),
  ];
}

function number(rows: number): string {
  return rows.toLocaleString("en");
}

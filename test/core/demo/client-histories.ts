import { addDays, type Day } from "#src/core/day.ts";
import { computeFigures } from "#src/core/figures/client-figures.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import type { ClientSigns } from "#src/core/lapse/signs/client-signs.ts";
import { type History, valueOf } from "./history.ts";

/** What the morning would know of a demo client. */
export function clientHistoryOf(history: History, signs: ClientSigns | null): ClientHistory {
  const { client, orders, gaps } = history;
  const days = orders.map((order) => order.placedOn);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${client.name} has no orders`);
  const figures = computeFigures(
    orders.map((order) => ({ placedOn: order.placedOn, netMinor: order.totalMinor })),
  );
  if (figures === null) throw new Error(`${client.name} has no orders`);
  const months = new Set(days.map((day) => day.slice(0, 7)));
  return {
    clientId: client.clientRef,
    clientName: client.name,
    ownerId: client.ownerName,
    doNotContact: client.doNotContact,
    closedOn: client.standing.closedOn,
    successorId: client.successorRef,
    orderCount: orders.length,
    orderDayCount: new Set(days).size,
    firstOrderOn: first,
    lastOrderOn: last,
    gapLogMean: figures.gapLogMean,
    gapLogSd: figures.gapLogSd,
    recentGapDays: gaps.slice(-24),
    halfMonthDays: figures.halfMonthDays,
    orderMonths: [...months].map((month) => Number(month.slice(5))),
    totalMinor: figures.totalMinor,
    lastDayMinor: figures.recentValues.at(-1) ?? 0,
    yearValueMinor: yearValue(history, last),
    signs,
  };
}

function yearValue({ orders }: History, last: Day): number {
  const from = addDays(last, -365);
  return valueOf(orders.filter((order) => order.placedOn > from));
}

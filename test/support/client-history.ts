import { addDays, parseDay } from "#src/core/day.ts";
import { computeFigures } from "#src/core/figures/client-figures.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import { daysUpTo } from "./clients.ts";

const DAY_MINOR = 10_000;

const plain: ClientHistory = {
  clientId: "c1",
  clientName: "Kohvik Põhja",
  ownerId: "rep-1",
  doNotContact: false,
  closedOn: null,
  successorId: null,
  orderCount: 1,
  orderDayCount: 1,
  firstOrderOn: parseDay("2026-01-05"),
  lastOrderOn: parseDay("2026-01-05"),
  gapLogMean: null,
  gapLogSd: null,
  recentGapDays: [],
  halfMonthDays: halfMonths(["2026-01-05"]),
  orderMonths: [1],
  totalMinor: 120_000,
  lastDayMinor: 120_000,
  yearValueMinor: 120_000,
  signs: null,
};

/** A client whose order days lie these gaps apart, the last one on `lastOrderOn`. */
export function historyOf(
  lastOrderOn: string,
  gapDays: readonly number[],
  change: Partial<ClientHistory> = {},
): ClientHistory {
  const last = parseDay(lastOrderOn);
  const spanDays = gapDays.reduce((sum, gap) => sum + gap, 0);
  const days = daysUpTo(last, gapDays);
  const figures = computeFigures(days.map((placedOn) => ({ placedOn, netMinor: DAY_MINOR })));
  return {
    ...plain,
    orderCount: gapDays.length + 1,
    orderDayCount: gapDays.length + 1,
    firstOrderOn: addDays(last, -spanDays),
    lastOrderOn: last,
    gapLogMean: figures?.gapLogMean ?? null,
    gapLogSd: figures?.gapLogSd ?? null,
    recentGapDays: gapDays.slice(-24),
    halfMonthDays: halfMonths(days),
    totalMinor: days.length * DAY_MINOR,
    lastDayMinor: DAY_MINOR,
    ...change,
  };
}

function halfMonths(days: readonly string[]): readonly number[] {
  const orders = days.map((day) => ({ placedOn: parseDay(day), netMinor: 0 }));
  return computeFigures(orders)?.halfMonthDays ?? [];
}

/** The same gap `count` times. */
export function every(gapDays: number, count: number): number[] {
  return Array.from({ length: count }, () => gapDays);
}

import { addDays, parseDay } from "#src/core/day.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";

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
  recentGapDays: [],
  orderMonths: [1],
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
  return {
    ...plain,
    orderCount: gapDays.length + 1,
    orderDayCount: gapDays.length + 1,
    firstOrderOn: addDays(last, -spanDays),
    lastOrderOn: last,
    recentGapDays: gapDays.slice(-12),
    ...change,
  };
}

/** The same gap `count` times. */
export function every(gapDays: number, count: number): number[] {
  return Array.from({ length: count }, () => gapDays);
}

import type { PastOrder } from "./problem-order.ts";

/** FI-145: a fixed share of the order that went wrong; minor units, half a unit up, never below zero. */
export function shareOf(netMinor: number, share: number): number {
  return Math.max(0, Math.round(netMinor * share));
}

/** What a percentage of the next order could come to, beside what the method gives (FI-144). */
export type Exposure = {
  readonly share: number;
  readonly largest: PastOrder; // their largest order so far
  readonly exposureMinor: number; // that share of it
  readonly problem: PastOrder | null;
  readonly compensationMinor: number | null; // that share of the problem order
};

/** Null for a client without an order of any value. */
export function exposureOf(
  orders: readonly PastOrder[],
  problem: PastOrder | null,
  share: number,
): Exposure | null {
  const [largest] = orders.toSorted((a, b) => b.netMinor - a.netMinor);
  if (largest === undefined || largest.netMinor <= 0) return null;
  return {
    share,
    largest,
    exposureMinor: shareOf(largest.netMinor, share),
    problem,
    compensationMinor: problem === null ? null : shareOf(problem.netMinor, share),
  };
}

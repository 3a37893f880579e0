import type { Day } from "../day.ts";
import type { Concession } from "./concession.ts";
import type { PastOrder } from "./problem-order.ts";

/** A concession that the client was told of. */
export type GivenConcession = Pick<Concession, "kind" | "payout" | "validUntil"> & {
  readonly givenOn: Day;
  readonly minSpendMinor: number | null;
};

/**
 * The order that takes it up: the first from the day they were told, while it holds, and large enough where that was
 * agreed. Once only (C5). A refund is no order's matter.
 */
export function orderThatUses(
  given: GivenConcession,
  orders: readonly PastOrder[],
): PastOrder | null {
  if (given.payout === "refund") return null;
  const fitting = orders.filter(
    ({ placedOn, netMinor }) =>
      placedOn >= given.givenOn &&
      (given.validUntil === null || placedOn <= given.validUntil) &&
      netMinor >= (given.minSpendMinor ?? 0),
  );
  return fitting.toSorted((a, b) => (a.placedOn < b.placedOn ? -1 : 1))[0] ?? null;
}

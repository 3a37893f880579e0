import type { Day } from "../day.ts";

/** What is followed of a returned client's order, in this order (FI-090). */
export const WATCH_STAGES = ["confirmed", "sent", "delivered", "asked"] as const;
export type WatchStage = (typeof WATCH_STAGES)[number];

/** One of the first orders after a return. */
export type WatchedOrder = {
  readonly watchedOrderId: string;
  readonly number: number; // 1 for the order that brought them back
  readonly orderRef: string;
  readonly orderedOn: Day;
  readonly promisedOn: Day | null; // the delivery day the client was told
  readonly done: Readonly<Record<WatchStage, Day | null>>;
  readonly slip: { readonly what: string; readonly on: Day } | null;
};

/** The client was asked how it was, and nothing went wrong on the way. */
export function isClean({ done, slip }: WatchedOrder): boolean {
  return done.asked !== null && slip === null;
}

/** How many orders are followed: one that went wrong does not count, so another takes its place. */
export function ordersToFollow(wanted: number, orders: readonly WatchedOrder[]): number {
  return wanted + orders.filter(({ slip }) => slip !== null).length;
}

export type WatchState = "open" | "passed" | "slipped";

/** Passed once as many orders as wanted were in order; slipped while something has gone wrong and is not made up for. */
export function watchStateOf(wanted: number, orders: readonly WatchedOrder[]): WatchState {
  if (orders.filter(isClean).length >= wanted) return "passed";
  return orders.some(({ slip }) => slip !== null) ? "slipped" : "open";
}

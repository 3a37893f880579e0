import type { Day } from "../day.ts";

export type BookedOrder = {
  readonly orderRef: string;
  readonly placedOn: Day;
  readonly totalMinor: number;
  readonly skus: ReadonlySet<string>;
};

export type ReturnedGoods = {
  readonly noteRef: string;
  readonly returnedOn: Day;
  readonly sku: string;
  readonly amountMinor: number; // above zero
};

/**
 * The order that a return lessens, among those placed until its day: the one with its own number, else the latest with
 * the same goods, else the latest; null when none is known. Orders and returns are one client's.
 */
export function orderReturned(
  goods: ReturnedGoods,
  orders: readonly BookedOrder[],
): BookedOrder | null {
  const latestFirst = orders
    .filter((order) => order.placedOn <= goods.returnedOn)
    .toSorted((a, b) => compare(b.placedOn, a.placedOn) || compare(b.orderRef, a.orderRef));
  const own = latestFirst.find((order) => order.orderRef === goods.noteRef);
  const same =
    goods.sku === "" ? undefined : latestFirst.find((order) => order.skus.has(goods.sku));
  return own ?? same ?? latestFirst[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

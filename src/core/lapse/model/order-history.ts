/** A client's orders as the model sees them; both arrays have one place for each day with an order. */
export type OrderHistory = {
  readonly clientId: string;
  readonly days: Int32Array; // distinct order days, ascending, in days since 1970-01-01
  readonly values: Float64Array; // net value of all orders of that day, minor units
};

/** Puts a client's orders together, in whatever order they come; each has a day and a value at the same place. */
export function orderHistoryOf(
  clientId: string,
  days: readonly number[],
  values: readonly number[],
): OrderHistory {
  const byDay = new Map<number, number>();
  for (const [at, day] of days.entries()) byDay.set(day, (byDay.get(day) ?? 0) + (values[at] ?? 0));
  const sorted = Int32Array.from(byDay.keys()).toSorted();
  return {
    clientId,
    days: sorted,
    values: Float64Array.from(sorted, (day) => byDay.get(day) ?? 0),
  };
}

/** The orders before a day (of which that day's morning knows). Shares memory with the whole history. */
export function cutBefore(history: OrderHistory, day: number): OrderHistory {
  const count = countBefore(history.days, day);
  if (count === history.days.length) return history;
  return {
    clientId: history.clientId,
    days: history.days.subarray(0, count),
    values: history.values.subarray(0, count),
  };
}

/** How many of these ascending days lie before a day. */
export function countBefore(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

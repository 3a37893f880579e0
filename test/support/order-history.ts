import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";

/** A client with an order of `minor` on each of these days (numbers since 1970-01-01). */
export function orderHistory(clientId: string, days: readonly number[], minor = 100): OrderHistory {
  return {
    clientId,
    days: Int32Array.from(days),
    values: Float64Array.from(days, () => minor),
  };
}

/**
 * What the population models need to know of one client. Times in days from the first order; any unit will do as long
 * as it is one and the same for the fit and for every question afterwards.
 */
export type PurchaseSummary = {
  readonly repeatCount: number; // x: days with an order after the first
  readonly recency: number; // t_x: from the first order to the last
  readonly age: number; // T: from the first order to today
};

/** A client's summary from his order days (day numbers, ascending, none after today). Throws when he has none. */
export function summarisePurchases(days: Int32Array, today: number): PurchaseSummary {
  const first = days.at(0);
  const last = days.at(-1);
  if (first === undefined || last === undefined)
    throw new Error("no purchase summary of a client without orders");
  if (last > today) throw new Error(`order on day ${last}, which is after today (day ${today})`);
  return { repeatCount: days.length - 1, recency: last - first, age: today - first };
}

/** A summary shared by `clients` clients. */
export type SharedSummary = PurchaseSummary & { clients: number };

/** Equal summaries counted together. Throws on a summary that cannot be. */
export function countSummaries(purchases: Iterable<PurchaseSummary>): readonly SharedSummary[] {
  const counted = new Map<string, SharedSummary>();
  for (const summary of purchases) {
    if (!isPossible(summary)) throw new Error(impossible(summary));
    const { repeatCount, recency, age } = summary;
    const key = `${repeatCount},${recency},${age}`;
    const same = counted.get(key);
    if (same === undefined) counted.set(key, { repeatCount, recency, age, clients: 1 });
    else same.clients += 1;
  }
  return [...counted.values()];
}

function isPossible({ repeatCount, recency, age }: PurchaseSummary): boolean {
  if (!Number.isInteger(repeatCount) || repeatCount < 0 || !Number.isFinite(age)) return false;
  return repeatCount === 0 ? recency === 0 && age >= 0 : recency >= 0 && recency <= age;
}

function impossible({ repeatCount, recency, age }: PurchaseSummary): string {
  return `purchase summary with ${repeatCount} repeat orders, the last after ${recency} of ${age} days: expected 0 <= recency <= age, and recency 0 without repeat orders`;
}

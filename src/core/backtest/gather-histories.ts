import type { OrderHistory } from "../lapse/model/order-history.ts";

/** Puts orders together to one history a client; orders may come in any order. */
export class HistoryGatherer {
  readonly #clients = new Map<string, { days: number[]; values: number[] }>();
  #orders = 0;

  /** `day` in days since 1970-01-01, `minor` in minor units. */
  add(clientId: string, day: number, minor: number): void {
    const client = this.#clients.get(clientId) ?? { days: [], values: [] };
    if (client.days.length === 0) this.#clients.set(clientId, client);
    client.days.push(day);
    client.values.push(minor);
    this.#orders += 1;
  }

  get orderCount(): number {
    return this.#orders;
  }

  /** By client, in the order of their ids; the orders of one day are one place. */
  histories(): OrderHistory[] {
    const ids = [...this.#clients.keys()].toSorted();
    return ids.map((clientId) => {
      const { days, values } = this.#clients.get(clientId) ?? { days: [], values: [] };
      return { clientId, ...mergedByDay(days, values) };
    });
  }
}

function mergedByDay(
  days: readonly number[],
  values: readonly number[],
): { readonly days: Int32Array; readonly values: Float64Array } {
  const byDay = new Map<number, number>();
  for (const [at, day] of days.entries()) byDay.set(day, (byDay.get(day) ?? 0) + (values[at] ?? 0));
  const sorted = Int32Array.from(byDay.keys()).toSorted();
  return { days: sorted, values: Float64Array.from(sorted, (day) => byDay.get(day) ?? 0) };
}

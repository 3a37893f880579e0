import { type OrderHistory, orderHistoryOf } from "../lapse/model/order-history.ts";

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
      return orderHistoryOf(clientId, days, values);
    });
  }
}

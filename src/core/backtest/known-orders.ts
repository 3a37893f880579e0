import { countBefore, type OrderHistory } from "../lapse/model/order-history.ts";

/**
 * All clients' orders, of which only those before the present day can be seen. What is shown is a copy, so that not
 * even the memory behind it holds a later order. The day only goes forward.
 */
export class KnownOrders {
  readonly #whole: readonly OrderHistory[];
  readonly #known: OrderHistory[];
  #day = Number.NEGATIVE_INFINITY;

  constructor(whole: readonly OrderHistory[]) {
    this.#whole = whole;
    this.#known = whole.map(({ clientId }) => ({
      clientId,
      days: new Int32Array(0),
      values: new Float64Array(0),
    }));
  }

  get histories(): readonly OrderHistory[] {
    return this.#known;
  }

  /** Shows the orders before the day too; the places whose history has grown by that. */
  advanceTo(day: number): number[] {
    if (day < this.#day) throw new Error(`the replay went back from day ${this.#day} to ${day}`);
    this.#day = day;
    const grown: number[] = [];
    for (const [place, { clientId, days, values }] of this.#whole.entries()) {
      const seen = this.#known[place]?.days.length ?? 0;
      if ((days[seen] ?? day) >= day) continue;
      const count = seen + countBefore(days.subarray(seen), day);
      this.#known[place] = { clientId, days: days.slice(0, count), values: values.slice(0, count) };
      grown.push(place);
    }
    return grown;
  }
}

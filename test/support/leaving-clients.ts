import { makeRandom } from "#src/core/demo/random.ts";
import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";

export const FIRST_DAY = 18_000; // a day number, 14 April 2019
const PAST_DAYS = 900;

export type Crowd = { readonly clients: number; readonly seed: number };

/**
 * Clients of a made-up company over `PAST_DAYS` days. Each has an own rhythm (10 to 90 days, a little uneven), and after
 * each order leaves for good with a chance of 5 %.
 */
export function leavingClients({ clients, seed }: Crowd): OrderHistory[] {
  const random = makeRandom(seed);
  return Array.from({ length: clients }, (_, at) => {
    const rhythm = 10 * 9 ** random.next();
    const days: number[] = [];
    let day = FIRST_DAY + random.int(0, 300);
    while (day < FIRST_DAY + PAST_DAYS) {
      days.push(day);
      if (random.chance(0.05)) break;
      day += Math.max(1, Math.round(rhythm * random.factor(0.35)));
    }
    return {
      clientId: `c${String(at).padStart(5, "0")}`,
      days: Int32Array.from(days),
      values: Float64Array.from(days, () => random.int(1_000, 50_000)),
    };
  });
}

import type { OrderHistory } from "../lapse/model/order-history.ts";
import { silentDays } from "./history-figures.ts";
import { KnownOrders } from "./known-orders.ts";
import type { Morning } from "./method.ts";
import { MIN_ORDER_DAYS, WARM_UP_DAYS, WATCHED_DAYS } from "./protocol.ts";

export type DailyQuery = {
  readonly histories: readonly OrderHistory[]; // whole
  readonly from: number; // the first morning that counts
  readonly to: number; // the last one
  /** Called before each morning, warm-up included. */
  readonly onMorning?: (done: number, of: number) => void;
};

/**
 * The mornings of a replay one after another, each with the orders before it, beginning `WARM_UP_DAYS` early.
 * `isTold` says of whom nothing more can be said in the present silence.
 */
export function* morningsOf(
  query: DailyQuery,
  isTold: (place: number, lastOrderDay: number) => boolean,
): Generator<Morning> {
  const known = new KnownOrders(query.histories);
  const first = query.from - WARM_UP_DAYS;
  for (let day = first; day <= query.to; day += 1) {
    query.onMorning?.(day - first, query.to - first + 1);
    const grown = known.advanceTo(day);
    const { histories } = known;
    const changed = day === first ? [...histories.keys()] : grown;
    yield { day, histories, changed, watched: watchedOn(day, histories, isTold) };
  }
}

function watchedOn(
  day: number,
  histories: readonly OrderHistory[],
  isTold: (place: number, lastOrderDay: number) => boolean,
): number[] {
  const watched: number[] = [];
  for (const [place, history] of histories.entries()) {
    if (history.days.length < MIN_ORDER_DAYS) continue;
    const silent = silentDays(history, day) ?? 0;
    if (silent <= WATCHED_DAYS && !isTold(place, day - silent)) watched.push(place);
  }
  return watched;
}

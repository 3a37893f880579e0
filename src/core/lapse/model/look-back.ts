import { type ClientFacts, FactsGatherer } from "./client-facts.ts";
import { countBefore, type OrderHistory } from "./order-history.ts";

export const MIN_ORDER_DAYS = 3; // fewer say too little of a rhythm
const WATCHED_DAYS = 365; // a longer silence is an old story

/** A past day as if it were today: what was known then, and when the next order came. */
export type LookBack = {
  readonly client: ClientFacts; // lists are reused: read them before the next look
  readonly today: number; // day number
  readonly silentForDays: number; // from that day until the next order; infinite: none is known
};

/** Looks at one client on past days (ascending), leaving out those on which there was nothing to watch. */
export function* lookBack(history: OrderHistory, days: Iterable<number>): Generator<LookBack> {
  const gatherer = new FactsGatherer();
  let known = 0;
  for (const today of days) {
    for (const until = countBefore(history.days, today); known < until; known += 1)
      gatherer.add(history.days[known] ?? 0, history.values[known] ?? 0);
    const client = known < MIN_ORDER_DAYS ? null : gatherer.facts();
    if (client === null || today - client.lastDay > WATCHED_DAYS) continue;
    const next = history.days[known];
    yield { client, today, silentForDays: next === undefined ? Infinity : next - today };
  }
}

import { type BgNbd, probNoOrder } from "./bg-nbd.ts";
import type { ClientFacts } from "./client-facts.ts";
import type { GapPopulation } from "./gap-population.ts";
import type { PurchaseSummary } from "./purchase-summary.ts";

/** What the company's clients have in common. */
export type Population = { readonly bgNbd: BgNbd; readonly gaps: GapPopulation };

/** Chance of no order within so many days, from the client's count, first and last order day alone (BG/NBD). */
export function populationChance(
  { bgNbd }: Pick<Population, "bgNbd">,
  client: ClientFacts,
  { today, days }: { readonly today: number; readonly days: number },
): number {
  return probNoOrder(bgNbd, purchasesOf(client, today), days);
}

/** All that the population model sees of a client. */
export function purchasesOf(client: ClientFacts, today: number): PurchaseSummary {
  return {
    repeatCount: client.orderDayCount - 1,
    recency: client.lastDay - client.firstDay,
    age: Math.max(0, today - client.firstDay),
  };
}

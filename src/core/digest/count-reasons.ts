import { type Factor, factorOf } from "../reason/factor.ts";
import { groupOf, type ReasonGroup, type ReasonId } from "../reason/taxonomy.ts";
import type { LapseFact } from "./lapse-fact.ts";

/** Lapses with such a reason, and of how many of them the client said it in so many words. */
type ReasonCount = {
  readonly lapses: number;
  readonly minor: number; // net value a year
  readonly confirmed: number; // lapses
};

export type ReasonCounts = {
  readonly groups: Record<ReasonGroup, ReasonCount>;
  readonly factors: Record<Factor, ReasonCount>;
  readonly unknown: number; // lapses without a reason on record
};

/**
 * Why clients left: by the register's groups and by what of our mix they missed. An employee of ours as the reason is
 * counted and never named: it is one of group B and of "relationship".
 */
export function countReasons(facts: readonly LapseFact[]): ReasonCounts {
  const group = (wanted: ReasonGroup) => countWhere(facts, (id) => groupOf(id) === wanted);
  const factor = (wanted: Factor) => countWhere(facts, (id) => factorOf(id) === wanted);
  return {
    groups: { A: group("A"), B: group("B"), C: group("C"), other: group("other") },
    factors: {
      reputation: factor("reputation"),
      price: factor("price"),
      quality: factor("quality"),
      assortment: factor("assortment"),
      "delivery-terms": factor("delivery-terms"),
      service: factor("service"),
      relationship: factor("relationship"),
      circumstances: factor("circumstances"),
      unclear: factor("unclear"),
    },
    unknown: facts
      .filter(({ reason }) => reason === null)
      .reduce((sum, { lapses }) => sum + lapses, 0),
  };
}

function countWhere(facts: readonly LapseFact[], holds: (id: ReasonId) => boolean): ReasonCount {
  let [lapses, minor, confirmed] = [0, 0, 0];
  for (const fact of facts) {
    if (fact.reason === null || !holds(fact.reason)) continue;
    lapses += fact.lapses;
    minor += fact.atRiskMinor;
    if (fact.isConfirmed) confirmed += fact.lapses;
  }
  return { lapses, minor, confirmed };
}

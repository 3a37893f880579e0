import { isIn, sumOf, wasMistakenIn } from "../digest/count-span.ts";
import type { Amount, LapseFact, Span } from "../digest/lapse-fact.ts";
import { type OURS, reasonKeyOf } from "./report-series.ts";
import type { ReasonId } from "../reason/taxonomy.ts";

/** A corrective action or a prevention that somebody promised after a lapse (EL-11, FI-184). */
export type Repair = {
  readonly lapseId: string;
  readonly kind: "fix" | "prevention";
  readonly what: string | null; // null: restricted
};

/** What a cause cost in a year and what was decided about it. */
export type CauseCost = {
  readonly reason: ReasonId | typeof OURS;
  readonly inQuarter: Amount;
  readonly inYear: Amount;
  readonly isRepeated: boolean;
  readonly fixes: number;
  readonly preventions: number;
  readonly decided: readonly string[]; // in words; those that are nobody's secret
};

const REPEATED = 2; // lapses of a year

/** Dearest first; what has no reason on record is no cause. */
export function costOfCauses(
  facts: readonly LapseFact[],
  repairs: readonly Repair[],
  { quarter, year }: { readonly quarter: Span; readonly year: Span },
): CauseCost[] {
  const byReason = new Map<CauseCost["reason"], LapseFact[]>();
  for (const fact of facts) {
    if (fact.reason === null || !isIn(fact.postedOn, year) || wasMistakenIn(fact, year)) continue;
    const key = reasonKeyOf(fact.reason);
    byReason.set(key, [...(byReason.get(key) ?? []), fact]);
  }
  return [...byReason]
    .map(([reason, ofReason]): CauseCost => {
      const inYear = sumOf(ofReason);
      const lapses = new Set(ofReason.map(({ lapseId }) => lapseId));
      const done = repairs.filter(({ lapseId }) => lapses.has(lapseId));
      return {
        reason,
        inYear,
        inQuarter: sumOf(ofReason.filter(({ postedOn }) => isIn(postedOn, quarter))),
        isRepeated: inYear.lapses >= REPEATED,
        fixes: done.filter(({ kind }) => kind === "fix").length,
        preventions: done.filter(({ kind }) => kind === "prevention").length,
        decided: reason === "B" ? [] : done.flatMap(({ what }) => (what === null ? [] : [what])),
      };
    })
    .toSorted((a, b) => b.inYear.minor - a.inYear.minor || a.reason.localeCompare(b.reason));
}

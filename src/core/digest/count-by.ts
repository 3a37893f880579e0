import { countSpan } from "./count-span.ts";
import type { LapseFact, Span, SpanCount } from "./lapse-fact.ts";

/** The facts of one rep, tier, country or the like; `key` null: of none, or not known. */
export type KeyedCount = { readonly key: string | null; readonly count: SpanCount };

/** What came and went in a span, apart for each key: most money at risk or lost first, what has nothing to tell left out. */
export function countBy(
  facts: readonly LapseFact[],
  span: Span,
  keyOf: (fact: LapseFact) => string | null,
): KeyedCount[] {
  const byKey = new Map<string | null, LapseFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const ofKey = byKey.get(key) ?? [];
    ofKey.push(fact);
    byKey.set(key, ofKey);
  }
  return [...byKey]
    .map(([key, ofKey]) => ({ key, count: countSpan(ofKey, span) }))
    .filter(({ count }) => hasNews(count))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || String(a.key).localeCompare(String(b.key)));
}

function hasNews({ atStart, lost, atEnd }: SpanCount): boolean {
  return atStart.lapses + lost.lapses + atEnd.lapses > 0;
}

function weightOf({ count: { lost, atEnd } }: KeyedCount): number {
  return Math.max(lost.minor, atEnd.minor);
}

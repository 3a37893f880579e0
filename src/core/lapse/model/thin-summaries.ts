import type { SharedSummary } from "./purchase-summary.ts";

/**
 * At most about this many summaries that stand for all of them: put in order, every n-th client is taken and counts n
 * times. Neighbours in the order are alike, so little is lost; the order in which they come makes no difference.
 */
export function thinSummaries(
  summaries: readonly SharedSummary[],
  most: number,
): readonly SharedSummary[] {
  if (summaries.length <= most) return summaries;
  const clients = summaries.reduce((sum, summary) => sum + summary.clients, 0);
  const every = clients / most;
  const thinned: SharedSummary[] = [];
  let passed = 0;
  let next = every / 2;
  for (const summary of summaries.toSorted(byLikeness)) {
    passed += summary.clients;
    const taken = Math.max(0, Math.ceil((passed - next) / every));
    if (taken > 0) thinned.push({ ...summary, clients: taken * every });
    next += taken * every;
  }
  return thinned;
}

function byLikeness(one: SharedSummary, other: SharedSummary): number {
  const silence = one.age - one.recency - (other.age - other.recency);
  return one.repeatCount - other.repeatCount || silence || one.age - other.age;
}

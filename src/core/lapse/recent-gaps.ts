import type { ClientHistory } from "./client-history.ts";

const MIN_GAPS = 3; // fewer gaps than this say nothing about a rhythm
const RHYTHM_GAPS = 12; // older ones may be of a rhythm that has changed since

/** The last twelve gaps between order days, oldest first; fewer when there are fewer. */
export function lastGaps({
  recentGapDays,
}: Pick<ClientHistory, "recentGapDays">): readonly number[] {
  return recentGapDays.slice(-RHYTHM_GAPS);
}

/** The client's recent gaps between order days, or null when they are too few to speak of a rhythm. */
export function rhythmGaps(client: Pick<ClientHistory, "recentGapDays">): readonly number[] | null {
  const gaps = lastGaps(client).filter((gap) => Number.isFinite(gap) && gap > 0);
  return gaps.length < MIN_GAPS ? null : gaps;
}

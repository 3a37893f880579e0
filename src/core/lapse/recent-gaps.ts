import type { ClientHistory } from "./client-history.ts";

const MIN_GAPS = 3; // fewer gaps than this say nothing about a rhythm

/** The client's recent gaps between order days, or null when they are too few to speak of a rhythm. */
export function rhythmGaps(client: Pick<ClientHistory, "recentGapDays">): readonly number[] | null {
  const gaps = client.recentGapDays.filter((gap) => Number.isFinite(gap) && gap > 0);
  return gaps.length < MIN_GAPS ? null : gaps;
}

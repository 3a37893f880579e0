import type { ClientHistory } from "./client-history.ts";
import type { Signals } from "./signal.ts";
import type { Tier } from "./tier.ts";

const CARDS_PER_REP = 5; // new ones a morning

/** A client who lapsed and may be brought to a rep. */
export type LapseCandidate = {
  readonly client: ClientHistory;
  readonly signals: Signals;
  readonly tier: Tier;
  readonly atRiskMinor: number; // net value a year, minor units
  readonly score: number; // how far the silence is past its threshold: 1 at the threshold, 2 at twice
  readonly waitingLapseId: string | null; // found on an earlier morning and kept back by the cap
};

export type ChosenAlerts = {
  readonly chosen: readonly LapseCandidate[];
  readonly waiting: readonly LapseCandidate[];
};

/**
 * At most `cardsPerRep` candidates a rep, the most urgent first; clients without an owner share one queue.
 * Both lists are in order of urgency.
 */
export function chooseAlerts(
  candidates: readonly LapseCandidate[],
  cardsPerRep: number = CARDS_PER_REP,
): ChosenAlerts {
  const cards = new Map<string | null, number>();
  const chosen: LapseCandidate[] = [];
  const waiting: LapseCandidate[] = [];
  for (const candidate of candidates.toSorted(byUrgency)) {
    const taken = cards.get(candidate.client.ownerId) ?? 0;
    cards.set(candidate.client.ownerId, taken + 1);
    (taken < cardsPerRep ? chosen : waiting).push(candidate);
  }
  return { chosen, waiting };
}

const RANK: Record<Tier, number> = { gold: 0, silver: 1, copper: 2 };

/**
 * Gold never waits behind others (ET-02: a lapse sign on one bypasses batching), and among gold most money comes first.
 * In the other tiers those who have waited come before new ones, so that a big morning is worked off; then most money.
 */
function byUrgency(a: LapseCandidate, b: LapseCandidate): number {
  return (
    RANK[a.tier] - RANK[b.tier] ||
    (a.tier === "gold" ? 0 : waited(b) - waited(a)) ||
    b.atRiskMinor - a.atRiskMinor ||
    (a.client.clientId < b.client.clientId ? -1 : 1)
  );
}

function waited(candidate: LapseCandidate): number {
  return candidate.waitingLapseId === null ? 0 : 1;
}

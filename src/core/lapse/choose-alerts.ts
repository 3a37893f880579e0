import { type Choosing, NOTHING_LEARNED } from "./choosing.ts";
import { isHeldOut } from "./hold-out.ts";
import type { LapseCandidate, SparedCandidate, WeighedCandidate } from "./lapse-candidate.ts";
import { weighCandidate } from "./weigh-candidate.ts";
import { learnWinBackChance } from "./win-back-chance.ts";

/** Every candidate is in one of the lists; all but `spared` are in order of urgency. */
export type ChosenAlerts = {
  readonly chosen: readonly WeighedCandidate[];
  readonly waiting: readonly WeighedCandidate[];
  /** Not shown, so that the alerts' effect can be measured; also in `spared`. */
  readonly heldOut: readonly WeighedCandidate[];
  readonly spared: readonly SparedCandidate[];
};

/**
 * Today's cards: the most expected loss first, at most the company's cap a rep; clients without an owner share one
 * queue. Gold never waits behind others (ET-02: a lapse sign on one bypasses batching). Whoever is found by paused
 * rules only, or not surely enough, is spared and takes no place.
 */
export function chooseAlerts(
  candidates: readonly LapseCandidate[],
  choosing: Choosing = NOTHING_LEARNED,
): ChosenAlerts {
  const chanceOf = learnWinBackChance(choosing.winBack);
  const spared: SparedCandidate[] = [];
  const weighed: WeighedCandidate[] = [];
  for (const found of candidates) {
    const candidate = withoutPausedRules(found, choosing.pausedRules);
    if (candidate === null) {
      spared.push({ candidate: found, cause: "rule-paused" });
      continue;
    }
    const weighted = weighCandidate(candidate, chanceOf, choosing);
    if (weighted.probability < choosing.settings.minPrecision)
      spared.push({ candidate, cause: "below-precision" });
    else weighed.push(weighted);
  }
  const dealt = dealCards(weighed.toSorted(byUrgency), choosing);
  const heldOut = dealt.heldOut.map((candidate) => ({ candidate, cause: "hold-out" as const }));
  return { ...dealt, spared: [...spared, ...heldOut] };
}

/** The candidate with the signals of rules that are on; null when nothing is left. */
function withoutPausedRules(
  candidate: LapseCandidate,
  paused: ReadonlySet<string>,
): LapseCandidate | null {
  const [first, ...rest] = candidate.signals.filter(({ rule }) => !paused.has(rule));
  return first === undefined ? null : { ...candidate, signals: [first, ...rest] };
}

type Dealt = Omit<ChosenAlerts, "spared">;

/** The hold-out is drawn among those whose turn it is, so that both arms of the trial were chosen alike. */
function dealCards(sorted: readonly WeighedCandidate[], { settings, seed }: Choosing): Dealt {
  const { cardsPerRep, goldBeyondCap, holdOut } = settings;
  const cards = new Map<string | null, number>();
  const chosen: WeighedCandidate[] = [];
  const waiting: WeighedCandidate[] = [];
  const heldOut: WeighedCandidate[] = [];
  for (const candidate of sorted) {
    const { client, tier } = candidate;
    const taken = cards.get(client.ownerId) ?? 0;
    if (taken >= cardsPerRep && !(goldBeyondCap && tier === "gold")) {
      waiting.push(candidate);
      continue;
    }
    const draw = { clientId: client.clientId, silentSince: client.lastOrderOn, seed };
    if (candidate.inTrial && isHeldOut(draw, holdOut.share)) {
      heldOut.push(candidate);
      continue;
    }
    cards.set(client.ownerId, taken + 1);
    chosen.push(candidate);
  }
  return { chosen, waiting, heldOut };
}

/** Whoever has waited goes first among equals; ids settle the rest, so that every run deals alike. */
function byUrgency(a: WeighedCandidate, b: WeighedCandidate): number {
  return (
    goldFirst(a) - goldFirst(b) ||
    b.expectedLossMinor - a.expectedLossMinor ||
    waitedFirst(a) - waitedFirst(b) ||
    b.probability - a.probability ||
    (a.client.clientId < b.client.clientId ? -1 : 1)
  );
}

function goldFirst({ tier }: LapseCandidate): number {
  return tier === "gold" ? 0 : 1;
}

function waitedFirst({ waitingLapseId }: LapseCandidate): number {
  return waitingLapseId === null ? 1 : 0;
}

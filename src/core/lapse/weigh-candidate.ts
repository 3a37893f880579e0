import type { ReasonFamily } from "../reason/reason-family.ts";
import type { Choosing } from "./choosing.ts";
import type { LapseCandidate, WeighedCandidate } from "./lapse-candidate.ts";
import { probabilityOf } from "./signal-probability.ts";
import { isSilence, type Signals } from "./signal.ts";
import type { WinBackChance } from "./win-back-chance.ts";

/** What a sign says of the reason: a hypothesis that orders cards and goes nowhere else (register C12). */
const FAMILY_BY_SIGN: Readonly<Record<string, ReasonFamily>> = {
  dissatisfied: "harm", // FI-123
  "requests-without-order": "offer", // FI-119: they ask, and take none of our offers
  "dropped-line": "offer",
  "money-trouble": "circumstances", // FI-065
};

/** Of the strongest sign that says any; null when none does. */
function familyOfSigns(signals: Signals): ReasonFamily | null {
  for (const { rule } of signals) {
    const family = FAMILY_BY_SIGN[rule];
    if (family !== undefined) return family;
  }
  return null;
}

/** Of low value, so that what is not told costs little, and silent, so that an order says that the client is back. */
function isMeasurable({ tier, signals }: LapseCandidate): boolean {
  return tier === "copper" && signals.some(isSilence);
}

/**
 * Expected loss = probability that the client has lapsed x value a year x chance to win them back: what it is worth to
 * tell of this client rather than of another. The value is revenue, or margin where the company has set a share.
 */
export function weighCandidate(
  candidate: LapseCandidate,
  chanceOf: WinBackChance,
  { settings, records, families }: Choosing,
): WeighedCandidate {
  const probability = probabilityOf(candidate.signals, records);
  const family = families.get(candidate.client.clientId) ?? familyOfSigns(candidate.signals);
  const winBackChance = chanceOf(family, candidate.tier);
  const yearValueMinor = candidate.atRiskMinor * (settings.marginShare ?? 1);
  const expectedLossMinor = probability * yearValueMinor * winBackChance;
  const inTrial = settings.holdOut.on && isMeasurable(candidate);
  return { ...candidate, probability, winBackChance, expectedLossMinor, inTrial };
}

import type { Choosing } from "./choosing.ts";
import type { LapseCandidate, WeighedCandidate } from "./lapse-candidate.ts";
import { probabilityOf } from "./signal-probability.ts";
import { isSilence } from "./signal.ts";
import type { WinBackChance } from "./win-back-chance.ts";

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
  const family = families.get(candidate.client.clientId) ?? null;
  const winBackChance = chanceOf(family, candidate.tier);
  const yearValueMinor = candidate.atRiskMinor * (settings.marginShare ?? 1);
  const expectedLossMinor = probability * yearValueMinor * winBackChance;
  const inTrial = settings.holdOut.on && isMeasurable(candidate);
  return { ...candidate, probability, winBackChance, expectedLossMinor, inTrial };
}

import type { Choosing } from "./choosing.ts";
import type { LapseCandidate, WeighedCandidate } from "./lapse-candidate.ts";
import { probabilityOf } from "./signal-probability.ts";
import type { WinBackChance } from "./win-back-chance.ts";

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
  const inTrial = settings.holdOut.on && candidate.tier === "copper"; // low value: what is not told costs little
  return { ...candidate, probability, winBackChance, expectedLossMinor, inTrial };
}

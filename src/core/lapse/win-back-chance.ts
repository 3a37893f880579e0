import { FAMILY_NAMES, REASON_FAMILIES, type ReasonFamily } from "../reason/reason-family.ts";
import { REASONS, type ReasonId } from "../reason/taxonomy.ts";
import type { Tier } from "./tier.ts";

/** What the company's own closed cases of one tier and family came to. */
export type WinBackCount = {
  readonly tier: Tier;
  readonly family: ReasonFamily; // of the case's latest reason that is a fact; "unknown" without one
  readonly regained: number;
  readonly lost: number; // closed down, or no order within the time a case is given
};

/**
 * The weight of the register's defaults, in cases: after as many closed cases of a tier and family, half of the chance
 * is the company's own. Our proposal; large enough that three lucky cases do not turn the morning's order around.
 */
export const PRIOR_CASES = 20;

/** A case without an order for this long counts as lost: three tries with cooling times of 60-90 days (C2). Ours. */
export const LOST_AFTER_DAYS = 180;

const CHANCE_LOST_A_STEP = 0.1; // for each step of difficulty
const CHANCE_AT_ZERO = 0.6; // so that difficulty 1 has .5 and difficulty 5 has .1
/** Gold is met in person and copper by letter or call (register C4): half a step easier and half a step harder. */
const TIER_STEPS: Readonly<Record<Tier, number>> = { gold: -0.5, silver: 0, copper: 0.5 };
/** Where the register plans no win-back. Not nought: "dormant does not mean dead" (D15, FI-116). */
const ENDED_CHANCE = 0.02;

/**
 * What a chance to win back is taken for before the company has cases of its own. The register gives difficulties from
 * 1 to 5 (section A, proposed there) and no shares, so this orders cards and is never shown or promised to anybody;
 * quiet leavers so stand before the hurt ones, and the neglected first (FI-070, FI-043);
 * the claims of section D (D14: FI-185, FI-098) are there to be compared with own data and are not used.
 */
export function defaultChance(family: ReasonFamily, tier: Tier): number {
  if (family === "ended") return ENDED_CHANCE;
  const steps = REASON_FAMILIES[family].flatMap((id) => difficultyOf(id) ?? []);
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return CHANCE_AT_ZERO - CHANCE_LOST_A_STEP * (mean + TIER_STEPS[tier]);
}

function difficultyOf(id: ReasonId): number | null {
  const { difficulty } = REASONS[id];
  return difficulty === null ? null : (difficulty[0] + difficulty[1]) / 2;
}

/** The chance (0 to 1) to win a client back; `null`: no reason is known. */
export type WinBackChance = (family: ReasonFamily | null, tier: Tier) => number;

/**
 * Default and own cases together: the mean of a Beta distribution whose prior weighs PRIOR_CASES cases. Without a known
 * reason it is the tier's mix: each family's chance, as often as the tier's own cases had it, and at least PRIOR_CASES
 * times that of a reason nobody knows (U1).
 */
export function learnWinBackChance(counts: readonly WinBackCount[]): WinBackChance {
  const of = (family: ReasonFamily, tier: Tier): number => {
    const { regained, cases } = sumOf(counts, family, tier);
    return (PRIOR_CASES * defaultChance(family, tier) + regained) / (PRIOR_CASES + cases);
  };
  const mixOf = (tier: Tier): number => {
    const parts = FAMILY_NAMES.map((family) => {
      const cases = sumOf(counts, family, tier).cases + (family === "unknown" ? PRIOR_CASES : 0);
      return { cases, weighed: cases * of(family, tier) };
    });
    const cases = parts.reduce((sum, part) => sum + part.cases, 0);
    return parts.reduce((sum, part) => sum + part.weighed, 0) / cases;
  };
  const mixes: Readonly<Record<Tier, number>> = {
    gold: mixOf("gold"),
    silver: mixOf("silver"),
    copper: mixOf("copper"),
  };
  return (family, tier) => (family === null ? mixes[tier] : of(family, tier));
}

function sumOf(
  counts: readonly WinBackCount[],
  family: ReasonFamily,
  tier: Tier,
): { readonly regained: number; readonly cases: number } {
  let regained = 0;
  let cases = 0;
  for (const count of counts) {
    if (count.family !== family || count.tier !== tier) continue;
    regained += count.regained;
    cases += count.regained + count.lost;
  }
  return { regained, cases };
}

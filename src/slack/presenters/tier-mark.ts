import type { Tier } from "#src/core/lapse/tier.ts";

export const TIER_MARK: Readonly<Record<Tier, string>> = {
  gold: "🥇",
  silver: "🥈",
  copper: "🥉",
};

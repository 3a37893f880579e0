import { z } from "zod";
import type { TierSettings } from "../settings/tier-settings.ts";

export const tierSchema = z.enum(["gold", "silver", "copper"]);
export type Tier = z.infer<typeof tierSchema>;

/** Smallest value of twelve months that still makes a client gold, or silver; minor units. */
export type TierCutoffs = { readonly goldFromMinor: number; readonly silverFromMinor: number };

/**
 * Where the tiers part among the clients of the last year (FI-131: gold 25 % of clients, silver 40 %, copper 35 %, where
 * the company sets nothing else).
 * Each client counts with the twelve months up to their own last order, so that four months of silence do not make a
 * gold client copper on the day it matters. Shares round up; clients without value are not ranked.
 */
export function tierCutoffs(
  yearValuesMinor: readonly number[],
  { goldShare, silverShare }: TierSettings,
): TierCutoffs {
  const ranked = yearValuesMinor.filter((value) => value > 0).toSorted((a, b) => b - a);
  const valueAtShare = (share: number): number =>
    ranked[Math.ceil(ranked.length * share - 1e-9) - 1] ?? Number.POSITIVE_INFINITY;
  return {
    goldFromMinor: valueAtShare(goldShare),
    silverFromMinor: valueAtShare(goldShare + silverShare),
  };
}

/** Clients of equal value share a tier, the higher one where they straddle a cut-off. */
export function tierOf(yearValueMinor: number, cutoffs: TierCutoffs): Tier {
  if (yearValueMinor >= cutoffs.goldFromMinor) return "gold";
  return yearValueMinor >= cutoffs.silverFromMinor ? "silver" : "copper";
}

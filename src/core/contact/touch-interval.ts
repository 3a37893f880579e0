import type { Tier } from "../lapse/tier.ts";
import type { MethodPolicy } from "../method-policy.ts";

/** BG-04's four inputs. Amounts are minor units. */
export type TouchInputs = {
  readonly tier: Tier; // what past sales have made of the client
  readonly yearMinor: number; // past sales: of the twelve months up to the last order
  readonly bestYearMinor: number; // potential: the most that any twelve months have brought
  readonly ordersAYear: number; // expected, from how they used to order
  readonly productLines: number; // of ours that they have bought
  readonly needsService: boolean; // buys goods that take explaining or servicing
};

export type TouchReason = "potential" | "orders" | "lines" | "service";

export type OwnInterval = { readonly days: number; readonly why: string | null };

export type TouchInterval = {
  readonly days: number; // between two contacts of ours
  readonly tierDays: number; // where the reckoning begins
  readonly because: readonly TouchReason[]; // each brings the next contact nearer
  readonly own: OwnInterval | null; // somebody has chosen the interval by hand
};

/**
 * "Inputs: past and/or potential future sales; orders expected in a year; product lines already sold; complexity"
 * (BG-04). Past sales set the tier's interval (FI-161), and each other input that speaks for it brings the next
 * contact nearer. No general number is right for all (BG-05), so every number is the company's to set.
 */
export function touchInterval(
  inputs: TouchInputs,
  policy: MethodPolicy["contact"],
  own: OwnInterval | null,
): TouchInterval {
  const tierDays = policy.gapDays[inputs.tier];
  const because = reasonsToBeNearer(inputs, policy);
  const reckoned = Math.round(tierDays * policy.nearerBy ** because.length);
  const days = own?.days ?? Math.max(reckoned, Math.min(tierDays, policy.leastDays));
  return { days, tierDays, because, own };
}

function reasonsToBeNearer(inputs: TouchInputs, policy: MethodPolicy["contact"]): TouchReason[] {
  const { yearMinor, bestYearMinor, ordersAYear, productLines, needsService } = inputs;
  const hasPotential = bestYearMinor > 0 && bestYearMinor >= yearMinor * policy.potentialTimes;
  return [
    ...(hasPotential ? (["potential"] as const) : []),
    ...(ordersAYear >= policy.manyOrdersAYear ? (["orders"] as const) : []),
    ...(productLines >= policy.manyLines ? (["lines"] as const) : []),
    ...(needsService ? (["service"] as const) : []),
  ];
}

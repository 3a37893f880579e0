import type { Tier } from "../lapse/tier.ts";
import type { MethodPolicy } from "../method-policy.ts";

export type WorthFacts = {
  readonly yearlyMinor: number; // what they would buy in a year
  readonly chance: number; // 0 to 1, of core/lapse/win-back-chance.ts
  readonly concessionsMinor: number; // of the case, with the one that is asked for
  readonly tier: Tier;
  readonly knowsLittle: boolean; // FI-133
  readonly recommends: boolean; // FI-134
};

/** FI-024, FI-194: what a return may bring in its first year against what the win-back costs. Minor units. */
export type Worth = {
  readonly marginMinor: number; // of a year
  readonly expectedMinor: number; // margin x chance
  readonly timeMinor: number; // the rep's hours
  readonly concessionsMinor: number;
  readonly netMinor: number;
  readonly verdict: "worth-it" | "copper-exception" | "not-worth-it";
  readonly exceptions: readonly ("knows-little" | "recommends")[];
  readonly dearerThanNew: boolean | null; // than winning a new client; null: nobody has said what that costs
};

/** Whether the paid part of a win-back pays; one cheap touch is owed to everybody all the same (C11, FI-195). */
export function weighWorth(facts: WorthFacts, policy: MethodPolicy["concessions"]): Worth {
  const marginMinor = Math.round(facts.yearlyMinor * policy.marginShare);
  const expectedMinor = Math.round(marginMinor * facts.chance);
  const timeMinor = Math.round(policy.hoursACase * policy.hourCostMinor);
  const costMinor = timeMinor + facts.concessionsMinor;
  const exceptions = exceptionsOf(facts);
  return {
    marginMinor,
    expectedMinor,
    timeMinor,
    concessionsMinor: facts.concessionsMinor,
    netMinor: expectedMinor - costMinor,
    verdict: judge(expectedMinor - costMinor, exceptions),
    exceptions,
    dearerThanNew:
      policy.acquisitionCostMinor === 0 ? null : costMinor > policy.acquisitionCostMinor,
  };
}

function judge(netMinor: number, exceptions: Worth["exceptions"]): Worth["verdict"] {
  if (netMinor > 0) return "worth-it";
  return exceptions.length > 0 ? "copper-exception" : "not-worth-it";
}

/** FI-133, FI-134: a small client may be one who hardly knows us, or one who sends us others. */
function exceptionsOf({ tier, knowsLittle, recommends }: WorthFacts): Worth["exceptions"] {
  if (tier !== "copper") return [];
  return [
    ...(knowsLittle ? (["knows-little"] as const) : []),
    ...(recommends ? (["recommends"] as const) : []),
  ];
}

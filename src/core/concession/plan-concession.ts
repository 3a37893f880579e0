import { type ClaimFactors, weighClaims } from "./claims.ts";
import type { ConcessionAsk, PlannedConcession } from "./concession-ask.ts";
import { type ConcessionGround, reasonOf } from "./concession-ground.ts";
import { type ConcessionRefusal, refuse } from "./concession-refusal.ts";
import { planCompensation } from "./plan-compensation.ts";
import { planIncentive } from "./plan-incentive.ts";
import { chooseRoute, type Route } from "./choose-route.ts";
import { liveMinorOf } from "./live-sums.ts";
import { weighWorth, type Worth } from "./worth.ts";

/** What the decision is shown, kept with the concession. */
type ConcessionGrounds = {
  readonly worth: Worth;
  readonly claims: ClaimFactors | null; // of compensation
  readonly because: Route["because"];
  readonly onlyPrice: boolean; // FI-068: nothing but a lower price was ever tried with this client
  readonly whyPrice: string | null;
  readonly minSpendMinor: number | null;
};

export type ConcessionPlan =
  | {
      readonly ok: true;
      readonly planned: PlannedConcession;
      readonly route: Route;
      readonly grounds: ConcessionGrounds;
    }
  | { readonly ok: false; readonly refusal: ConcessionRefusal };

/** Whether and how a concession may be given; nothing of it may be said to the client before it is approved. */
export function planConcession(ask: ConcessionAsk, ground: ConcessionGround): ConcessionPlan {
  const stopped = stopOf(ask, ground);
  if (stopped !== null) return { ok: false, refusal: stopped };
  const planned =
    ask.kind === "compensation" ? planCompensation(ask, ground) : planIncentive(ask, ground);
  if (!planned.ok) return planned;
  const { concession } = planned;
  const { concessions: policy } = ground.policy;
  const live = liveMinorOf(ground.past, ground.caseId);
  const worth = weighWorth(
    { ...ground, concessionsMinor: live.all + concession.amountMinor },
    policy,
  );
  const claims =
    ask.kind === "compensation" ? weighClaims(ground, concession.amountMinor, policy) : null;
  const routed = chooseRoute({ planned: concession, ground, claims, worth });
  if (!routed.ok) return routed;
  return {
    ok: true,
    planned: concession,
    route: routed.route,
    grounds: {
      worth,
      claims,
      because: routed.route.because,
      onlyPrice: planned.onlyPrice,
      whyPrice: ask.whyPrice === "" ? null : ask.whyPrice,
      minSpendMinor: ask.minSpendMinor,
    },
  };
}

/** What ends a campaign for good; while a client cools an offer may be prepared, but not told (settle-concession.ts). */
const ENDS = ["left-twice", "no-win-back", "asked-to-stop"] as const;

function stopOf(ask: ConcessionAsk, ground: ConcessionGround): ConcessionRefusal | null {
  const { state, stop } = ground;
  if (state === "dismissed" || state === "closed") return refuse("case-over");
  if (stop === "do-not-contact") return refuse("do-not-contact");
  if (ask.kind === "compensation") return null; // what we owe is owed to everybody
  if (state === "regained") return refuse("back-already");
  const end = ENDS.find((gate) => gate === stop);
  if (end !== undefined) return refuse(end);
  return reasonOf(ground) === null ? refuse("no-reason") : null;
}

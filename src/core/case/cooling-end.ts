import { addDays, type Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { ReasonId } from "../reason/taxonomy.ts";

export type CoolingEnd = {
  readonly until: Day; // on this day the case is back
  readonly because: "chosen" | "rival-promise" | "over-promise" | "reason" | "policy";
};

type Cooling = {
  readonly today: Day;
  readonly chosen: Day | null; // the day agreed with the client, or the rep's own
  readonly rivalPromise: { readonly by: Day | null } | null; // what another firm has promised them
  readonly reason: ReasonId | null; // the confirmed one
  readonly policy: {
    readonly persistence: Pick<MethodPolicy["persistence"], "coolingDays" | "overPromiseDays">;
    readonly tryAgainDays: MethodPolicy["tryAgainDays"];
  };
};

/**
 * ET-17: "On no, give the client time and get in touch again after a while." A day that somebody has chosen counts
 * most; else the day a rival's promise falls due (FI-096), else months for a promise without a day (FI-095), else the
 * company's own time for the reason, else its cooling time.
 */
export function coolingEnd(cooling: Cooling): CoolingEnd {
  const { today, chosen, rivalPromise, reason, policy } = cooling;
  if (chosen !== null) return { until: chosen, because: "chosen" };
  const promised = rivalPromise?.by ?? null;
  if (promised !== null && promised > today) return { until: promised, because: "rival-promise" };
  if (promised === null && (rivalPromise !== null || reason === "C6"))
    return { until: restFrom(today, policy.persistence.overPromiseDays), because: "over-promise" };
  const own = ownDays(reason, policy);
  return own === null
    ? { until: restFrom(today, policy.persistence.coolingDays), because: "policy" }
    : { until: restFrom(today, own), because: "reason" };
}

/** At least a day, so that the case comes back by itself. */
function restFrom(today: Day, days: number): Day {
  return addDays(today, Math.max(1, days));
}

function ownDays(reason: ReasonId | null, { tryAgainDays }: Cooling["policy"]): number | null {
  return reason === null ? null : (tryAgainDays[reason] ?? null);
}

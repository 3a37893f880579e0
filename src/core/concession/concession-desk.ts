import type { Tier } from "../lapse/tier.ts";
import { addDays, type Day } from "../day.ts";
import { shareOf } from "./compensation.ts";
import { type ConcessionGround, reasonOf } from "./concession-ground.ts";
import { liveMinorOf } from "./live-sums.ts";
import { menuFor } from "./menu-for.ts";
import type { MenuItemId } from "./menu.ts";
import { type PastOrder, suggestProblemOrder, type SuggestedOrder } from "./problem-order.ts";
import { weighWorth, type Worth } from "./worth.ts";

/** An order with what FI-145 gives for it. */
type CompensableOrder = PastOrder & { readonly compensationMinor: number };

/** What somebody needs to see before they give anything away. */
export type ConcessionDesk = {
  readonly today: Day;
  readonly currency: string;
  readonly tier: Tier;
  readonly worth: Worth; // with what the case has cost so far
  readonly compensations: readonly MenuItemId[];
  readonly incentives: readonly MenuItemId[]; // non-price first
  readonly share: number; // of the problem order
  readonly suggested: SuggestedOrder | null;
  readonly orders: readonly CompensableOrder[]; // newest first
  readonly freeMinor: number; // what is left of the asker's own limit; reps only
  readonly capLeftMinor: number; // of all incentives in the case
  readonly validUntil: Day; // as the settings suggest
  readonly isOnlyGuess: boolean; // C12
};

const ORDERS_OFFERED = 20;

/** Lays out what may be given in a case, and what it is measured by. */
export function layOutDesk(ground: ConcessionGround): ConcessionDesk {
  const { concessions: policy } = ground.policy;
  const live = liveMinorOf(ground.past, ground.caseId);
  const { compensationShare: share } = policy;
  return {
    today: ground.today,
    currency: ground.currency,
    tier: ground.tier,
    worth: weighWorth({ ...ground, concessionsMinor: live.all }, policy),
    compensations: menuFor("compensation", ground),
    incentives: menuFor("incentive", ground),
    share,
    suggested: suggestProblemOrder({
      ...ground,
      faultOrderRef: ground.progress.fault?.orderRef ?? null,
    }),
    orders: offered(ground).map((order) => ({
      ...order,
      compensationMinor: shareOf(order.netMinor, share),
    })),
    freeMinor: Math.max(0, freeLimitOf(ground) - live.free),
    capLeftMinor: Math.max(0, policy.incentiveCapMinor - live.incentives),
    validUntil: addDays(ground.today, policy.incentiveValidDays),
    isOnlyGuess: reasonOf(ground)?.isFact === false,
  };
}

/** The newest orders, and the suggested one wherever it stands. */
function offered(ground: ConcessionGround): PastOrder[] {
  const suggested = suggestProblemOrder({
    ...ground,
    faultOrderRef: ground.progress.fault?.orderRef ?? null,
  });
  const newest = ground.orders.slice(0, ORDERS_OFFERED);
  const isThere = newest.some(({ orderRef }) => orderRef === suggested?.order.orderRef);
  return suggested === null || isThere ? newest : [suggested.order, ...newest];
}

function freeLimitOf({ by, policy }: ConcessionGround): number {
  const { repFreeMinor, managerFreeMinor } = policy.concessions;
  return by.role === "rep" ? repFreeMinor : managerFreeMinor;
}

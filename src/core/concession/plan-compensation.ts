import { exposureOf, shareOf } from "./compensation.ts";
import type { ConcessionGround } from "./concession-ground.ts";
import { type ConcessionRefusal, refuse } from "./concession-refusal.ts";
import { MENU_ITEMS, type MenuItemId } from "./menu.ts";
import { menuFor } from "./menu-for.ts";
import type { ConcessionAsk, PlannedConcession } from "./concession-ask.ts";
import { findOrder, type PastOrder } from "./problem-order.ts";
import { namesPercent } from "./read-amount.ts";

export type PlannedAsk =
  | { readonly ok: true; readonly concession: PlannedConcession; readonly onlyPrice: boolean }
  | { readonly ok: false; readonly refusal: ConcessionRefusal };

/** Whose amount has a ground of its own; the other items stay within the share of the problem order. */
const OWN_AMOUNT: readonly MenuItemId[] = ["damage-covered", "within-limit-only"];

/** RU-19, FI-145: what harm costs us comes from the order that went wrong or from damage with proof, never from the next order. */
export function planCompensation(ask: ConcessionAsk, ground: ConcessionGround): PlannedAsk {
  const problem = findOrder(ground.orders, ask.orderRef);
  const wrong = faultOf(ask, ground, problem);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const amount = amountOf(ask, ground, problem);
  if (!amount.ok) return amount;
  return {
    ok: true,
    onlyPrice: false,
    concession: {
      kind: "compensation",
      item: ask.item,
      what: ask.what === "" ? MENU_ITEMS[ask.item].label : ask.what,
      amountMinor: amount.minor,
      problemOrderRef: problem?.orderRef ?? null,
      problemOrderMinor: problem?.netMinor ?? null,
      share: amount.share,
      payout: ask.payout,
      validUntil: null,
    },
  };
}

function faultOf(
  ask: ConcessionAsk,
  ground: ConcessionGround,
  problem: PastOrder | null,
): ConcessionRefusal | null {
  if (!menuFor("compensation", ground).includes(ask.item))
    return refuse("not-for-this-reason", "item");
  if (namesPercent(ask.what)) {
    const share = ground.policy.concessions.compensationShare;
    return { why: "percent", field: "what", exposure: exposureOf(ground.orders, problem, share) };
  }
  if (problem === null && !OWN_AMOUNT.includes(ask.item))
    return refuse("no-problem-order", "order");
  if (ask.payout === null) return refuse("no-payout");
  return ask.item === "damage-covered" && ask.what === "" ? refuse("no-words", "what") : null;
}

type Amount =
  | { readonly ok: true; readonly minor: number; readonly share: number | null }
  | { readonly ok: false; readonly refusal: ConcessionRefusal };

function amountOf(ask: ConcessionAsk, ground: ConcessionGround, problem: PastOrder | null): Amount {
  const { compensationShare: share } = ground.policy.concessions;
  const most = problem === null ? 0 : shareOf(problem.netMinor, share);
  if (ask.item === "share-of-problem-order")
    return most > 0 ? { ok: true, minor: most, share } : no(refuse("order-of-no-value", "order"));
  if (ask.amountMinor === null) return no(refuse("no-amount", "amount"));
  const isBounded = MENU_ITEMS[ask.item].cap === "share" && !OWN_AMOUNT.includes(ask.item);
  if (isBounded && ask.amountMinor > most)
    return no({ why: "over-share", field: "amount", capMinor: most });
  return { ok: true, minor: ask.amountMinor, share: null };
}

function no(refusal: ConcessionRefusal): Amount {
  return { ok: false, refusal };
}

import { addDays } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { exposureOf } from "./compensation.ts";
import { isLive } from "./concession.ts";
import type { ConcessionGround } from "./concession-ground.ts";
import { type ConcessionRefusal, refuse } from "./concession-refusal.ts";
import { liveMinorOf } from "./live-sums.ts";
import { MENU_ITEMS } from "./menu.ts";
import { menuFor } from "./menu-for.ts";
import type { PlannedAsk } from "./plan-compensation.ts";
import type { ConcessionAsk } from "./concession-ask.ts";
import { suggestProblemOrder } from "./problem-order.ts";
import { namesPercent } from "./read-amount.ts";

/** FI-086, FI-093, FI-143: from the reason's list, up to an absolute sum, until a day, once; a lower price last. */
export function planIncentive(ask: ConcessionAsk, ground: ConcessionGround): PlannedAsk {
  const wrong =
    faultOfWords(ask, ground) ??
    faultOfItem(ask, ground) ??
    faultOfAmount(ask, ground) ??
    faultOfDay(ask, ground);
  const { amountMinor } = ask;
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (amountMinor === null) return { ok: false, refusal: refuse("no-amount", "amount") };
  return {
    ok: true,
    onlyPrice: isPrice(ask) && !triedOtherwise(ground),
    concession: {
      kind: "incentive",
      item: ask.item,
      what: ask.what,
      amountMinor,
      problemOrderRef: null,
      problemOrderMinor: null,
      share: null,
      payout: null,
      validUntil: ask.validUntil,
    },
  };
}

function faultOfItem(ask: ConcessionAsk, ground: ConcessionGround): ConcessionRefusal | null {
  const menu = menuFor("incentive", ground);
  if (!menu.includes(ask.item)) return refuse("not-for-this-reason", "item");
  const inCase = ground.past.filter((one) => one.caseId === ground.caseId && isLive(one));
  if (inCase.some(({ item, state }) => item === ask.item && state !== "used"))
    return refuse("asked-already", "item");
  const hasOther = menu.some((id) => MENU_ITEMS[id].cost !== "price");
  const tried = inCase.some(
    ({ kind, item }) => kind === "incentive" && MENU_ITEMS[item].cost !== "price",
  );
  const isTooSoon = isPrice(ask) && hasOther && !tried && ask.whyPrice === "";
  return isTooSoon ? refuse("price-last", "whyPrice") : null;
}

function faultOfWords(ask: ConcessionAsk, ground: ConcessionGround): ConcessionRefusal | null {
  if (ask.what === "") return refuse("no-words", "what");
  if (namesPercent(ask.what)) {
    const problem = suggestProblemOrder({
      ...ground,
      faultOrderRef: ground.progress.fault?.orderRef ?? null,
    });
    const { compensationShare: share } = ground.policy.concessions;
    const exposure = exposureOf(ground.orders, problem?.order ?? null, share);
    return { why: "percent", field: "what", exposure };
  }
  const isRepeated =
    ask.item === "small-surprise" &&
    ground.past.some(
      (one) => one.item === "small-surprise" && isLive(one) && fold(one.what) === fold(ask.what),
    );
  return isRepeated ? refuse("same-surprise", "what") : null;
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A sum, not a share, and within the cap of all that the case has been offered. */
function faultOfAmount(ask: ConcessionAsk, ground: ConcessionGround): ConcessionRefusal | null {
  const { amountMinor } = ask;
  if (amountMinor === null) return refuse("no-amount", "amount");
  if (MENU_ITEMS[ask.item].needsMinSpend === true && (ask.minSpendMinor ?? 0) <= 0)
    return refuse("no-min-spend", "minSpend");
  const ownCap = capOf(ask, ground.policy);
  if (amountMinor > ownCap)
    return { why: "over-cap", field: "amount", capMinor: ownCap, takenMinor: 0 };
  const { incentiveCapMinor: capMinor } = ground.policy.concessions;
  const takenMinor = liveMinorOf(ground.past, ground.caseId).incentives;
  return takenMinor + amountMinor > capMinor
    ? { why: "over-cap", field: "amount", capMinor, takenMinor }
    : null;
}

function capOf({ item }: Pick<ConcessionAsk, "item">, policy: MethodPolicy): number {
  const { incentiveCapMinor, surpriseCapMinor } = policy.concessions;
  const { cap } = MENU_ITEMS[item];
  if (cap === "surprise") return surpriseCapMinor;
  return cap === "gift" ? policy.prevention.giftCapMinor : incentiveCapMinor; // C21
}

/** The last day an incentive may hold is twice the usual time: a longer one is a price, not an invitation. */
function faultOfDay(
  { validUntil }: ConcessionAsk,
  ground: ConcessionGround,
): ConcessionRefusal | null {
  if (validUntil === null) return refuse("no-date", "until");
  if (validUntil <= ground.today) return refuse("date-not-ahead", "until");
  const latest = addDays(ground.today, 2 * ground.policy.concessions.incentiveValidDays);
  return validUntil > latest ? { why: "date-too-far", field: "until", latest } : null;
}

function isPrice({ item }: Pick<ConcessionAsk, "item">): boolean {
  return MENU_ITEMS[item].cost === "price";
}

/** FI-068: a client who was only ever held by a lower price leaves for a lower price. */
function triedOtherwise({ past }: ConcessionGround): boolean {
  return past.some(
    (one) => one.kind === "incentive" && isLive(one) && MENU_ITEMS[one.item].cost !== "price",
  );
}

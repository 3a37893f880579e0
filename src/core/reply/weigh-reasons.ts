import type { EvalReason } from "./eval-reason.ts";

/** One place of a text that speaks for a reason. */
export type Hit = {
  readonly reason: EvalReason;
  readonly parts: number; // how many things had to meet
  readonly isReal: boolean; // "the real reason is", or after a "but"
  readonly isAsked: boolean; // stands in a question
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
};

export type WeighedReason = Hit & { readonly weight: number };

/** A reason on the left explains away those on the right when both are named. */
const OUTWEIGHS: Readonly<Partial<Record<EvalReason, readonly EvalReason[]>>> = {
  doubtful_pretext: [
    "price",
    "no_need",
    "money_trouble",
    "product_quality",
    "unknown",
    "competitor_better_terms",
    "delivery_failure",
    "poor_service",
    "reorganised",
    "neglect",
  ],
  third_party_slander: [
    "product_quality",
    "delivery_failure",
    "competitor_better_terms",
    "poor_service",
    "money_trouble",
    "liquidated",
    "change_not_communicated",
    "price",
    "unknown",
    "breach_by_client",
    "competitor_overpromise",
  ],
  competitor_overpromise: [
    "competitor_better_terms",
    "price",
    "broken_promise_by_us",
    "competitor_faster",
    "delivery_failure",
  ],
  competitor_faster: ["delivery_failure", "poor_service", "competitor_better_terms", "neglect"],
  competitor_better_terms: ["price", "new_rules", "competitor_faster"],
  pleasanter_rep_elsewhere: ["neglect", "competitor_better_terms", "rude_employee", "poor_service"],
  change_not_communicated: [
    "our_own_change",
    "new_rules",
    "price",
    "poor_service",
    "neglect",
    "product_missing",
    "moved_away",
    "key_person_left",
    "delivery_failure",
    "unknown",
  ],
  rude_employee: [
    "poor_service",
    "delivery_failure",
    "neglect",
    "breach_by_client",
    "product_quality",
  ],
  wrong_item: ["delivery_failure", "product_quality", "poor_service"],
  broken_promise_by_us: [
    "price",
    "poor_service",
    "neglect",
    "competitor_better_terms",
    "new_rules",
    "product_missing",
    "delivery_failure",
    "our_own_change",
  ],
  liquidated: ["money_trouble", "no_need", "reorganised", "moved_away", "breach_by_client"],
  breach_by_client: ["money_trouble", "delivery_failure", "broken_promise_by_us", "new_rules"],
  reorganised: [
    "key_person_left",
    "competitor_better_terms",
    "moved_away",
    "no_need",
    "our_own_change",
  ],
  key_person_left: ["unknown", "neglect", "no_need", "our_own_change", "pleasanter_rep_elsewhere"],
  moved_away: ["no_need", "delivery_failure", "price"],
  new_rules: ["price", "our_own_change", "money_trouble", "no_need"],
  our_own_change: ["price", "product_quality", "wrong_item"],
  product_missing: ["our_own_change", "delivery_failure", "wrong_item"],
  product_quality: ["poor_service"],
  delivery_failure: ["poor_service"],
  poor_service: ["neglect", "unknown"],
  money_trouble: ["no_need", "price"],
  no_need: ["unknown"],
  neglect: ["unknown"],
  price: ["unknown"],
};

const CLEAR_LEAD = 0.75; // of weight, over the runner-up

/** The reason the hits speak for; null when they speak for none, or for two alike. */
export function weighReasons(hits: readonly Hit[]): WeighedReason | null {
  const weighed = weightsOf(hits);
  const left = weighed.filter(
    ({ reason }) => !weighed.some((other) => OUTWEIGHS[other.reason]?.includes(reason) === true),
  );
  const [best, second] = (left.length === 0 ? [] : left).toSorted((a, b) => b.weight - a.weight);
  if (best === undefined) return null;
  return second !== undefined && best.weight - second.weight < CLEAR_LEAD ? null : best;
}

/** Each reason once, at its strongest place; further places add half. */
function weightsOf(hits: readonly Hit[]): WeighedReason[] {
  const reasons = [...new Set(hits.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const own = hits
      .filter((hit) => hit.reason === reason)
      .map((hit) => ({ ...hit, weight: weightOf(hit) }))
      .toSorted((a, b) => b.weight - a.weight);
    const [first, ...more] = own;
    if (first === undefined) return [];
    const apart = more.filter((hit) => hit.start >= first.end || hit.end <= first.start);
    return [{ ...first, weight: first.weight + apart.length * 0.5 }];
  });
}

function weightOf({ parts, isReal, isAsked }: Hit): number {
  const plain = 0.5 + parts * 0.5 + (isReal ? 1 : 0);
  return isAsked ? plain / 2 : plain;
}

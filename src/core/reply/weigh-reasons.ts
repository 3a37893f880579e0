import type { EvalReason } from "./eval-reason.ts";

/** One place of a text that speaks for a reason. */
export type Hit = {
  readonly reason: EvalReason;
  readonly words: number; // that were matched
  readonly isWeak: boolean; // means little by itself
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
    "money_trouble",
    "no_need",
    "competitor_better_terms",
    "price",
    "broken_promise_by_us",
    "competitor_faster",
    "delivery_failure",
  ],
  competitor_faster: [
    "price",
    "delivery_failure",
    "poor_service",
    "competitor_better_terms",
    "neglect",
  ],
  competitor_better_terms: ["delivery_failure", "price", "new_rules", "competitor_faster"],
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
    "competitor_overpromise",
  ],
  wrong_item: ["delivery_failure", "product_quality", "product_missing"],
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
  liquidated: [
    "money_trouble",
    "no_need",
    "reorganised",
    "moved_away",
    "breach_by_client",
    "delivery_failure",
    "neglect",
    "unknown",
    "product_missing",
    "competitor_overpromise",
    "key_person_left",
  ],
  breach_by_client: [
    "money_trouble",
    "delivery_failure",
    "broken_promise_by_us",
    "new_rules",
    "our_own_change",
    "neglect",
  ],
  reorganised: [
    "competitor_overpromise",
    "neglect",
    "key_person_left",
    "competitor_better_terms",
    "moved_away",
    "no_need",
    "our_own_change",
    "new_rules",
  ],
  key_person_left: [
    "product_missing",
    "broken_promise_by_us",
    "poor_service",
    "unknown",
    "neglect",
    "no_need",
    "our_own_change",
    "pleasanter_rep_elsewhere",
  ],
  moved_away: [
    "no_need",
    "delivery_failure",
    "price",
    "our_own_change",
    "neglect",
    "product_missing",
  ],
  new_rules: ["price", "our_own_change", "money_trouble", "no_need"],
  our_own_change: [
    "product_missing",
    "wrong_item",
    "price",
    "product_quality",
    "broken_promise_by_us",
    "neglect",
  ],
  product_missing: ["our_own_change", "delivery_failure", "wrong_item", "no_need", "neglect"],
  product_quality: ["poor_service", "delivery_failure", "neglect"],
  delivery_failure: ["poor_service", "neglect", "broken_promise_by_us", "wrong_item"],
  poor_service: ["neglect", "product_quality", "change_not_communicated"],
  money_trouble: ["no_need", "price", "delivery_failure", "neglect"],
  unknown: ["poor_service", "neglect", "change_not_communicated"],
  no_need: ["unknown", "neglect"],
  neglect: ["unknown", "product_missing"],
  price: ["unknown"],
};

/** What may be nothing but their silence; any other reason says more than "I do not know". */
const SILENCE: readonly EvalReason[] = [
  "poor_service",
  "neglect",
  "change_not_communicated",
  "unknown",
];

const LEAST = 0.8; // of weight, below which a word is no sign of anything
const CLEAR_LEAD = 0.5; // of weight, over the runner-up
const MOST_WORDS = 4; // more of them do not make a reason surer
const FURTHER = 0.3; // of weight, for each other thing that speaks for the same reason
const MOST_FURTHER = 3;
const FARTHEST_BEHIND = 1.5; // of weight: what is named so much less explains nothing away

/** The reason the hits speak for; null when they speak for none, or for two alike. */
export function weighReasons(hits: readonly Hit[]): WeighedReason | null {
  const weighed = weightsOf(hits);
  const left = weighed.filter(
    (one) => !weighed.some((other) => outweighs(other, one) && !holds(one, other)),
  );
  const [best, second] = left.toSorted((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < LEAST) return null;
  return second !== undefined && best.weight - second.weight < CLEAR_LEAD ? null : best;
}

/** Of two that explain each other away, the one of which more is said stays. */
function holds(one: WeighedReason, other: WeighedReason): boolean {
  return outweighs(one, other) && one.weight > other.weight;
}

function outweighs(other: WeighedReason, one: WeighedReason): boolean {
  const isNamed = one.reason === "unknown" && !SILENCE.includes(other.reason);
  if (!isNamed && OUTWEIGHS[other.reason]?.includes(one.reason) !== true) return false;
  const behind = other.reason === "unknown" ? 0 : FARTHEST_BEHIND; // silence explains no more than it is
  return other.weight >= one.weight - behind;
}

/** Each reason once, at its strongest place. */
function weightsOf(hits: readonly Hit[]): WeighedReason[] {
  const reasons = [...new Set(hits.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const own = hits
      .filter((hit) => hit.reason === reason)
      .map((hit) => ({ ...hit, weight: weightOf(hit) }))
      .toSorted((a, b) => b.weight - a.weight);
    const [first, ...more] = own;
    if (first === undefined) return [];
    return [{ ...first, weight: first.weight + Math.min(more.length, MOST_FURTHER) * FURTHER }];
  });
}

function weightOf({ words, isWeak, isReal, isAsked }: Hit): number {
  const plain = 0.5 + Math.min(words, MOST_WORDS) * 0.5 + (isReal ? 1 : 0) - (isWeak ? 0.75 : 0);
  return isAsked ? plain / 2 : plain;
}

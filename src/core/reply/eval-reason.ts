import { z } from "zod";
import type { ReasonId } from "../reason/taxonomy.ts";

/** The reasons that can be told from words, by the names the gold files have. */
export const evalReasonSchema = z.enum([
  "reorganised",
  "liquidated",
  "no_need",
  "key_person_left",
  "moved_away",
  "money_trouble",
  "neglect",
  "price",
  "product_missing",
  "poor_service",
  "rude_employee",
  "delivery_failure",
  "product_quality",
  "wrong_item",
  "broken_promise_by_us",
  "breach_by_client",
  "new_rules",
  "change_not_communicated",
  "our_own_change",
  "competitor_faster",
  "competitor_better_terms",
  "competitor_overpromise",
  "pleasanter_rep_elsewhere",
  "third_party_slander",
  "unknown",
  "doubtful_pretext",
]);

export type EvalReason = z.infer<typeof evalReasonSchema>;

export const EVAL_REASONS: readonly EvalReason[] = evalReasonSchema.options;

const REASON_OF: Readonly<Record<EvalReason, ReasonId>> = {
  reorganised: "A1",
  liquidated: "A2",
  no_need: "A3",
  key_person_left: "A4",
  moved_away: "A6",
  money_trouble: "A7",
  neglect: "B1",
  price: "B2",
  product_missing: "B3",
  poor_service: "B4",
  rude_employee: "B4a",
  delivery_failure: "B5",
  product_quality: "B6",
  wrong_item: "B6b",
  broken_promise_by_us: "B7",
  breach_by_client: "B7b",
  new_rules: "B8",
  change_not_communicated: "B9",
  our_own_change: "B10",
  competitor_faster: "C1",
  competitor_better_terms: "C5",
  competitor_overpromise: "C6",
  pleasanter_rep_elsewhere: "C4",
  third_party_slander: "T1",
  unknown: "U1",
  doubtful_pretext: "U2",
};

/** The taxonomy's id of a reason told from words. */
export function reasonIdOf(reason: EvalReason): ReasonId {
  return REASON_OF[reason];
}

import type { Day } from "../day.ts";
import type { Exposure } from "./compensation.ts";

/** The field of the form that can mend it. */
export type AskField = "item" | "amount" | "what" | "order" | "until" | "whyPrice" | "minSpend";

/** Why a concession may not be asked for; the words and the way out belong to the screens. */
export type ConcessionRefusal =
  | { readonly why: Plain; readonly field: AskField | null }
  | { readonly why: "percent"; readonly field: AskField; readonly exposure: Exposure | null } // FI-144
  | {
      readonly why: "over-cap"; // FI-086
      readonly field: "amount";
      readonly capMinor: number;
      readonly takenMinor: number; // of the cap, by what was offered in the case before
    }
  | { readonly why: "over-share"; readonly field: "amount"; readonly capMinor: number } // FI-145
  | { readonly why: "only-a-guess"; readonly field: "amount"; readonly freeMinor: number } // C12
  | { readonly why: "gain-only"; readonly field: "amount"; readonly limitMinor: number } // BG-34
  | { readonly why: "date-too-far"; readonly field: "until"; readonly latest: Day };

type Plain =
  | "case-over"
  | "back-already"
  | "do-not-contact"
  | "left-twice" // FI-089
  | "no-win-back"
  | "asked-to-stop"
  | "no-reason" // C3: the reason comes before the offer
  | "not-for-this-reason"
  | "no-problem-order" // FI-145
  | "order-of-no-value"
  | "no-amount"
  | "no-words"
  | "no-payout"
  | "no-date"
  | "date-not-ahead"
  | "price-last" // FI-093
  | "no-min-spend" // FI-143
  | "same-surprise" // RU-20
  | "asked-already";

export function refuse(why: Plain, field: AskField | null = null): ConcessionRefusal {
  return { why, field };
}

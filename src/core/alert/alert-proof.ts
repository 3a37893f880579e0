import type { Day } from "../day.ts";
import type { RuleRecords } from "../lapse/rule-precision.ts";
import type { RuleSettings } from "../lapse/rule-settings.ts";
import type { LapseSignal } from "../lapse/signal.ts";
import type { Tier } from "../lapse/tier.ts";
import type { OrderDay } from "./order-strip.ts";

export type OverdueInvoice = {
  readonly ref: string; // its number in the company's books
  readonly dueOn: Day;
  readonly minor: number;
};

/** What is kept of an alert and stands in the books about its client. */
export type AlertGround = {
  readonly clientName: string;
  readonly currency: string;
  readonly tier: Tier;
  readonly atRiskMinor: number; // net value a year, as of the morning that chose the card
  readonly foundOn: Day;
  readonly signals: readonly { readonly signal: LapseSignal; readonly firedOn: Day }[]; // as kept, strongest first
  readonly probability: number | null; // null: chosen before this was kept
  readonly expectedLossMinor: number | null;
  readonly orderDays: readonly OrderDay[]; // of the last two years, ascending
  readonly overdue: readonly OverdueInvoice[]; // unpaid on the day money trouble was seen, oldest first; else none
};

/** Everything an alert's numbers come from. */
export type AlertProof = AlertGround & {
  readonly rules: RuleSettings; // as they are set now
  readonly countsMargin: boolean; // the expected loss counts margin and not revenue
  readonly records: RuleRecords;
};

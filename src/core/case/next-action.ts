import type { Day } from "../day.ts";
import type { ReasonId } from "../reason/taxonomy.ts";
import type { NextDo } from "./next-do.ts";
import type { StepId } from "./step.ts";

/** Why this is the best thing to do now; the screen says it in words. */
export type NextWhy =
  | "nobody-has-it"
  | "angry-now" // EL-03: contact and apology do not wait
  | "hidden-too-long" // EL-02: a problem of ours and no contact within the policy's days
  | "campaign-over" // `facts.gate` says why
  | "cooling"
  | "cooling-over"
  | "waiting-for-order"
  | "watching"
  | "learning"
  | "step"; // it is what the step asks for

export type NextAction = {
  readonly do: NextDo;
  readonly step: StepId;
  readonly why: NextWhy;
  readonly facts: {
    readonly gate?: string;
    readonly reason?: ReasonId;
    readonly days?: number;
    readonly until?: Day;
    readonly angle?: string;
  };
  readonly promiseKind?: "fix" | "prevention";
};

/** An exit condition that does not hold yet. */
export type Missing = { readonly step: StepId; readonly do: NextDo; readonly what: MissingWhat };

export type MissingWhat =
  | "person"
  | "worth"
  | "fault"
  | "fix"
  | "owner"
  | "note"
  | "talk"
  | "apology"
  | "claim-source"
  | "claim-proof"
  | "reason"
  | "real-reason" // they were evasive, or what they said does not ring true
  | "empathy"
  | "calm"
  | "wishes"
  | "feasible"
  | "changes"
  | "second-meeting"
  | "answer"
  | "remedy"
  | "agreement"
  | "next-date" // EL-17
  | "trial"
  | "something-new" // EL-16
  | "prevention"
  | "reason-for-closing"
  | "closing";

/** ET-22: what it takes to win a client back, as a strip. */
export type ProgressStrip = {
  readonly reason: boolean;
  readonly contact: boolean;
  readonly time: boolean; // they were given time, or did not need any
  readonly compromise: boolean;
};

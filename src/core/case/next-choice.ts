import type { Day } from "../day.ts";
import type { ReasonId } from "../reason/taxonomy.ts";
import { knownReason } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Gate } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import type { NextDo } from "./next-do.ts";
import type { StepId } from "./step.ts";

/** Why this is the best thing to do now; the screen says it in words. */
export type NextWhy =
  | "nobody-has-it"
  | "angry-now" // EL-03: contact and apology do not wait
  | "hidden-too-long" // EL-02: a problem of ours, and no contact within the policy's days
  | "complained" // what they complained of is looked into before anybody calls
  | "meeting-ahead"
  | "campaign-over" // `facts.gate` says why
  | "cooling"
  | "cooling-over" // with a new angle, where one was noted
  | "no-reply" // as many tries as the policy allows
  | "evasive" // U2: another person hears more
  | "panic" // ET-19
  | "approval-pending"
  | "remedy-owed" // FI-055
  | "waiting-for-order"
  | "trial-running"
  | "watching"
  | "learning"
  | "ended"
  | "step"; // it is what the step asks for

export type NextFacts = {
  readonly gate?: Gate;
  readonly reason?: ReasonId;
  readonly days?: number;
  readonly complaints?: number;
  readonly until?: Day;
  readonly angle?: string;
};

/** What to do now, and why: one thing, which is accepted as things stand. */
export type NextAction = {
  readonly do: NextDo;
  readonly step: StepId;
  readonly why: NextWhy;
  readonly facts: NextFacts;
  readonly promiseKind?: "fix" | "prevention";
};

/** The same before the step is known. */
export type NextChoice = Omit<NextAction, "step">;

/** EL-09: who owns a mistake has to name it. */
export function apologyFirst({ progress }: CaseStanding, { policy }: CaseGround): NextDo {
  return progress.fault?.what == null && policy.apologyMode === "auto" ? "fault" : "apologised";
}

export function reasonFact(ground: CaseGround): NextFacts {
  const reason = knownReason(ground);
  return reason === null ? {} : { reason };
}

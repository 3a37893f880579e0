import type { NextDo } from "./next-do.ts";
import type { SnoozeRefusal } from "./snooze.ts";

/** Gates of the method that a manager may open for a case (`overrule`). */
export const GATES = [
  "do-not-contact",
  "asked-to-stop",
  "no-win-back", // EL-22, FI-078
  "left-twice", // FI-089
  "not-worth", // P2
  "attempts-used-up", // C2
  "cooling", // ET-17
  "answered-no", // EL-17
  "panic", // ET-19
  "reason-missing", // EL-11, C3: no offer before the reason is known
  "apology-first", // RU-18
  "admission", // C7: admitting a fault that nobody is sure of
  "empathy-first", // ET-12
  "wishes-first", // ET-13
  "feasible-first", // ET-14
  "cannot-meet", // ET-14
  "fix-first", // FI-092, EL-11
  "changes-first", // EL-12
  "answer-first", // ET-15
  "remedy-missing", // FI-055
  "approval-pending", // nothing is offered before it is approved
  "nothing-new", // EL-16
  "service-lesson", // FI-184: a fix and what prevents it
] as const;

export type Gate = (typeof GATES)[number];

export function isGate(text: string): text is Gate {
  return GATES.some((gate) => gate === text);
}

/** What no manager can lift: the case's life, or a form that says what cannot be. */
export type LifeRefusal =
  | "taken-by-another"
  | "already-regained"
  | "already-dismissed"
  | "already-closed"
  | SnoozeRefusal;

export type ActRefusal =
  | "barred" // RU-31: the employee whom the case is about
  | "managers-only"
  | "admins-only" // FI-089
  | "no-such-gate"
  | "gate-not-shut" // a manager has opened it already
  | "apologised-already" // ET-09: once
  | "not-our-fault" // BG-23
  | "mistake-unnamed" // EL-09
  | "why-missing" // a judgement that the facts speak against
  | "not-yet" // a day that has not come
  | "no-claim" // P9T
  | "source-not-asked" // RU-24
  | "no-contact-yet" // a no that nobody said
  | "second-meeting-missing" // EL-13
  | "warning-missing" // EL-15
  | "reason-for-closing" // ET-24
  | "not-so" // closing for a cause that the case contradicts
  | "not-closed"; // nothing to open anew

export type CaseRefusal = LifeRefusal | ActRefusal | Gate;

/** A no with its way out: acts that are accepted as things stand, best first. Empty only for whoever the case is kept from. */
export type Refusal = {
  readonly why: CaseRefusal;
  readonly wayOut: readonly NextDo[];
  readonly field?: string; // of the act's form, where one field can mend it
};

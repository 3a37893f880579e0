import type { Dismissal } from "../case/dismissal.ts";
import { addDays, type Day } from "../day.ts";

/** What came of an alert that was posted. */
export type AlertOutcome = {
  readonly alertId: string;
  /** The rules that fired; the first found the alert, and each takes the verdict. */
  readonly rules: readonly string[];
  readonly postedOn: Day;
  /** Days in which a client who has not lapsed orders again: the finding signal's own, else USUAL_HORIZON_DAYS. */
  readonly horizonDays: number;
  /** Did the alert say that the client had stopped ordering? Else an order says nothing against it. */
  readonly isSilence: boolean;
  readonly dismissed: { readonly why: Dismissal; readonly on: Day } | null;
  readonly wordsOn: Day | null; // a reason was recorded in the client's own words
  readonly contactOn: Day | null; // our first contact from postedOn on
  readonly isTaken: boolean; // somebody took the case; they may have called without noting it
  readonly orderOn: Day | null; // the first order after the silence began
};

export const USUAL_HORIZON_DAYS = 60;

export type AlertVerdict = {
  readonly on: Day; // known from this day on
  readonly is: "right" | "not-lapsed" | "ordered-alone"; // all but "right" are wrong
};

/**
 * Was the alert right? Null as long as nobody can tell. What a person said goes before what orders say:
 * - "Not lapsed" is wrong, but for "closed down": that client is gone indeed.
 * - A reason in the client's own words is right: they had one.
 * - An order within the horizon is wrong when nobody of ours had been in touch since the alert, and right when somebody
 *   had: the client was won back. When the case was taken and no contact noted, nobody can tell.
 * - No order within the horizon is right.
 * An alert about a client who still buys is right when somebody worked on it and did not call it wrong within the
 * horizon; when nobody did, nobody can tell.
 */
export function judgeAlert(outcome: AlertOutcome, today: Day): AlertVerdict | null {
  const { dismissed, wordsOn } = outcome;
  if (dismissed !== null && dismissed.on <= today)
    return { on: dismissed.on, is: dismissed.why === "closed-down" ? "right" : "not-lapsed" };
  if (wordsOn !== null) return { on: wordsOn, is: "right" };
  return outcome.isSilence ? judgeSilence(outcome, today) : judgeByWork(outcome, today);
}

function judgeSilence(outcome: AlertOutcome, today: Day): AlertVerdict | null {
  const { orderOn, contactOn, isTaken } = outcome;
  const until = addDays(outcome.postedOn, outcome.horizonDays);
  if (orderOn === null || orderOn > until || orderOn > today)
    return until < today ? { on: addDays(until, 1), is: "right" } : null;
  if (contactOn !== null && contactOn <= orderOn) return { on: orderOn, is: "right" };
  return isTaken ? null : { on: orderOn, is: "ordered-alone" };
}

function judgeByWork(outcome: AlertOutcome, today: Day): AlertVerdict | null {
  const { contactOn, isTaken } = outcome;
  const until = addDays(outcome.postedOn, outcome.horizonDays);
  const isWorkedOn = isTaken || (contactOn !== null && contactOn <= until);
  return isWorkedOn && until < today ? { on: addDays(until, 1), is: "right" } : null;
}

import type { Day } from "#src/core/day.ts";
import type { Ambition } from "#src/core/promise/ambition.ts";
import type { PromiseFault } from "#src/core/promise/check-promise.ts";
import { daysLate, type PromiseKind } from "#src/core/promise/client-promise.ts";
import type { SettleRefusal } from "#src/core/promise/settle-promise.ts";
import { count, sayDay } from "./say-day.ts";

export const PROMISE_KIND: Readonly<Record<PromiseKind, string>> = {
  "to-client": "We promise the client something",
  fix: "We put right what went wrong",
  prevention: "We see to it that it does not happen again",
  "by-client": "The client said they would do something",
};

/** `due 3 Mar`, `due today`, `3 days late`. */
export function sayWhenDue(dueOn: Day, today: Day): string {
  const late = daysLate({ state: "open", dueOn }, today);
  if (late > 0) return `${count(late, "day")} late (${sayDay(dueOn, today)})`;
  return dueOn === today ? "due today" : `due ${sayDay(dueOn, today)}`;
}

export const PROMISE_FAULT: Readonly<Record<PromiseFault, string>> = {
  "no-words": "Say what is promised, in a few words.",
  "no-owner": "Choose who sees to it: a promise without a name is nobody's.",
  "no-day": "Choose a day: a promise without a day is none.",
  "day-past": "This day is over. Choose today or a later one.",
  "day-too-far":
    "That is more than a year ahead. Promise something nearer that you can be sure of.",
};

export const SETTLE_REFUSAL: Readonly<Record<SettleRefusal | "no-such-promise", string>> = {
  "no-such-promise": "This promise is not there any more.",
  "not-yours": "Only who sees to it, who made it, or a manager can say how it ended.",
  "settled-before": "Somebody has already said how this promise ended.",
  "no-words":
    "Say in a few words what came between: it is needed in the next talk with the client.",
  "no-day": "Choose the new day, or say that it is no longer needed.",
  "day-past": PROMISE_FAULT["day-past"],
  "day-too-far": PROMISE_FAULT["day-too-far"],
  "same-day": "This is the day it has already. Choose another one.",
};

/** Plain text: why this may be too much; `who` is its owner. */
export function sayAmbition(ambition: Ambition, who: string): string {
  switch (ambition.is) {
    case "rarely-on-time":
      return `Of the last ${ambition.of} promises of ${who}, ${ambition.onTime} were kept on the day first said.`;
    case "much-open":
      return `${who} has ${ambition.open} promises open${ambition.late === 0 ? "" : `, ${ambition.late} of them late`}.`;
    case "same-day":
      return `${who} has promised ${ambition.others} other things for the same day.`;
    case "day-off":
      return "This is not a working day.";
    case "absolute":
      return `“${ambition.word}” is more than anybody can be sure of. Say what will be done by that day.`;
  }
}

import type { MissingWhat } from "#src/core/case/missing.ts";
import type { NextAction, NextFacts } from "#src/core/case/next-choice.ts";
import { STEPS } from "#src/core/case/step.ts";
import type { Day } from "#src/core/day.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";
import { SAY_GATE } from "./say-gate.ts";

/** Why it is due, by the facts; `step`: what the step asks for. */
const WHY: Readonly<
  Record<Exclude<NextAction["why"], "step">, (facts: NextFacts, today: Day) => string>
> = {
  "nobody-has-it": () => "Nobody works on this yet.",
  "angry-now": () => "They are angry with us. Contact and apology wait for nothing else.",
  "hidden-too-long": ({ days = 0 }) =>
    `It was our mistake, and nobody has spoken with them for ${count(days, "day")}.`,
  complained: ({ complaints = 1 }) =>
    `They complained${complaints > 1 ? ` ${complaints} times` : ""} within a year. Find out what went wrong and whose mistake it was, before you call.`,
  "meeting-ahead": ({ until }, today) =>
    `You agreed to meet${sayUntil("on", until, today)}. Let them be until then.`,
  "campaign-over": ({ gate }) =>
    gate === undefined ? "There is nothing more to ask of this client." : SAY_GATE[gate],
  cooling: ({ until }, today) =>
    `They need time${sayUntil("until", until, today)}. A light touch now and then, nothing to sell.`,
  "cooling-over": ({ angle }) =>
    `The waiting is over.${angle === undefined ? "" : ` New this time: ${escapeMrkdwn(angle)}`}`,
  "no-reply": ({ days = 0 }) =>
    `Tried ${days === 1 ? "once" : `${days} times`} without an answer. Try another way or another person, or note that nobody can be reached.`,
  evasive: () => "They gave you no real answer. A colleague often hears more: let one ask.",
  panic: ({ until }, today) =>
    `No offer in the first heat: it looks like panic. Wait${sayUntil("until", until, today)}.`,
  "approval-pending": () =>
    "A manager has the compensation before them. Nothing is offered until they answer.",
  "remedy-owed": () => "For harm like this an apology is not enough: work out what makes it good.",
  "waiting-for-order": ({ until }, today) =>
    `You agreed; now their order has to come${sayUntil("by", until, today)}. Ask kindly if it does not.`,
  "trial-running": ({ until }, today) =>
    `The trial is running. Look at it together${sayUntil("on", until, today)}.`,
  watching: () => "They are back. Each of their first orders must go well, at every stage.",
  learning: () =>
    "Our service failed here. Promise what mends it, and what keeps it from happening again.",
  ended: ({ until }, today) =>
    `Nothing more to do${until === undefined ? "" : `; look again on ${sayDay(until, today)}`}.`,
};

/** Why this is the best thing to do now, in a sentence or two; mrkdwn. */
export function sayNext({ why, step, facts }: NextAction, today: Day): string {
  return why === "step" ? `${STEPS[step].todo}.` : WHY[why](facts, today);
}

function sayUntil(word: "until" | "by" | "on", day: Day | undefined, today: Day): string {
  return day === undefined ? "" : ` ${word} ${sayDay(day, today)}`;
}

/** What has to be there before the next step, in a few words. */
export const SAY_MISSING: Readonly<Record<MissingWhat, string>> = {
  person: "somebody to talk to",
  worth: "whether it is worth the effort",
  fault: "whose fault it was",
  fix: "a fix with an owner and a day",
  owner: "somebody who works on it",
  note: "your preparation",
  talk: "a talk with them",
  apology: "the apology",
  "claim-source": "who told them the untrue thing",
  "claim-proof": "proof that it is untrue",
  reason: "their reason, in their words",
  "real-reason": "the real reason behind what they said",
  empathy: "that you understand them",
  calm: "a calm talk: they are still angry",
  wishes: "what they would want from us",
  feasible: "what we can do of it",
  changes: "that they have seen the change",
  "second-meeting": "a day for the second meeting",
  answer: "whether they would come back",
  remedy: "an approved compensation",
  agreement: "what you agree on",
  order: "their order",
  "next-date": "the day you will talk again",
  trial: "a small trial",
  "something-new": "something new for them",
  prevention: "what keeps it from happening again",
  "reason-for-closing": "a reason",
  closing: "a proper ending",
};

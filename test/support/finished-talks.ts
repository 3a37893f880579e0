import { type Day, utcDateOf } from "#src/core/day.ts";
import type { FinishedTalk } from "#src/core/practice/finished-talk.ts";

let made = 0;

/** A whole talk about the price with 10 of 20 points, unless said otherwise. */
export function aTalk(on: Day, given: Partial<FinishedTalk> = {}): FinishedTalk {
  made += 1;
  return {
    rehearsalId: `r${String(made).padStart(6, "0")}`,
    clientId: "c1",
    clientName: "Kask",
    objection: "price",
    difficulty: "medium",
    startedAt: utcDateOf(on),
    on,
    answers: 6,
    outcome: "agreed",
    isReplay: false,
    points: 10,
    outOf: 20,
    criteria: [],
    ...given,
  };
}

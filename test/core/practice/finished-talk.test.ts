import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import {
  countedTalks,
  type FinishedTalk,
  isPlayedOut,
  isTry,
  shareOf,
} from "#src/core/practice/finished-talk.ts";
import { progressByObjection } from "#src/core/practice/objection-progress.ts";
import { skillsOver } from "#src/core/practice/skills.ts";
import { aTalk } from "../../support/finished-talks.ts";

const DAY = parseDay("2026-03-10");
const LATER = parseDay("2026-03-11");

test.each([
  { outcome: "rep-ended", answers: 0, is: false },
  { outcome: "rep-ended", answers: 3, is: false },
  { outcome: "rep-ended", answers: 4, is: true },
  { outcome: "angry", answers: 1, is: true },
  { outcome: "agreed", answers: 3, is: true },
  { outcome: "give-time", answers: 2, is: true },
] as const)("a talk with the end $outcome after $answers answers is whole: $is", (given) => {
  const { outcome, answers, is } = given;
  expect(isPlayedOut({ outcome, answers, isReplay: false })).toBe(is);
  expect(isTry({ outcome, answers, isReplay: true })).toBe(false);
});

test("rubrics of different sizes are compared by the share; one without points counts nowhere", () => {
  expect(shareOf({ points: 10, outOf: 20 })).toBe(0.5);
  expect(shareOf({ points: 11, outOf: 22 })).toBe(0.5);
  expect(shareOf({ points: 0, outOf: 0 })).toBeNull();
  const talks = [aTalk(DAY), aTalk(DAY, { outOf: 0, points: 0 }), aTalk(DAY, { answers: 2 })];
  expect(countedTalks(talks)).toHaveLength(2); // the short one was ended by the client
});

test("first to best: the first whole talk, the best of all, the last", () => {
  const talks = [
    aTalk(LATER, { points: 21, outOf: 30 }),
    aTalk(DAY, { points: 2, outcome: "rep-ended", answers: 3 }), // broken off
    aTalk(DAY, { points: 6 }),
    aTalk(LATER, { points: 18, isReplay: true }),
    aTalk(LATER, { points: 4, objection: "rumour" }),
  ];
  const [price, rumour] = progressByObjection(talks);
  expect(price).toEqual({
    objection: "price",
    tries: 2,
    replays: 1,
    first: 0.3,
    best: 0.9,
    last: 0.7,
    lastOn: LATER,
    trend: expect.closeTo(0.6),
  });
  expect(rumour).toMatchObject({ objection: "rumour", tries: 1, trend: 0, first: 0.2 });
});

test("only replays of an objection are no progress", () => {
  expect(progressByObjection([aTalk(DAY, { isReplay: true })])).toEqual([]);
});

function talk(met: "yes" | "no" | "cannot-tell", isReplay = false): FinishedTalk {
  return aTalk(DAY, { isReplay, criteria: [{ id: "no-excuse", met }] });
}

test("a skill: the last five talks that show it against those before", () => {
  const talks = [
    talk("no"),
    talk("yes"),
    talk("no"),
    talk("cannot-tell"),
    talk("yes"),
    talk("yes", true),
    talk("yes"),
    talk("no"),
    talk("yes"),
  ];
  expect(skillsOver(talks)).toEqual([
    { id: "no-excuse", lately: { met: 3, of: 5 }, before: { met: 1, of: 2 } },
  ]);
  expect(skillsOver(talks.slice(0, 1))).toEqual([
    { id: "no-excuse", lately: { met: 0, of: 1 }, before: { met: 0, of: 0 } },
  ]);
  expect(skillsOver([talk("cannot-tell")])).toEqual([]);
});

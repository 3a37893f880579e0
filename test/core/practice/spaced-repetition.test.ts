import { describe, expect, test } from "vitest";
import { isWorkingDay } from "#src/core/agenda/working-day.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { type FinishedTalk, isTry } from "#src/core/practice/finished-talk.ts";
import {
  dueByObjection,
  type DueObjection,
  suggestToday,
} from "#src/core/practice/spaced-repetition.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import { aTalk } from "../../support/finished-talks.ts";

const MONDAY = parseDay("2026-03-02");
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];

type Given = Partial<FinishedTalk> & { readonly day: number };

/** Talks so many days after the Monday. */
function talksOn(given: readonly Given[]): FinishedTalk[] {
  return given.map(({ day, ...rest }) => aTalk(addDays(MONDAY, day), { outOf: 100, ...rest }));
}

function boxOf(given: readonly Given[]): { box: number; inDays: number } {
  const [due] = dueByObjection(talksOn(given), WEEK);
  if (due === undefined) throw new Error("nothing is due");
  return { box: due.box, inDays: (Date.parse(due.dueOn) - Date.parse(MONDAY)) / 86_400_000 };
}

describe("the boxes", () => {
  test.each([
    { points: 0, box: 1, inDays: 1 },
    { points: 79, box: 1, inDays: 1 },
    { points: 80, box: 2, inDays: 3 },
    { points: 100, box: 2, inDays: 3 },
  ])("a first talk with $points of 100 goes into box $box", ({ points, box, inDays }) => {
    expect(boxOf([{ day: 0, points }])).toEqual({ box, inDays });
  });

  test("good talks, each on its day: after 1, 3, 7, 14 and then every 30 days", () => {
    const days = [0, 3, 10, 24, 54, 84];
    const good = days.map((day) => ({ day, points: 90 }));
    expect(days.map((_, at) => boxOf(good.slice(0, at + 1)))).toEqual([
      { box: 2, inDays: 3 },
      { box: 3, inDays: 10 },
      { box: 4, inDays: 24 },
      { box: 5, inDays: 54 },
      { box: 5, inDays: 84 },
      { box: 5, inDays: 114 },
    ]);
  });

  test.each([
    { points: 49, box: 1, inDays: 4 },
    { points: 50, box: 2, inDays: 6 },
    { points: 79, box: 2, inDays: 6 },
    { points: 80, box: 3, inDays: 10 },
  ])("in box 2, a talk with $points on its day goes to box $box", ({ points, box, inDays }) => {
    const talks = [
      { day: 0, points: 80 },
      { day: 3, points },
    ];
    expect(boxOf(talks)).toEqual({ box, inDays });
  });

  test("a good talk before its day moves nothing up, a poor one puts it back", () => {
    const first = { day: 0, points: 80 };
    expect(boxOf([first, { day: 2, points: 100 }])).toEqual({ box: 2, inDays: 5 });
    expect(boxOf([first, { day: 2, points: 49 }])).toEqual({ box: 1, inDays: 3 });
  });

  test("ten good talks on one day are worth one", () => {
    const talks = Array.from({ length: 10 }, () => ({ day: 0, points: 100 }));
    expect(boxOf(talks)).toEqual({ box: 2, inDays: 3 });
  });

  test("a replay from a turn and a talk broken off move nothing", () => {
    const first = { day: 0, points: 30 };
    const replay = { day: 1, points: 100, isReplay: true };
    const broken = { day: 1, points: 0, outcome: "rep-ended", answers: 3 } as const;
    expect(boxOf([first, replay, broken])).toEqual({ box: 1, inDays: 1 });
  });

  test("what falls on a day off comes up on the next working day", () => {
    const friday = addDays(MONDAY, 4);
    const [due] = dueByObjection([aTalk(friday, { points: 1 })], WORKDAYS);
    expect(due?.dueOn).toBe(addDays(MONDAY, 7));
    const [whenever] = dueByObjection([aTalk(friday, { points: 1 })], []);
    expect(whenever?.dueOn).toBe(addDays(friday, 1));
  });
});

function suggest(given: readonly Given[], day: number): DueObjection | null {
  return suggestToday(talksOn(given), { today: addDays(MONDAY, day), workingDays: WORKDAYS });
}

describe("today's suggestion", () => {
  test("is the weakest of what is due: the lower box, then the poorer talk", () => {
    const talks: Given[] = [
      { day: 0, points: 80, objection: "price" }, // box 2
      { day: 0, points: 60, objection: "rumour" },
      { day: 0, points: 55, objection: "pretext" },
    ];
    expect(suggest(talks, 3)?.objection).toBe("pretext");
    expect(suggest(talks.slice(0, 2), 3)?.objection).toBe("rumour");
    expect(suggest(talks.slice(0, 1), 3)?.objection).toBe("price");
  });

  test("is none the day before, on a day off, and when nothing was ever tried", () => {
    const talks = [{ day: 0, points: 80 }];
    expect(suggest(talks, 2)).toBeNull();
    expect(suggest(talks, 3)).not.toBeNull();
    expect(suggest(talks, 5)).toBeNull(); // a Saturday
    expect(suggest(talks, 7)).not.toBeNull();
    expect(suggest([], 3)).toBeNull();
  });

  test("is one a day: after a whole talk there is none until tomorrow", () => {
    const due: Given[] = [
      { day: 0, points: 10, objection: "price" },
      { day: 0, points: 20, objection: "rumour" },
    ];
    const done = { day: 1, points: 100, objection: "price" } as const;
    expect(suggest([...due, done], 1)).toBeNull();
    expect(suggest([...due, done], 2)?.objection).toBe("rumour");
    expect(suggest([...due, { ...done, isReplay: true }], 1)?.objection).toBe("price");
  });
});

/** A small generator with a seed: the same numbers on every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomTalks(seed: number): FinishedTalk[] {
  const pick = numbersFrom(seed);
  return Array.from({ length: pick(25) }, () => {
    const outOf = 1 + pick(40);
    return aTalk(addDays(MONDAY, pick(60)), {
      objection: OBJECTIONS[pick(OBJECTIONS.length)] ?? "price",
      difficulty: DIFFICULTIES[pick(3)] ?? "easy",
      points: pick(outOf + 1),
      outOf,
      answers: 1 + pick(8),
      outcome: pick(4) === 0 ? "rep-ended" : "agreed",
      isReplay: pick(5) === 0,
    });
  });
}

describe("whatever was played", () => {
  const seeds = Array.from({ length: 150 }, (_, at) => at + 1);
  const today: Day = addDays(MONDAY, 60);

  test("what is due comes after its last whole talk, on a working day, within 32 days of it", () => {
    let seen = 0;
    for (const talks of seeds.map(randomTalks))
      for (const { objection, dueOn } of dueByObjection(talks, WORKDAYS)) {
        const tries = talks.filter((talk) => talk.objection === objection && isTry(talk));
        const last =
          tries
            .map(({ on }) => on)
            .toSorted()
            .at(-1) ?? today;
        expect(dueOn > last && dueOn <= addDays(last, 32)).toBe(true);
        expect(isWorkingDay(dueOn, WORKDAYS)).toBe(true);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(500);
  });

  test("the order in which talks are read, and the size of the rubric, change nothing", () => {
    for (const talks of seeds.map(randomTalks)) {
      const doubled = talks.map((talk) => ({
        ...talk,
        points: talk.points * 2,
        outOf: talk.outOf * 2,
      }));
      const due = dueByObjection(talks, WORKDAYS);
      expect(dueByObjection(talks.toReversed(), WORKDAYS)).toEqual(due);
      expect(dueByObjection(doubled, WORKDAYS)).toEqual(due);
    }
  });

  test("a better last talk never brings an objection back sooner", () => {
    for (const seed of seeds) {
      const talks = randomTalks(seed);
      const dueAfter = (points: number): Day => {
        const next = aTalk(today, { points, outOf: 10 });
        return (
          dueByObjection([...talks, next], WORKDAYS).find(({ objection }) => objection === "price")
            ?.dueOn ?? today
        );
      };
      const days = Array.from({ length: 11 }, (_, points) => dueAfter(points));
      expect(days).toEqual(days.toSorted());
    }
  });

  test("the suggestion is due, and nothing that is due is in a lower box", () => {
    let suggested = 0;
    for (const talks of seeds.map(randomTalks)) {
      const due = dueByObjection(talks, WORKDAYS).filter(({ dueOn }) => dueOn <= today);
      const one = suggestToday(talks, { today, workingDays: WORKDAYS });
      expect(one === null).toBe(due.length === 0);
      if (one === null) continue;
      suggested += 1;
      expect(due).toContainEqual(one);
      expect(one.box).toBe(Math.min(...due.map(({ box }) => box)));
    }
    expect(suggested).toBeGreaterThan(40);
  });
});

import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import type { AlertOutcome } from "#src/core/lapse/alert-verdict.ts";
import { measureRules } from "#src/core/lapse/rule-precision.ts";

const START = parseDay("2026-01-05");
const RULE = "long-silence";
const day = (days: number) => addDays(START, days);

let made = 0;
/** Alerts posted on the day of the trial that turned out so on the day they were posted, unless said otherwise. */
function alerts(
  number: number,
  is: "right" | "not-lapsed" | "open" | "ordered-alone",
  given: { postedOn?: number; rules?: string[] } = {},
): AlertOutcome[] {
  const postedOn = day(given.postedOn ?? 0);
  return Array.from({ length: number }, () => ({
    alertId: String((made += 1)).padStart(6, "0"),
    rules: given.rules ?? [RULE],
    postedOn,
    horizonDays: 60,
    isSilence: true,
    dismissed: is === "not-lapsed" ? { why: "other", on: postedOn } : null,
    wordsOn: is === "right" ? postedOn : null,
    contactOn: null,
    isTaken: false,
    orderOn: is === "ordered-alone" ? addDays(postedOn, 1) : null,
  }));
}

const measure = (
  outcomes: readonly AlertOutcome[],
  days: number,
  resumed: [string, number][] = [],
) =>
  measureRules(outcomes, {
    today: day(days),
    resumedOn: new Map(resumed.map(([rule, on]) => [rule, day(on)])),
  });

/** An alert so old that the rule's first horizon is over long ago. */
const old = alerts(1, "right", { postedOn: -200 });

test.each([
  { right: 9, wrong: 10, precision: null, mustPause: false },
  { right: 0, wrong: 18, precision: null, mustPause: false },
  { right: 9, wrong: 11, precision: 0.45, mustPause: true },
  { right: 10, wrong: 10, precision: 0.5, mustPause: false },
  { right: 11, wrong: 9, precision: 0.55, mustPause: false },
  { right: 0, wrong: 20, precision: 0, mustPause: true },
])("$right right and $wrong wrong: $precision, paused: $mustPause", (given) => {
  const { right, wrong, precision, mustPause } = given;
  const outcomes = [...alerts(right, "right"), ...alerts(wrong, "not-lapsed")];
  const withOld = right + wrong < 20 ? outcomes : [...old, ...outcomes];
  expect(measure(withOld, 1).get(RULE)).toMatchObject({ precision, mustPause });
});

test("only the last twenty count, by the day on which they were known", () => {
  const before = alerts(30, "not-lapsed", { postedOn: -90 });
  const since = [...alerts(12, "right"), ...alerts(8, "ordered-alone")];
  expect(measure([...old, ...since, ...before], 5).get(RULE)).toEqual({
    right: 12,
    notLapsed: 0,
    orderedAlone: 8,
    precision: 0.6,
    mustPause: false,
  });
});

test("each rule that fired takes the verdict, and one that never fired has no record", () => {
  const both = alerts(20, "not-lapsed", { rules: [RULE, "cancelled", RULE] });
  const records = measure(both, 1);
  expect(records.get(RULE)).toMatchObject({ notLapsed: 20 });
  expect(records.get("cancelled")).toMatchObject({ notLapsed: 20, mustPause: true });
  expect([...records.keys()]).toEqual([RULE, "cancelled"]);
});

test.each([
  { open: 19, mustPause: true },
  { open: 20, mustPause: false },
  { open: 80, mustPause: false },
])("in a rule's first sixty days open alerts count for it: $open", ({ open, mustPause }) => {
  const outcomes = [...alerts(20, "not-lapsed"), ...alerts(open, "open")];
  expect(measure(outcomes, 30).get(RULE)).toMatchObject({ precision: null, mustPause });
});

test("a rule that is right six times in ten is never paused while the first verdicts come in", () => {
  const daily = Array.from({ length: 150 }, (_, i) => [
    ...alerts(3, "open", { postedOn: i }),
    ...alerts(2, "ordered-alone", { postedOn: i }),
  ]).flat();
  for (let today = 1; today < 150; today += 1) {
    const known = daily.filter(({ postedOn }) => postedOn <= day(today));
    expect(measure(known, today).get(RULE)?.mustPause).toBe(false);
  }
  expect(measure(daily, 150).get(RULE)?.precision).toBe(0.6);
});

test("once the first sixty days are over, open alerts count for nothing", () => {
  const outcomes = [...old, ...alerts(20, "not-lapsed"), ...alerts(80, "open")];
  expect(measure(outcomes, 1).get(RULE)).toMatchObject({ precision: 0, mustPause: true });
});

test("a rule that was switched on again begins anew", () => {
  const before = alerts(25, "not-lapsed");
  expect(measure(before, 1, [[RULE, 1]]).get(RULE)).toBeUndefined();
  const since = [...before, ...alerts(19, "not-lapsed", { postedOn: 1 })];
  expect(measure(since, 2, [[RULE, 1]]).get(RULE)).toMatchObject({
    notLapsed: 19,
    mustPause: false,
  });
  const more = [...since, ...alerts(1, "not-lapsed", { postedOn: 2 })];
  expect(measure(more, 2, [[RULE, 1]]).get(RULE)).toMatchObject({ mustPause: true });
});

test("the order in which alerts are read changes nothing", () => {
  const outcomes = [...alerts(15, "right"), ...alerts(15, "not-lapsed"), ...old];
  expect(measure(outcomes.toReversed(), 1)).toEqual(measure(outcomes, 1));
});

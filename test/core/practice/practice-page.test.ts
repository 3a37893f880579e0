import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LEAST_ANSWERS } from "#src/core/practice/finished-talk.ts";
import { PRAISE_POINTS, TABLE_POINTS } from "#src/core/practice/league.ts";
import { LATELY } from "#src/core/practice/skills.ts";
import { BOX_DAYS, GOOD_SHARE, POOR_SHARE } from "#src/core/practice/spaced-repetition.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/rehearsing.md"), "utf8");
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six"];

test("the published days of the boxes are those of the code", () => {
  const row = page.split("\n").find((line) => line.startsWith("| Comes up again")) ?? "";
  const days = row.split("|").slice(2, -1).map(Number);
  expect(days).toEqual([...BOX_DAYS]);
});

test.each([
  `A talk with ${GOOD_SHARE * 100} % of the points or more moves it one box up`,
  `A talk with less than ${POOR_SHARE * 100} % puts it back into box 1`,
  `those you ended after ${NUMBERS[LEAST_ANSWERS]} answers or more`,
  `the last ${NUMBERS[LATELY]} whole talks that showed it`,
  `the table's share of ${TABLE_POINTS} points`,
  `and ${PRAISE_POINTS} for each vote`,
])("the page says: %s", (sentence) => {
  expect(page).toContain(sentence);
});

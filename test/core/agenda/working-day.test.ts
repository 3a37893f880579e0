import { expect, test } from "vitest";
import { lookAheadTo } from "#src/core/agenda/working-day.ts";
import { parseDay } from "#src/core/day.ts";

const WEEK = [1, 2, 3, 4, 5];

test.each([
  { on: "2026-03-04", ahead: 0, until: "2026-03-04" }, // a Wednesday
  { on: "2026-03-04", ahead: 1, until: "2026-03-05" },
  { on: "2026-03-04", ahead: 2, until: "2026-03-06" },
  { on: "2026-03-05", ahead: 1, until: "2026-03-06" },
  { on: "2026-03-06", ahead: 0, until: "2026-03-08" }, // a Friday: nobody is told at the weekend
  { on: "2026-03-06", ahead: 1, until: "2026-03-09" },
  { on: "2026-03-07", ahead: 1, until: "2026-03-09" },
])("on $on, $ahead days ahead reaches to $until", ({ on, ahead, until }) => {
  expect(lookAheadTo(parseDay(on), ahead, WEEK)).toBe(until);
});

test("a company without working days looks ahead by the calendar", () => {
  expect(lookAheadTo(parseDay("2026-03-06"), 1, [])).toBe("2026-03-07");
});

import { expect, test } from "vitest";
import { daysBetween, parseDay } from "#src/core/day.ts";
import { missedSeasonAfterDays } from "#src/core/lapse/season.ts";
import { historyOf } from "../../support/client-history.ts";

/** The day on which the season counts as missed. */
function missedOn(lastOrderOn: string, orderMonths: number[]): number | null {
  return missedSeasonAfterDays(historyOf(lastOrderOn, [20, 340], { orderMonths }));
}

const until = (from: string, to: string) => daysBetween(parseDay(from), parseDay(to));

test.each([
  {
    what: "November and December of two years",
    last: "2025-12-10",
    months: [11, 12, 11, 12],
    missed: "2026-12-01",
  },
  {
    what: "the last order in the season's first month",
    last: "2025-11-20",
    months: [11, 12, 11, 12, 11],
    missed: "2026-01-01",
  },
  { what: "once a year in March", last: "2026-03-03", months: [3, 3], missed: "2027-04-01" },
  { what: "spring and autumn", last: "2026-04-15", months: [4, 9, 4, 9, 4], missed: "2026-10-01" },
  {
    what: "four months a year",
    last: "2025-12-01",
    months: [9, 10, 11, 12, 9, 10, 11, 12],
    missed: "2026-10-01",
  },
  {
    what: "nine months a year, off in winter",
    last: "2025-11-10",
    months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    missed: "2026-04-01",
  },
  {
    what: "a single order outside of the season",
    last: "2025-12-01",
    months: [10, 11, 12, 11, 12, 11, 12],
    missed: "2026-12-01",
  },
])("$what", ({ last, months, missed }) => {
  expect(missedOn(last, months)).toBe(until(last, missed));
});

test.each([
  { what: "one year only", months: [11, 12] },
  {
    what: "ten months a year",
    months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12],
  },
  {
    what: "six months, but not those off together",
    months: [1, 3, 5, 7, 9, 11, 1, 3, 5, 7, 9, 11],
  },
  { what: "the months differ from year to year", months: [1, 1, 3, 6] },
  { what: "all year", months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] },
  { what: "no months at all", months: [] },
])("not seasonal: $what", ({ months }) => {
  expect(missedOn("2025-12-01", months)).toBeNull();
});

test.each([
  { kept: [6, 6, 6, 6, 7, 7], seasonal: true, why: "6 of 8 season months, exactly three quarters" },
  { kept: [6, 6, 6, 6, 7], seasonal: false, why: "5 of 8" },
])("the months must be kept: $why", ({ kept, seasonal }) => {
  expect(missedOn("2025-06-10", kept) !== null).toBe(seasonal);
});

test("in the midst of a long season the rhythm says more than the calendar", () => {
  const months = [3, 4, 5, 6, 7, 8, 9, 3, 4, 5, 6, 7, 8, 9];
  expect(missedOn("2025-06-10", months)).toBeNull();
  expect(missedOn("2025-09-10", months)).toBe(until("2025-09-10", "2026-04-01"));
});

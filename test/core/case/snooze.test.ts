import { expect, test } from "vitest";
import { refusalToSnooze, snoozeUntil } from "#src/core/case/snooze.ts";
import { addDays, parseDay } from "#src/core/day.ts";

test.each([
  { today: "2026-05-04", week: "2026-05-11", month: "2026-06-04" },
  { today: "2026-01-31", week: "2026-02-07", month: "2026-02-28" },
  { today: "2028-01-30", week: "2028-02-06", month: "2028-02-29" },
  { today: "2026-12-31", week: "2027-01-07", month: "2027-01-31" },
])("a week and a month from $today", ({ today, week, month }) => {
  const day = parseDay(today);
  expect(snoozeUntil({ kind: "week" }, day)).toBe(week);
  expect(snoozeUntil({ kind: "month" }, day)).toBe(month);
});

test("a date is taken as given", () => {
  const until = parseDay("2026-09-01");
  expect(snoozeUntil({ kind: "date", until }, parseDay("2026-05-04"))).toBe(until);
});

test.each([
  { ahead: -1, why: "date-not-ahead" },
  { ahead: 0, why: "date-not-ahead" },
  { ahead: 1, why: null },
  { ahead: 366, why: null },
  { ahead: 367, why: "date-too-far" },
])("a date $ahead days ahead: $why", ({ ahead, why }) => {
  const today = parseDay("2026-05-04");
  expect(refusalToSnooze(addDays(today, ahead), today)).toBe(why);
});

import { expect, test } from "vitest";
import { type Day, parseDay } from "#src/core/day.ts";
import { dayDue, weekDue } from "#src/core/digest/digest-due.ts";

const MON_TO_FRI = [1, 2, 3, 4, 5];
const WEEK_BEFORE = { from: "2026-03-02", to: "2026-03-08" }; // 9 March 2026 is a Monday

type Case = {
  readonly what: string;
  readonly day: string;
  readonly hour?: number;
  readonly holidays?: readonly string[];
  readonly workingDays?: readonly number[];
  readonly due: boolean;
};

const at = ({
  day,
  hour = 8,
  holidays = [],
  workingDays = MON_TO_FRI,
}: Omit<Case, "due" | "what">) => ({
  day: parseDay(day),
  hour,
  morningHour: 8,
  calendar: { workingDays, holidays: new Set<Day>(holidays.map(parseDay)) },
});

test.each<Case>([
  { what: "Monday, an hour too early", day: "2026-03-09", hour: 7, due: false },
  { what: "Monday at the morning's hour", day: "2026-03-09", due: true },
  { what: "Monday at night", day: "2026-03-09", hour: 23, due: true },
  { what: "Tuesday after a stop", day: "2026-03-10", due: true },
  { what: "Thursday, the last day to catch up", day: "2026-03-12", due: true },
  { what: "Friday, too late", day: "2026-03-13", due: false },
  { what: "Sunday, still the week that goes on", day: "2026-03-15", due: false },
  { what: "Saturday before", day: "2026-03-07", due: false },
  { what: "a Monday that is a holiday", day: "2026-03-09", holidays: ["2026-03-09"], due: false },
  { what: "the day after it", day: "2026-03-10", holidays: ["2026-03-09"], due: true },
  {
    what: "a week that begins on Friday",
    day: "2026-03-13",
    holidays: ["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12"],
    due: true,
  },
  {
    what: "the Saturday after that Friday",
    day: "2026-03-14",
    holidays: ["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12"],
    workingDays: [1, 2, 3, 4, 5, 6],
    due: false,
  },
  { what: "Monday where nobody works on it", day: "2026-03-09", workingDays: [2, 3], due: false },
  { what: "Tuesday there", day: "2026-03-10", workingDays: [2, 3], due: true },
])("$what: $due", ({ due, ...given }) => {
  expect(weekDue(at(given))).toEqual(due ? WEEK_BEFORE : null);
});

test("over the night in which clocks are put forward a week still has seven days", () => {
  expect(weekDue(at({ day: "2026-03-30" }))).toEqual({
    from: "2026-03-23",
    to: "2026-03-29",
  });
});

test("the short one stands on working days from the morning's hour on", () => {
  const day = "2026-03-10";
  expect(dayDue(at({ day }))).toEqual({ from: day, to: day });
  expect(dayDue(at({ day, hour: 7 }))).toBeNull();
  expect(dayDue(at({ day, holidays: [day] }))).toBeNull();
  expect(dayDue(at({ day: "2026-03-14" }))).toBeNull();
});

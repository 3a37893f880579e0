import { addDays, type Day, weekdayOf } from "../day.ts";

/** The days on which a company works. */
export type WorkCalendar = {
  readonly workingDays: readonly number[]; // ISO: Monday is 1
  readonly holidays: ReadonlySet<Day>; // at least those of the week in question
};

export function isWorkday(day: Day, { workingDays, holidays }: WorkCalendar): boolean {
  return workingDays.includes(weekdayOf(day)) && !holidays.has(day);
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

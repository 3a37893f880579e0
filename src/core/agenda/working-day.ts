import { addDays, type Day, weekdayOf } from "../day.ts";

type WorkingDays = readonly number[]; // ISO: Monday is 1

export function isWorkingDay(day: Day, workingDays: WorkingDays): boolean {
  return workingDays.includes(weekdayOf(day));
}

/**
 * The last day that is told of on `day`: so many days ahead, counted from the last day before the next agenda, so that
 * what falls due on a Sunday is told on the Friday.
 */
export function lookAheadTo(day: Day, daysBefore: number, workingDays: WorkingDays): Day {
  if (workingDays.length === 0) return addDays(day, daysBefore);
  let lastBefore = day;
  while (!isWorkingDay(addDays(lastBefore, 1), workingDays)) lastBefore = addDays(lastBefore, 1);
  return addDays(lastBefore, daysBefore);
}

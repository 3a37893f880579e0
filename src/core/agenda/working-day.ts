import { addDays, type Day, weekdayOf } from "../day.ts";

type WorkingDays = readonly number[]; // ISO: Monday is 1

export function isWorkingDay(day: Day, workingDays: WorkingDays): boolean {
  return workingDays.includes(weekdayOf(day));
}

/**
 * The last day that a look of so many days ahead covers: those days and whatever no agenda is sent on before the next
 * one, so that what falls due on a Sunday is told on the Friday.
 */
export function lookAheadTo(day: Day, daysBefore: number, workingDays: WorkingDays): Day {
  if (workingDays.length === 0) return addDays(day, daysBefore);
  let until = addDays(day, daysBefore);
  let next = addDays(day, 1);
  while (!isWorkingDay(next, workingDays)) next = addDays(next, 1);
  const reach = addDays(next, Math.max(0, daysBefore - 1));
  if (reach > until) until = reach;
  return until;
}

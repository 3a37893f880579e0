import { addDays, type Day, weekdayOf } from "../day.ts";

const SHUT = new Set(["01-01", "05-01", "06-24", "12-24", "12-25", "12-26"]); // month and day

/** Whether the warehouse works: no weekends, no big holidays. */
function isWorkday(day: Day): boolean {
  return weekdayOf(day) <= 5 && !SHUT.has(day.slice(5));
}

/** The day itself, or the nearest working day before it. */
export function workdayOnOrBefore(day: Day): Day {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, -1);
  return found;
}

/** The first of the month of the day `count` days before. */
export function monthStartBefore(day: Day, count: number): Day {
  const then = addDays(day, -count);
  return addDays(then, 1 - Number(then.slice(8)));
}

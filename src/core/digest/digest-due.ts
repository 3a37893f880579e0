import { addDays, type Day } from "../day.ts";
import type { Span } from "./lapse-fact.ts";
import { isWorkday, mondayOf, type WorkCalendar } from "./work-calendar.ts";

/** The company's own clock. */
type At = {
  readonly day: Day;
  readonly hour: number; // 0 to 23
  readonly morningHour: number;
  readonly calendar: WorkCalendar;
};

const CATCHING_UP_DAYS = 4; // of the week: Thursday is the last; later the week that ends is nearer than the one that ended

/**
 * The week whose digest is to be out by now, Monday to Sunday; null when none is. It comes on the week's first working day
 * after the morning's hour, or on the next working day when nobody was there to post it.
 */
export function weekDue({ day, hour, morningHour, calendar }: At): Span | null {
  if (hour < morningHour || !isWorkday(day, calendar)) return null;
  const monday = mondayOf(day);
  const week = Array.from({ length: 7 }, (_, later) => addDays(monday, later));
  const first = week.find((each) => isWorkday(each, calendar)) ?? day;
  const inTime = addDays(monday, CATCHING_UP_DAYS - 1);
  if (day > inTime && day !== first) return null;
  return { from: addDays(monday, -7), to: addDays(monday, -1) };
}

/** The day whose short digest is to stand in the channel by now; null on days of rest and before the morning's hour. */
export function dayDue({ day, hour, morningHour, calendar }: At): Span | null {
  return hour < morningHour || !isWorkday(day, calendar) ? null : { from: day, to: day };
}

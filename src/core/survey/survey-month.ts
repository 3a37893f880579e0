import { addDays, type Day, parseDay } from "../day.ts";

const OPENS_UNTIL = 5; // day of the month: asked from the 1st to the 5th (FI-139)
const ANSWERED_UNTIL = 10; // day of the month

/** First day of the month that the day falls in. */
export function monthOf(day: Day): Day {
  return parseDay(`${day.slice(0, 7)}-01`);
}

/** First day of the month before; `count` months earlier. */
export function monthsBefore(month: Day, count: number): Day {
  let first = month;
  for (let n = 0; n < count; n += 1) first = monthOf(addDays(first, -1));
  return first;
}

/** Whether clients may be asked on this day. */
export function isAskingTime(day: Day): boolean {
  return dayOfMonth(day) <= OPENS_UNTIL;
}

/** Whether a month's survey still takes answers. */
export function takesAnswers(month: Day, today: Day): boolean {
  return monthOf(today) === month && dayOfMonth(today) <= ANSWERED_UNTIL;
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

import { type Day, parseDay } from "../day.ts";

/** The same day so many months earlier; where the month has no such day, its last one. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) - months;
  const first = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last = new Date(Date.UTC(first.year, first.month, 0)).getUTCDate();
  const parts = [
    String(first.year).padStart(4, "0"),
    String(first.month).padStart(2, "0"),
    String(Math.min(dayOfMonth, last)).padStart(2, "0"),
  ];
  return parseDay(parts.join("-"));
}

const FROM_HOUR = 2; // of the night, in the company's time zone

/** From that hour on a day's turn has come, also where the program runs by day only. */
export function isRetentionHour(hour: number): boolean {
  return hour >= FROM_HOUR;
}

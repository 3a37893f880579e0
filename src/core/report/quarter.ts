import { addDays, type Day, parseDay } from "../day.ts";
import type { Span } from "../digest/lapse-fact.ts";

/** A quarter of a calendar year, `2026-Q3`. */
export type Quarter = string & { readonly __brand: "Quarter" };

export function isQuarter(text: string): text is Quarter {
  return /^[1-9]\d{3}-Q[1-4]$/u.test(text);
}

/** Throws on anything but `YYYY-Qn`; call it where data enters. */
export function parseQuarter(text: string): Quarter {
  if (!isQuarter(text)) throw new Error(`'${text}' is not a quarter (as 2026-Q3)`);
  return text;
}

export function quarterOf(day: Day): Quarter {
  return makeQuarter(Number(day.slice(0, 4)), Math.floor((Number(day.slice(5, 7)) - 1) / 3));
}

/** The quarter so many quarters earlier. */
export function quarterBefore(quarter: Quarter, count = 1): Quarter {
  const { year, index } = partsOf(quarter);
  const number = year * 4 + index - count;
  return makeQuarter(Math.floor(number / 4), number % 4);
}

/** Its first and last day. */
export function spanOfQuarter(quarter: Quarter): Span {
  const { year, index } = partsOf(quarter);
  const from = monthStart(year, index * 3);
  return { from, to: addDays(monthStart(year, index * 3 + 3), -1) };
}

/** `Q3 2026`. */
export function sayQuarter(quarter: Quarter): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}

/** The span of the calendar month so many months before the day's own. */
export function monthBefore(day: Day, count: number): Span {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  return {
    from: monthStart(year, month - count),
    to: addDays(monthStart(year, month - count + 1), -1),
  };
}

/** `month` counts from 0 and may lie outside the year. */
function monthStart(year: number, month: number): Day {
  return parseDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
}

function partsOf(quarter: Quarter): { readonly year: number; readonly index: number } {
  return { year: Number(quarter.slice(0, 4)), index: Number(quarter.slice(6)) - 1 };
}

function makeQuarter(year: number, index: number): Quarter {
  return parseQuarter(`${year}-Q${index + 1}`);
}

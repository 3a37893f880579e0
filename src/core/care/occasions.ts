import { addDays, type Day, daysBetween, parseDay } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";

/** When a company says "thank you for being with us" (FI-156, BG-14). */
export type Occasion = { readonly key: string; readonly name: string; readonly from: Day };

const THANKS_WINDOW_DAYS = 10; // before the end of the period
const SEASON_FROM = "12-05"; // greetings of the season, early enough to arrive
const SEASON_UNTIL = "12-20";

const PERIOD_MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, "half-year": 6 };
const PERIOD_NAME: Readonly<Record<string, string>> = {
  month: "the end of the month",
  quarter: "the end of the quarter",
  "half-year": "the half-year",
};

/** Whether today is a time of thanks, and of which; the end of the year is the season's, whatever the period. */
export function occasionOn(
  today: Day,
  every: MethodPolicy["prevention"]["thankEvery"],
): Occasion | null {
  if (every === "never") return null;
  const monthDay = today.slice(5);
  const year = today.slice(0, 4);
  if (monthDay >= SEASON_FROM && monthDay <= SEASON_UNTIL)
    return { key: `${year}-season`, name: "season", from: parseDay(`${year}-${SEASON_FROM}`) };
  const end = periodEnd(today, PERIOD_MONTHS[every] ?? 6);
  const isNear = daysBetween(today, end) < THANKS_WINDOW_DAYS;
  if (!isNear || end.slice(5) === "12-31") return null;
  const from = addDays(end, 1 - THANKS_WINDOW_DAYS);
  return { key: end.slice(0, 7), name: PERIOD_NAME[every] ?? "", from };
}

/** The last day of the period of so many months that the day lies in. */
function periodEnd(today: Day, months: number): Day {
  const month = Number(today.slice(5, 7));
  const last = Math.ceil(month / months) * months;
  return lastDayOfMonth(Number(today.slice(0, 4)), last);
}

export function lastDayOfMonth(year: number, month: number): Day {
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(parseDay(next), -1);
}

/** Greetings of the season by country; elsewhere for the end of the year. */
const SEASON: Readonly<Record<string, string>> = {
  EE: "Christmas and the New Year",
  FI: "Christmas and the New Year",
  LV: "Christmas and the New Year",
  LT: "Christmas and the New Year",
  SE: "Christmas and the New Year",
  GB: "Christmas and the New Year",
  BG: "Christmas and the New Year",
  GR: "Christmas and the New Year",
  RU: "the New Year",
  UA: "Christmas and the New Year",
};

/** In words, for a client of the country (ISO 3166-1 alpha-2). */
export function nameOccasion({ name }: Occasion, country: string | null): string {
  if (name !== "season") return name;
  return SEASON[country ?? ""] ?? "the end of the year";
}

/** The day of a yearly date in the year of `today`; 29 February is the 28th where there is none. */
export function yearlyDay(
  today: Day,
  { month, dayOfMonth }: { month: number; dayOfMonth: number },
): Day {
  const year = Number(today.slice(0, 4));
  const last = lastDayOfMonth(year, month);
  const asked = `${last.slice(0, 8)}${String(dayOfMonth).padStart(2, "0")}`;
  return asked > last ? last : parseDay(asked);
}

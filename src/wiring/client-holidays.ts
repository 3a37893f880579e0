import type Holidays from "date-holidays";
import { addDays, type Day, isDay } from "../core/day.ts";

type HolidayQuery = {
  readonly country: string | null; // ISO 3166-1 alpha-2
  readonly from: Day;
  readonly days: number; // how far ahead
};

/** Public holidays of a country by day, with their English names; none where the country is unknown. */
export type FindHolidays = (query: HolidayQuery) => Promise<ReadonlyMap<Day, string>>;

const RESTING = ["public", "bank"] as const; // businesses are shut on both

/** Reads the calendars of the package date-holidays; each country's is made once. */
export function makeFindHolidays(): FindHolidays {
  const calendars = new Map<string, Holidays>();
  const load = keepOnce(() => import("date-holidays")); // large, so only once somebody asks
  return async ({ country, from, days }) => {
    if (country === null) return new Map();
    const { default: Calendar } = await load();
    const calendar =
      calendars.get(country) ?? new Calendar(country, { types: [...RESTING], languages: ["en"] });
    calendars.set(country, calendar);
    const until = addDays(from, days);
    const years = [...new Set([from, until].map((day) => Number(day.slice(0, 4))))];
    const named = years.flatMap((year) => calendar.getHolidays(year)).flatMap(nameDays);
    return new Map(named.filter(([day]) => day >= from && day <= until));
  };
}

/** One row can stand for several days. */
function nameDays({ date, name, start, end }: HolidayRow): [Day, string][] {
  const first = date.slice(0, 10);
  if (!isDay(first)) return [];
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length }, (_, later) => [addDays(first, later), name]);
}

const DAY_MS = 86_400_000;

type HolidayRow = {
  readonly date: string;
  readonly name: string;
  readonly start: Date;
  readonly end: Date;
};

function keepOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** A calendar day in the workspace's time zone, `YYYY-MM-DD`. */
export type Day = string & { readonly __brand: "Day" };

const DAY_MS = 86_400_000;

export function isDay(text: string): text is Day {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** Throws on anything but a real calendar day; call it where data enters. */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new Error(`'${text}' is not a calendar day (YYYY-MM-DD)`);
  return text;
}

/** The UTC calendar day of a moment; the store keeps a day as midnight UTC. */
export function dayOfUtc(at: Date): Day {
  return parseDay(at.toISOString().slice(0, 10));
}

const calendars = new Map<string, Intl.DateTimeFormat>(); // one takes longer to make than a thousand days to tell

/** The calendar day of a moment in an IANA time zone such as `Europe/Tallinn`. */
export function dayInZone(at: Date, timeZone: string): Day {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone });
  calendars.set(timeZone, calendar);
  return parseDay(calendar.format(at));
}

/** Midnight UTC of the day, as the store keeps it. */
export function utcDateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The day `count` days later; earlier when `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(new Date(Date.parse(day) + count * DAY_MS));
}

/** ISO day of the week: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Days since 1970-01-01, for arithmetic over many orders. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(day) / DAY_MS);
}

/** The day of such a number. Throws outside the years 0 to 9999. */
export function dayOfNumber(number: number): Day {
  return dayOfUtc(new Date(number * DAY_MS));
}

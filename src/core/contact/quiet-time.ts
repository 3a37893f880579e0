import { addDays, type Day, weekdayOf } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { ClientClock } from "./client-clock.ts";

/** When a client's country rests. */
export type RestCalendar = {
  readonly restDays: readonly number[]; // ISO: Monday is 1
  readonly holidays: ReadonlyMap<Day, string>; // names, for the next weeks
};

export type QuietTime = {
  readonly why: "quiet-hours" | "weekend" | "holiday";
  readonly holiday: string | null; // its name
  readonly until: { readonly day: Day; readonly hour: number }; // of the client's clock
};

type Hours = Pick<MethodPolicy["contact"], "quietFromHour" | "quietUntilHour">;

const FURTHEST_DAYS = 21; // no country rests longer; a calendar that says so is wrong

/** Why nobody should ring there now and when they may, or null when they may. */
export function quietTimeNow(
  clock: ClientClock,
  calendar: RestCalendar,
  hours: Hours,
): QuietTime | null {
  const rest = restOn(clock.day, calendar);
  const quiet = isQuietHour(clock.hour, hours);
  if (rest === null && !quiet) return null;
  const isLaterToday = rest === null && clock.hour < hours.quietUntilHour;
  const from = isLaterToday ? clock.day : addDays(clock.day, 1);
  return {
    why: rest?.why ?? "quiet-hours",
    holiday: rest?.holiday ?? null,
    until: { day: nextBusinessDay(from, calendar), hour: hours.quietUntilHour % 24 },
  };
}

/** The same hour twice means that no hour is quiet. */
function isQuietHour(hour: number, { quietFromHour, quietUntilHour }: Hours): boolean {
  if (quietFromHour <= quietUntilHour) return hour >= quietFromHour && hour < quietUntilHour;
  return hour >= quietFromHour || hour < quietUntilHour;
}

type Rest = Pick<QuietTime, "why" | "holiday">;

function restOn(day: Day, { restDays, holidays }: RestCalendar): Rest | null {
  const holiday = holidays.get(day) ?? null;
  if (holiday !== null) return { why: "holiday", holiday };
  return restDays.includes(weekdayOf(day)) ? { why: "weekend", holiday: null } : null;
}

/** The first day from this one on that is neither a rest day nor a holiday. */
function nextBusinessDay(from: Day, calendar: RestCalendar): Day {
  let day = from;
  for (let ahead = 0; ahead < FURTHEST_DAYS && restOn(day, calendar) !== null; ahead += 1)
    day = addDays(day, 1);
  return day;
}

import { type Day, daysBetween, parseDay } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";

const MIN_YEARS = 2; // one year of orders cannot tell a season from a start
const NARROW_MONTHS = 4;
const MAX_SEASON_MONTHS = 9; // longer ones only when the months off lie together, as a hotel's winter
const MIN_KEPT_SHARE = 0.75; // of the season months of all years, those that did see an order

/**
 * For a client who buys only in the same months each year: the silence in days after which the next of these months
 * has gone by without an order. Until then the silence is the season's, not a loss (register B, P0: seasonal is ruled
 * out first; FI-117 scales to seasonality). Who buys in most months is seasonal only while they are off: when the
 * month after the last order is one of theirs, their rhythm says more. Null for everybody else, and in doubt.
 */
export function missedSeasonAfterDays(client: ClientHistory): number | null {
  const months = seasonMonths(client.orderMonths);
  if (months === null) return null;
  const last = monthIndexOf(client.lastOrderOn);
  for (let ahead = 1; ahead <= 12; ahead += 1) {
    if (!months.has(((last + ahead) % 12) + 1)) continue;
    const isRunning = ahead === 1 && months.size > NARROW_MONTHS;
    return isRunning ? null : daysBetween(client.lastOrderOn, firstDayOf(last + ahead + 1));
  }
  return null;
}

function seasonMonths(orderMonths: readonly number[]): ReadonlySet<number> | null {
  const yearsByMonth = new Map<number, number>();
  for (const month of orderMonths) yearsByMonth.set(month, (yearsByMonth.get(month) ?? 0) + 1);
  const years = Math.max(0, ...yearsByMonth.values());
  const distinct = yearsByMonth.size;
  if (years < MIN_YEARS || distinct > MAX_SEASON_MONTHS) return null;
  if (orderMonths.length < MIN_KEPT_SHARE * distinct * years) return null;
  if (distinct > NARROW_MONTHS && beginningsOff(yearsByMonth) !== 1) return null;
  const usual = [...yearsByMonth].filter(([, count]) => count * 2 > years);
  return new Set(usual.map(([month]) => month));
}

/** In how many places of the year the months off begin. */
function beginningsOff(yearsByMonth: ReadonlyMap<number, number>): number {
  const isOff = (month: number): boolean => !yearsByMonth.has(((month + 11) % 12) + 1);
  return Array.from({ length: 12 }, (_, i) => i + 1).filter(
    (month) => isOff(month) && !isOff(month - 1),
  ).length;
}

/** Months since year 0, so that the next month is one more. */
function monthIndexOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(monthIndex: number): Day {
  const year = String(Math.floor(monthIndex / 12)).padStart(4, "0");
  const month = String((monthIndex % 12) + 1).padStart(2, "0");
  return parseDay(`${year}-${month}-01`);
}

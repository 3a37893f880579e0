import { type Day, daysBetween } from "../day.ts";

/** An order as the figures see it; net of the returns booked on it, which may take it below zero. */
export type FigureOrder = { readonly placedOn: Day; readonly netMinor: number };

/** What a client's order history says (see ClientFigures in the schema). */
export type ClientFigures = {
  readonly orderCount: number;
  readonly orderDayCount: number;
  readonly firstOrderOn: Day;
  readonly lastOrderOn: Day;
  readonly medianGapDays: number | null;
  readonly gapMeanDays: number | null;
  readonly gapLogMean: number | null;
  readonly gapLogSd: number | null; // of the sample
  readonly recentGapDays: readonly number[];
  readonly monthValues: readonly number[];
  readonly totalMinor: number;
  readonly orderMonths: readonly number[];
  readonly recentValues: readonly number[];
  readonly valueShare: number | null;
  readonly gapShare: number | null;
  readonly monthOrderDays: readonly number[];
  readonly halfMonthDays: readonly number[];
};

const RECENT_GAPS = 24;
export const MONTHS_KEPT = 25; // calendar months of values
const RECENT_VALUES = 13;
const COMPARED_GAPS = 12;
const MIN_ORDER_DAYS = 9; // fewer tell no change from a habit

/**
 * The definition that the store's statement is tested against. Every placed order counts, also one whose goods all came
 * back: placing it was a sign of life. A gap is the number of days between two order days. Null without orders.
 */
export function computeFigures(orders: readonly FigureOrder[]): ClientFigures | null {
  const days = [...new Set(orders.map((order) => order.placedOn))].toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  return {
    orderCount: orders.length,
    orderDayCount: days.length,
    firstOrderOn: first,
    lastOrderOn: last,
    medianGapDays: median(gaps),
    gapMeanDays: gaps.length === 0 ? null : sum(gaps) / gaps.length,
    gapLogMean: gaps.length === 0 ? null : sum(gaps.map(Math.log)) / gaps.length,
    gapLogSd: sampleSd(gaps.map(Math.log)),
    recentGapDays: gaps.slice(-RECENT_GAPS),
    monthValues: valuesByMonth(orders, last),
    totalMinor: sum(orders.map((order) => order.netMinor)),
    orderMonths: [...new Set(days.map((day) => day.slice(0, 7)))].map((month) =>
      Number(month.slice(5)),
    ),
    ...recentChange(valuesOfDays(orders, days), gaps),
    monthOrderDays: valuesByMonth(
      days.map((placedOn) => ({ placedOn, netMinor: 1 })),
      last,
    ),
    halfMonthDays: daysByHalfMonth(days),
  };
}

/** How the last orders compare with those before them; null where the comparison makes no sense. */
function recentChange(values: readonly number[], gaps: readonly number[]) {
  const recentValues = values.slice(-RECENT_VALUES);
  const isEnough = values.length >= MIN_ORDER_DAYS;
  return {
    recentValues,
    valueShare: isEnough ? shareOfLast(3, recentValues) : null,
    gapShare: isEnough ? shareOfLast(2, gaps.slice(-COMPARED_GAPS)) : null,
  };
}

/** Mean of the last `count` over the mean of those before; null when that is nothing. */
export function shareOfLast(count: number, values: readonly number[]): number | null {
  const [last, before] = [values.slice(-count), values.slice(0, -count)];
  return sum(before) === 0 ? null : sum(last) / last.length / (sum(before) / before.length);
}

function valuesOfDays(orders: readonly FigureOrder[], days: readonly Day[]): number[] {
  const values = new Map<Day, number>();
  for (const { placedOn, netMinor } of orders)
    values.set(placedOn, (values.get(placedOn) ?? 0) + netMinor);
  return days.map((day) => values.get(day) ?? 0);
}

function valuesByMonth(orders: readonly FigureOrder[], last: Day): number[] {
  const values = Array.from({ length: MONTHS_KEPT }, () => 0);
  for (const { placedOn, netMinor } of orders) {
    const at = MONTHS_KEPT - 1 - (monthNumber(last) - monthNumber(placedOn));
    if (at >= 0) values[at] = (values[at] ?? 0) + netMinor;
  }
  return values;
}

function daysByHalfMonth(days: readonly Day[]): number[] {
  const counts = Array.from({ length: 24 }, () => 0);
  for (const day of days) {
    const half = 2 * (Number(day.slice(5, 7)) - 1) + (Number(day.slice(8)) > 15 ? 1 : 0);
    counts[half] = (counts[half] ?? 0) + 1;
  }
  return counts;
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function sampleSd(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

import { countBefore, type OrderHistory } from "../lapse/model/order-history.ts";

/** Days since the last order; null without orders. */
export function silentDays({ days }: OrderHistory, day: number): number | null {
  const last = days.at(-1);
  return last === undefined ? null : day - last;
}

/** The median number of days between two order days in a row; null with fewer than two order days. */
export function medianGapDays({ days }: OrderHistory): number | null {
  if (days.length < 2) return null;
  const gaps = new Int32Array(days.length - 1);
  for (let at = 0; at < gaps.length; at += 1) gaps[at] = (days[at + 1] ?? 0) - (days[at] ?? 0);
  return median(gaps.toSorted());
}

/** Value of the orders of the 365 days before a day, minor units; never below zero. */
export function yearSpend(history: OrderHistory, day: number): number {
  const from = countBefore(history.days, day - 365);
  const until = countBefore(history.days, day);
  let sum = 0;
  for (let at = from; at < until; at += 1) sum += history.values[at] ?? 0;
  return Math.max(0, sum);
}

/** Whether no order falls on any of `horizonDays` days from `day` on. */
export function staysSilent({ days }: OrderHistory, day: number, horizonDays: number): boolean {
  const next = days[countBefore(days, day)];
  return next === undefined || next >= day + horizonDays;
}

function median(sorted: Int32Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

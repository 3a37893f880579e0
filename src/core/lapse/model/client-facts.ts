import type { OrderHistory } from "./order-history.ts";

/** What the model knows of a client's orders: fixed by the orders, whatever day it is asked on. Kept with the figures. */
export type ClientFacts = {
  readonly orderDayCount: number; // distinct days with an order, at least one
  readonly firstDay: number; // days since 1970-01-01
  readonly lastDay: number;
  readonly gapLogMean: number | null; // mean of ln(days between two order days); null below one gap
  readonly gapLogSd: number | null; // sample standard deviation of the same; null below two gaps
  readonly recentGapDays: readonly number[]; // at most the last 24 gaps, oldest first
  readonly totalMinor: number; // net value of all orders, minor units
  readonly lastDayMinor: number; // of the last order day
  readonly halfMonthDays: readonly number[]; // order days by half month of the year, 24 numbers from early January on
};

const GAPS_KEPT = 24;
const DAY_MS = 86_400_000;

/** Collects a client's facts order day by order day, so that what was known on many past days costs one pass. */
export class FactsGatherer {
  #count = 0;
  #first = 0;
  #last = 0;
  #logSum = 0;
  #logSquares = 0;
  #total = 0;
  #lastValue = 0;
  readonly #gaps: number[] = [];
  readonly #halfMonths: number[] = Array.from({ length: 24 }, () => 0);

  /** The next order day, later than all before it, and the net value of its orders. */
  add(day: number, valueMinor: number): void {
    if (this.#count === 0) this.#first = day;
    else this.#addGap(day - this.#last);
    this.#count += 1;
    this.#last = day;
    this.#total += valueMinor;
    this.#lastValue = valueMinor;
    const half = halfMonthOf(day);
    this.#halfMonths[half] = (this.#halfMonths[half] ?? 0) + 1;
  }

  #addGap(gapDays: number): void {
    const log = Math.log(gapDays);
    this.#logSum += log;
    this.#logSquares += log * log;
    this.#gaps.push(gapDays);
    if (this.#gaps.length > GAPS_KEPT) this.#gaps.shift();
  }

  /** Null without orders. The lists are the gatherer's own: read them before the next order is added. */
  facts(): ClientFacts | null {
    if (this.#count === 0) return null;
    const gaps = this.#count - 1;
    const squares = this.#logSquares - (this.#logSum * this.#logSum) / Math.max(1, gaps);
    return {
      orderDayCount: this.#count,
      firstDay: this.#first,
      lastDay: this.#last,
      gapLogMean: gaps === 0 ? null : this.#logSum / gaps,
      gapLogSd: gaps < 2 ? null : Math.sqrt(Math.max(0, squares) / (gaps - 1)),
      recentGapDays: this.#gaps,
      totalMinor: this.#total,
      lastDayMinor: this.#lastValue,
      halfMonthDays: this.#halfMonths,
    };
  }
}

/** What a whole history says; null without orders. */
export function factsOfHistory({ days, values }: OrderHistory): ClientFacts | null {
  const gatherer = new FactsGatherer();
  for (const [at, day] of days.entries()) gatherer.add(day, values[at] ?? 0);
  return gatherer.facts();
}

/** 0 for the first half of January (until the 15th) to 23 for the second of December. */
export function halfMonthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCMonth() * 2 + (date.getUTCDate() > 15 ? 1 : 0);
}

import type { Day } from "../day.ts";
import { isIn, isOpenAtEndOf } from "../digest/count-span.ts";
import type { LapseFact, Span } from "../digest/lapse-fact.ts";
import { monthBefore } from "./quarter.ts";
import { firstAlertOf } from "./report-series.ts";

/** "5-10 % a year fine, 20 %+ alarm" (FI-072); what lies between is proposed to be watched. Shares, 0 to 1. */
export const LOSS_MARKS = { low: 0.05, fine: 0.1, alarm: 0.2 } as const;

export type LossVerdict = "fine" | "watch" | "alarm";

/** The share of clients lost in the twelve months up to the end of a month. */
export type LossRate = {
  readonly month: string; // YYYY-MM
  readonly lost: number; // clients lost in these months who are not back at their end and were no mistake
  readonly clients: number | null; // there were to lose, at the start of them; null or 0: not known
  readonly rate: number | null;
  readonly monthsWatched: number; // 12, or fewer when the first alert is younger
  readonly verdict: LossVerdict | null; // null: too early to say
};

const YEAR = 12;

/** Its first day: how many clients there were then decides the rate. */
export function baseMonthOf(month: Span): Day {
  return monthBefore(month.from, YEAR - 1).from;
}

export function lossRateOf(
  facts: readonly LapseFact[],
  month: Span,
  bases: ReadonlyMap<Day, number>,
): LossRate {
  const span = { from: baseMonthOf(month), to: month.to };
  const lost = countLost(facts, span);
  const clients = bases.get(span.from) ?? null;
  const rate = clients === null || clients === 0 ? null : lost / clients;
  const monthsWatched = countWatched(firstAlertOf(facts), month);
  const isWhole = monthsWatched === YEAR;
  return {
    month: month.from.slice(0, 7),
    lost,
    clients,
    rate,
    monthsWatched,
    verdict: rate === null ? null : judge(rate, isWhole),
  };
}

/** A year that is not over may be an alarm already; it is never fine yet. */
function judge(rate: number, isWhole: boolean): LossVerdict | null {
  if (rate >= LOSS_MARKS.alarm) return "alarm";
  if (!isWhole) return null;
  return rate <= LOSS_MARKS.fine ? "fine" : "watch";
}

/** Whoever left twice is one client; sums of erased ones count as they stand. */
function countLost(facts: readonly LapseFact[], span: Span): number {
  const clients = new Set<string>();
  let sums = 0;
  for (const fact of facts) {
    if (!isIn(fact.postedOn, span) || !isGoneAt(fact, span.to)) continue;
    if (fact.clientId === null) sums += fact.lapses;
    else clients.add(fact.clientId);
  }
  return clients.size + sums;
}

function isGoneAt(fact: LapseFact, day: Day): boolean {
  return isOpenAtEndOf(fact, day) || fact.ending?.how === "parted";
}

/** Calendar months with alerts, the first one's own among them. */
function countWatched(firstOn: Day | null, { from, to }: Span): number {
  if (firstOn === null || firstOn > to) return 0;
  let months = 1;
  while (months < YEAR && monthBefore(from, months - 1).from > firstOn) months += 1;
  return months;
}

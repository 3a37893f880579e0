import type { Day } from "../day.ts";
import { countBy } from "../digest/count-by.ts";
import { countSpan } from "../digest/count-span.ts";
import type { LapseFact, Span, SpanCount } from "../digest/lapse-fact.ts";
import { isManagerOnly, type ReasonId } from "../reason/taxonomy.ts";
import { monthBefore, type Quarter, quarterBefore, sayQuarter, spanOfQuarter } from "./quarter.ts";

export type Dimension = "all" | "rep" | "segment" | "reason" | "region";

export type Period = {
  readonly kind: "quarter" | "month";
  readonly name: string; // as "Q3 2026", "2026-07"
  readonly span: Span;
};

/** One line of the time series (FI-010): what came and went in a period, of everybody or of one rep, segment, … */
export type SeriesLine = {
  readonly period: Period;
  readonly dimension: Dimension;
  readonly key: string | null; // a member's id, tier, reason or country; null: none, or not known
  readonly count: SpanCount;
};

const QUARTERS = 5; // the quarter, the three before it and the same one a year ago
const MONTHS = 12;

/** Quarters, then months, each from the oldest to the report's own. */
export function periodsOf(quarter: Quarter): Period[] {
  const quarters = Array.from({ length: QUARTERS }, (_, index): Period => {
    const each = quarterBefore(quarter, QUARTERS - 1 - index);
    return { kind: "quarter", name: sayQuarter(each), span: spanOfQuarter(each) };
  });
  const last = spanOfQuarter(quarter).to;
  const months = Array.from({ length: MONTHS }, (_, index): Period => {
    const span = monthBefore(last, MONTHS - 1 - index);
    return { kind: "month", name: span.from.slice(0, 7), span };
  });
  return [...quarters, ...months];
}

/** The time series from the first alert on: earlier periods are not told, because nobody was looking then. */
export function seriesOf(facts: readonly LapseFact[], quarter: Quarter): SeriesLine[] {
  const firstOn = firstAlertOf(facts);
  if (firstOn === null) return [];
  return periodsOf(quarter)
    .filter(({ span }) => span.to >= firstOn)
    .flatMap((period) => linesOf(facts, period));
}

export function firstAlertOf(facts: readonly LapseFact[]): Day | null {
  return facts.reduce<Day | null>(
    (first, { postedOn }) => (first === null || postedOn < first ? postedOn : first),
    null,
  );
}

function linesOf(facts: readonly LapseFact[], period: Period): SeriesLine[] {
  const by = (dimension: Dimension, keyOf: (fact: LapseFact) => string | null): SeriesLine[] =>
    countBy(facts, period.span, keyOf).map((keyed) => ({ period, dimension, ...keyed }));
  return [
    { period, dimension: "all", key: null, count: countSpan(facts, period.span) },
    ...by("rep", ({ ownerId }) => ownerId),
    ...by("segment", ({ tier }) => tier),
    ...by("reason", ({ reason }) => (reason === null ? null : reasonKeyOf(reason))),
    ...by("region", ({ country }) => country),
  ];
}

/** The key of reasons of ours that are not told apart. */
export const OURS = "B";

/** Reasons about an employee of ours are counted as ours and never told apart: a report may be mailed. */
export function reasonKeyOf(reason: ReasonId): ReasonId | typeof OURS {
  return isManagerOnly(reason) ? OURS : reason;
}

/**
 * Of whom was at risk in the span, the share that came back, 0 to 1; null when nobody was. At risk are those open at its
 * start and those lost in it, less what proved mistaken in it.
 */
export function recoveryRateOf({
  atStart,
  lost,
  mistaken,
  regained,
}: Pick<SpanCount, "atStart" | "lost" | "mistaken" | "regained">): number | null {
  const atRisk = atStart.lapses + lost.lapses - mistaken.lapses;
  return atRisk <= 0 ? null : regained.lapses / atRisk;
}

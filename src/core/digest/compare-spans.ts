import { addDays, type Day, daysBetween } from "../day.ts";
import type { Span } from "./lapse-fact.ts";

const WEEK_DAYS = 7;
const QUARTER_DAYS = 91;

/** Spans to hold one against. */
export type Comparison = {
  readonly before: Span | null; // the same days of the week or the day before; null: nothing was looked at then
  readonly usual: readonly Span[]; // up to a quarter of such spans, the latest first
};

/**
 * Days to the left by which a span is moved: a single day by one, part of a week by a week, so that the same weekdays
 * are compared, and longer spans by their own length. Nothing before the first morning is compared with: nobody looked.
 */
export function comparisonFor(span: Span, firstMorningOn: Day | null): Comparison {
  const days = daysBetween(span.from, span.to) + 1;
  const step = days === 1 ? 1 : Math.max(days, WEEK_DAYS);
  const count = Math.max(1, Math.floor(QUARTER_DAYS / step));
  const usual = Array.from({ length: count }, (_, i) => shifted(span, -step * (i + 1))).filter(
    ({ from }) => firstMorningOn !== null && from >= firstMorningOn,
  );
  return { before: usual[0] ?? null, usual };
}

function shifted({ from, to }: Span, days: number): Span {
  return { from: addDays(from, days), to: addDays(to, days) };
}

import type { Day } from "../day.ts";
import type { SeriesLine } from "./report-series.ts";
import { monthBefore } from "./quarter.ts";

/** A change of ours that clients may have felt (FI-074). */
export type CompanyEvent = {
  readonly on: Day;
  readonly kind: string; // price, product, supplier, rules, people, other
  readonly what: string;
};

/** A month in which many more clients were lost than was usual, and what we had changed before it. */
export type Rise = {
  readonly month: string; // YYYY-MM
  readonly lost: number;
  readonly usual: number; // a month, before it
  readonly changes: readonly CompanyEvent[];
};

/** The rule of a rise: the report states it beside what it finds. */
export const RISE = {
  times: 1.5, // at least so many times the usual month
  more: 3, // and at least so many clients more than it
  usualMonths: 6, // the months before it, as far as they are watched
  leastMonths: 2, // with fewer nobody knows what is usual
  changesMonths: 3, // changes of the month itself and of so many before it
} as const;

/** Lost without what proved mistaken in the same month. */
function lostOf({ count }: SeriesLine): number {
  return Math.max(0, count.regained.lapses - count.net.lapses);
}

/** "Check which changes preceded a growth in the share of leavers" (FI-074); `lines` are everybody's months, oldest first. */
export function findRises(lines: readonly SeriesLine[], events: readonly CompanyEvent[]): Rise[] {
  const months = lines.filter(
    ({ period, dimension }) => period.kind === "month" && dimension === "all",
  );
  return months.flatMap((line, index): Rise[] => {
    const before = months.slice(Math.max(0, index - RISE.usualMonths), index);
    if (before.length < RISE.leastMonths) return [];
    const usual = before.reduce((sum, each) => sum + lostOf(each), 0) / before.length;
    const lost = lostOf(line);
    if (lost < usual * RISE.times || lost < usual + RISE.more) return [];
    const { name, span } = line.period;
    const from = monthBefore(span.from, RISE.changesMonths).from;
    const changes = events.filter(({ on }) => on >= from && on <= span.to);
    return [{ month: name, lost, usual, changes }];
  });
}

import { addDays, type Day } from "../day.ts";
import { isIn } from "../digest/count-span.ts";
import type { Amount, LapseFact, Span } from "../digest/lapse-fact.ts";
import type { Lift } from "../lapse/measure-lift.ts";
import { type CauseCost, costOfCauses, type Repair } from "./cost-of-causes.ts";
import { type CompanyEvent, findRises, type Rise } from "./find-rises.ts";
import { baseMonthOf, lossRateOf, type LossRate } from "./loss-rate.ts";
import { type Quarter, quarterBefore, spanOfQuarter } from "./quarter.ts";
import { periodsOf, type SeriesLine, seriesOf } from "./report-series.ts";

/** All that a quarter's report is made of, within the scope it tells of. */
export type ReportGround = {
  readonly quarter: Quarter;
  readonly asOf: Day; // what happened later is not known yet
  readonly currency: string; // ISO 4217
  readonly facts: readonly LapseFact[];
  readonly bases: ReadonlyMap<Day, number>; // clients there were to lose, by a month's first day
  readonly repairs: readonly Repair[];
  readonly events: readonly CompanyEvent[]; // oldest first
  readonly lift: Lift | null; // of the trial with a hold-out; null: none is on
};

export type QuarterReport = {
  readonly quarter: Quarter;
  readonly span: Span;
  readonly asOf: Day;
  readonly currency: string;
  readonly lines: readonly SeriesLine[];
  readonly lossRates: readonly LossRate[]; // twelve months, oldest first
  readonly causes: readonly CauseCost[];
  readonly returns: Returns;
  readonly events: readonly CompanyEvent[];
  readonly rises: readonly Rise[];
};

/** Whom of those who came back we may have brought back: returns are not all ours. */
type Returns = {
  readonly alone: Amount; // without any contact of ours since the alert
  readonly afterContact: Amount;
  readonly lift: Lift | null;
};

/** The months whose number of clients the report needs, by their first days. */
export function basesWanted(quarter: Quarter): Day[] {
  return monthsOf(quarter).map(baseMonthOf);
}

function monthsOf(quarter: Quarter): Span[] {
  return periodsOf(quarter).flatMap(({ kind, span }) => (kind === "month" ? [span] : []));
}

/** The quarter's effectiveness of winning back (FI-011), with the year before it to measure against. */
export function makeQuarterReport(ground: ReportGround): QuarterReport {
  const { quarter, asOf, currency, facts, repairs, lift } = ground;
  const span = spanOfQuarter(quarter);
  const year = { from: spanOfQuarter(quarterBefore(quarter, 3)).from, to: span.to };
  const lines = seriesOf(facts, quarter).filter(({ period }) => period.span.from <= asOf);
  const events = ground.events.filter(({ on }) => on >= addDays(year.from, -92) && on <= span.to);
  return {
    quarter,
    span,
    asOf,
    currency,
    lines,
    lossRates: monthsOf(quarter)
      .filter(({ from }) => from <= asOf)
      .map((month) => lossRateOf(facts, month, ground.bases)),
    causes: costOfCauses(facts, repairs, { quarter: span, year }),
    returns: { ...splitReturns(facts, span), lift },
    events,
    rises: findRises(lines, events),
  };
}

function splitReturns(facts: readonly LapseFact[], span: Span): Omit<Returns, "lift"> {
  const sums = { alone: { lapses: 0, minor: 0 }, afterContact: { lapses: 0, minor: 0 } };
  for (const { ending, lapses, atRiskMinor } of facts) {
    if (ending?.how !== "regained" || !isIn(ending.on, span)) continue;
    const sum = ending.alone ? sums.alone : sums.afterContact;
    sum.lapses += lapses;
    sum.minor += atRiskMinor;
  }
  return sums;
}

/** Everybody's line of the quarter; null when no alert had been posted by its end. */
export function quarterLine({ lines, span }: QuarterReport): SeriesLine | null {
  return (
    lines.find(
      ({ dimension, period }) =>
        dimension === "all" && period.kind === "quarter" && period.span.from === span.from,
    ) ?? null
  );
}

/** The quarter's lines of one dimension, heaviest first. */
export function quarterLinesBy(
  { lines, span }: QuarterReport,
  wanted: SeriesLine["dimension"],
): SeriesLine[] {
  return lines.filter(
    ({ dimension, period }) =>
      dimension === wanted && period.kind === "quarter" && period.span.from === span.from,
  );
}

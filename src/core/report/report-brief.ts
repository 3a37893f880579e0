import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import { quarterLine, type QuarterReport } from "./quarter-report.ts";
import { reportCharts } from "./report-charts.ts";

const amount = z.object({ lapses: z.number(), minor: z.number() });

const quarterSchema = z.object({
  name: z.string(),
  atStart: amount,
  lost: amount,
  regained: amount,
  mistaken: amount,
  parted: amount,
  atEnd: amount,
  net: amount,
});

const chartSchema = z.object({
  kind: z.enum(["bars", "lines"]),
  title: z.string(),
  unit: z.string(),
  labels: z.array(z.string()),
  series: z.array(z.object({ name: z.string(), values: z.array(z.number().nullable()) })),
  marks: z.array(z.object({ name: z.string(), value: z.number() })).default([]),
  events: z.array(z.object({ at: z.number(), what: z.string() })).default([]),
});

/** What a report's message tells, as it is kept: figures and changes of ours, no names of people. */
export const reportBriefSchema = z.object({
  version: z.literal(1),
  name: z.string(), // of the quarter, as "Q3 2026"
  isOver: z.boolean(), // false: the quarter went on when it was counted
  asOf: daySchema,
  currency: z.string(),
  quarter: quarterSchema.nullable(), // null: nobody was looking yet
  before: quarterSchema.nullable(),
  yearBefore: quarterSchema.nullable(),
  lossRate: z
    .object({
      lost: z.number(),
      clients: z.number().nullable(),
      rate: z.number().nullable(),
      monthsWatched: z.number(),
      verdict: z.enum(["fine", "watch", "alarm"]).nullable(),
    })
    .nullable(),
  causes: z.array(
    z.object({ reason: z.string(), inYear: amount, fixes: z.number(), preventions: z.number() }),
  ), // repeated ones, dearest first
  returns: z.object({
    alone: amount,
    afterContact: amount,
    lift: z.object({ is: z.number(), from: z.number(), to: z.number() }).nullable(),
  }),
  rises: z.array(
    z.object({
      month: z.string(),
      lost: z.number(),
      usual: z.number(),
      changes: z.array(z.object({ on: daySchema, kind: z.string(), what: z.string() })),
    }),
  ), // of the quarter's months
  charts: z.array(chartSchema),
});

export type ReportBrief = z.infer<typeof reportBriefSchema>;

const CAUSES_TOLD = 4;

/** What fits a message. */
export function briefOf(report: QuarterReport): ReportBrief {
  const { span, asOf, currency, lossRates, returns, rises } = report;
  const all = report.lines.filter(
    ({ dimension, period }) => dimension === "all" && period.kind === "quarter",
  );
  const quarters = all.map(({ period, count: { span: _span, ...count } }) => ({
    name: period.name,
    from: period.span.from,
    ...count,
  }));
  const at = quarters.findIndex(({ from }) => from === span.from);
  const repeated = report.causes.filter(({ isRepeated }) => isRepeated).slice(0, CAUSES_TOLD);
  const brief: ReportBrief = {
    version: 1,
    name: quarterNameOf(report),
    isOver: asOf > span.to,
    asOf,
    currency,
    quarter: quarters[at] ?? null,
    before: quarters[at - 1] ?? null,
    yearBefore: quarters[at - 4] ?? null,
    lossRate: lossRates.at(-1) ?? null,
    causes: repeated.map(({ reason, inYear, fixes, preventions }) => ({
      reason,
      inYear,
      fixes,
      preventions,
    })),
    returns: { ...returns, lift: returns.lift?.difference ?? null },
    rises: rises
      .filter(({ month }) => month >= span.from.slice(0, 7))
      .map((rise) => ({ ...rise, changes: [...rise.changes] })),
    charts: [],
  };
  return reportBriefSchema.parse({ ...brief, charts: reportCharts(report) });
}

function quarterNameOf(report: QuarterReport): string {
  return (
    quarterLine(report)?.period.name ?? `${report.quarter.slice(5)} ${report.quarter.slice(0, 4)}`
  );
}

import type { ChartSpec } from "./chart-spec.ts";
import { LOSS_MARKS } from "./loss-rate.ts";
import type { QuarterReport } from "./quarter-report.ts";

/** The two pictures of a report; left out where there is nothing to draw. */
export function reportCharts(report: QuarterReport): ChartSpec[] {
  const charts = [drawFlow(report), drawRates(report)];
  return charts.filter((chart) =>
    chart.series.some(({ values }) => values.some((v) => v !== null)),
  );
}

function drawFlow({ lines }: QuarterReport): ChartSpec {
  const quarters = lines.filter(
    ({ dimension, period }) => dimension === "all" && period.kind === "quarter",
  );
  return {
    kind: "bars",
    title: "Clients lost and regained",
    unit: "clients",
    labels: quarters.map(({ period }) => period.name),
    series: [
      { name: "Lost", values: quarters.map(({ count }) => count.lost.lapses) },
      { name: "Regained", values: quarters.map(({ count }) => count.regained.lapses) },
    ],
  };
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

function drawRates({ lossRates, events }: QuarterReport): ChartSpec {
  const months = lossRates.map(({ month }) => month);
  return {
    kind: "lines",
    title: "Clients lost in twelve months",
    unit: "% of clients",
    labels: months.map(sayMonth),
    series: [
      {
        name: "Lost and not back",
        values: lossRates.map(({ rate, monthsWatched }) =>
          rate === null || monthsWatched === 0 ? null : percent(rate),
        ),
      },
    ],
    marks: [
      { name: "5 %", value: percent(LOSS_MARKS.low) },
      { name: "10 %: fine up to here", value: percent(LOSS_MARKS.fine) },
      { name: "20 %: alarm", value: percent(LOSS_MARKS.alarm) },
    ],
    events: events.flatMap(({ on, what }) => {
      const at = months.indexOf(on.slice(0, 7));
      return at === -1 ? [] : [{ at, what }];
    }),
  };
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `Jul 2026`. */
export function sayMonth(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}

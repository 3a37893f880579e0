import type { Calibration } from "#src/core/backtest/calibration.ts";
import type { BacktestPlan } from "#src/core/backtest/plan-backtest.ts";
import type { MethodResult } from "#src/core/backtest/run-backtest.ts";
import type { View, ViewResult } from "#src/core/backtest/snapshots.ts";
import { dayOfNumber } from "#src/core/day.ts";
import { alignTable, type Column } from "./table.ts";

export type BacktestReport = {
  readonly plan: BacktestPlan;
  readonly methods: readonly MethodResult[]; // the engine first
  readonly reference: string; // the method whose number of alerts the scores are held to
};

/** The tables of a backtest, one string a line. */
export function reportBacktest(report: BacktestReport): string[] {
  return [
    ...reportView(report, "a365"),
    ...reportView(report, "r90"),
    ...reportDaily(report),
    ...report.methods.flatMap(reportCalibration),
    "",
    "docs/backtest.md says how to read each column.",
  ];
}

const left = (title: string, widest = 32): Column => ({ title, align: "left", widest });
const right = (title: string): Column => ({ title, align: "right", widest: 20 });

const VIEW_SAYS: Readonly<Record<View, string>> = {
  a365: "Clients with an order in the past year (a365)",
  r90: "Of these, clients silent for less than 90 days, whom a 90-day rule cannot see yet (r90)",
};

function reportView({ plan, methods }: BacktestReport, view: View): string[] {
  const first = methods[0]?.snapshot.views[view];
  if (first === undefined) return [];
  const rows = methods.map(({ name, snapshot }) => {
    const { average, calibration } = snapshot.views[view];
    return [
      name,
      share(average.auc),
      share(average.averagePrecision),
      share(average.precision),
      share(average.recall),
      share(average.moneyFound),
      calibration === null ? "-" : share(calibration.error),
    ];
  });
  const columns = ["AUC", "AP", "Precision", "Recall", "Money found", "Calibration error"];
  return [
    "",
    `${VIEW_SAYS[view]}: who orders nothing within ${plan.horizonDays} days?`,
    sayCutoffs(first),
    ...alignTable([left("Method"), ...columns.map(right)], rows),
    `  Precision and recall at ${view === "a365" ? "the 90-day rule's number of alerts" : "as many alerts as were lost"}; money found: lost spend among the top 20 %.`,
  ];
}

function sayCutoffs({ cutoffs }: ViewResult): string {
  const days = cutoffs
    .map(({ day, counts, clients, lapsed }) => {
      const skipped = counts ? "" : ", too few to count";
      return `${dayOfNumber(day)} (${number(clients)} clients, ${percent(clients === 0 ? null : lapsed / clients)} lost${skipped})`;
    })
    .join(", ");
  return `  ${days}`;
}

function reportDaily({ plan, methods, reference }: BacktestReport): string[] {
  if (plan.daily === null)
    return ["", "No daily view: the orders reach over too few days to look 60 days ahead."];
  const rows = methods.flatMap(({ name, daily }) => {
    if (daily === null) return [];
    const { alerts, medianSilence, ...shares } = daily.figures;
    return [
      [
        name,
        number(alerts),
        share(shares.right),
        share(shares.strictlyRight),
        share(shares.rightByMoney),
        medianSilence === null ? "-" : `${Math.round(medianSilence)} d`,
        daily.tuned === null ? "its own" : `${share(daily.tuned.threshold)} *`,
      ],
    ];
  });
  const titles = ["Alerts", "Right", "Strictly right", "Right by money", "Silence", "Threshold"];
  return [
    "",
    `Every morning from ${plan.daily.from} to ${plan.daily.to}: right when no order follows within 60 days`,
    ...alignTable([left("Method"), ...titles.map(right)], rows),
    ...(methods.some(({ daily }) => daily?.tuned)
      ? [
          `  * set afterwards, so that it gives no more alerts than ${reference}; the others decide by themselves.`,
        ]
      : []),
  ];
}

function reportCalibration({ name, snapshot }: MethodResult): string[] {
  const { calibration } = snapshot.views.a365;
  if (calibration === null) return [];
  const rows = calibration.bins.map(({ from, clients, meanProbability, lapsedShare }) => [
    `${percent(from)} to ${percent(from + 0.1)}`,
    number(clients),
    percent(meanProbability),
    percent(lapsedShare),
  ]);
  const titles = ["Clients", "Said on average", "Really lost"];
  return [
    "",
    `How far ${name} can be taken at its word (a365): ${sayError(calibration)}`,
    ...alignTable([left("Said"), ...titles.map(right)], rows),
  ];
}

function sayError({ error, errorBySize }: Calibration): string {
  return `calibration error ${share(error)}, over ten bins of equal size ${share(errorBySize)}`;
}

function share(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

function percent(value: number | null): string {
  return value === null ? "-" : `${Math.round(value * 100)} %`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

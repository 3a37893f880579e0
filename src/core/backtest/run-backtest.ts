import { dayNumber } from "../day.ts";
import type { OrderHistory } from "../lapse/model/order-history.ts";
import type { ComparedMethod } from "./compared-methods.ts";
import type { BacktestPlan } from "./plan-backtest.ts";
import { type DailyResult, replayDays } from "./replay-days.ts";
import { replaySnapshots, type SnapshotResult } from "./snapshots.ts";

export type MethodResult = {
  readonly name: string;
  readonly snapshot: SnapshotResult;
  readonly daily: DailyResult | null; // null: not asked for
};

/** What a long run is at; `done` of `of` steps of the method. */
type BacktestStep = {
  readonly method: string;
  readonly view: "cut-offs" | "mornings";
  readonly done: number;
  readonly of: number;
};

export type Backtest = {
  readonly histories: readonly OrderHistory[];
  readonly plan: BacktestPlan;
  readonly methods: readonly ComparedMethod[];
  readonly reference: ComparedMethod; // one of the methods; scores are held to its number of alerts
  readonly onStep: (step: BacktestStep) => void;
};

/** Replays every method over the same days; results in the order of the methods. */
export function runBacktest(test: Backtest): MethodResult[] {
  const reference = dailyOf(test, test.reference, 0);
  const wanted = reference?.figures.alerts ?? 0;
  return test.methods.map((method) => ({
    name: method.snapshot.name,
    snapshot: snapshotOf(test, method),
    daily: method === test.reference ? reference : dailyOf(test, method, wanted),
  }));
}

function snapshotOf(
  { histories, plan, onStep }: Backtest,
  { snapshot }: ComparedMethod,
): SnapshotResult {
  const of = plan.cutoffs.length;
  return replaySnapshots(snapshot, {
    histories,
    cutoffs: plan.cutoffs.map(dayNumber),
    horizonDays: plan.horizonDays,
    onStep: (done) => onStep({ method: snapshot.name, view: "cut-offs", done, of }),
  });
}

function dailyOf(
  { histories, plan, onStep }: Backtest,
  { daily }: ComparedMethod,
  wanted: number,
): DailyResult | null {
  if (plan.daily === null) return null;
  const query = {
    histories,
    from: dayNumber(plan.daily.from),
    to: dayNumber(plan.daily.to),
    onMorning: (done: number, of: number) =>
      onStep({ method: daily.name, view: "mornings", done, of }),
  };
  return replayDays(daily, query, wanted);
}

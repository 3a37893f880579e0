import {
  type DailyFigures,
  type JudgedAlert,
  judgeAlerts,
  summariseAlerts,
} from "./judge-alerts.ts";
import type { DailyMethod, ScoreMethod } from "./method.ts";
import type { DailyQuery } from "./mornings.ts";
import { replayAlerts } from "./replay-alerts.ts";
import { ScoreReplay } from "./replay-scores.ts";

/** What a score's alerts are like at one threshold. */
type CurvePoint = { readonly threshold: number; readonly figures: DailyFigures };

export type DailyResult = {
  readonly method: string;
  readonly figures: DailyFigures;
  readonly alerts: readonly JudgedAlert[]; // in order of days
  /** For a score: the threshold that gives `wanted` alerts, and others around it. Null: it alerts by itself. */
  readonly tuned: {
    readonly threshold: number | null;
    readonly curve: readonly CurvePoint[];
  } | null;
};

const CURVE_SHARES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2]; // of the wanted number of alerts

/** Replays a method day by day; a score is held to about `wanted` alerts, never more. */
export function replayDays(method: DailyMethod, query: DailyQuery, wanted: number): DailyResult {
  if (method.kind === "scores") return replayScore(method, query, wanted);
  const alerts = judgeAlerts(replayAlerts(method, query), query.histories);
  return { method: method.name, figures: summariseAlerts(alerts), alerts, tuned: null };
}

function replayScore(method: ScoreMethod, query: DailyQuery, wanted: number): DailyResult {
  const replay = new ScoreReplay(method, query);
  const alertsAt = (threshold: number | null): JudgedAlert[] =>
    threshold === null ? [] : judgeAlerts(replay.alertsAt(threshold), query.histories);
  const threshold = replay.thresholdFor(wanted);
  const alerts = alertsAt(threshold);
  const curve = CURVE_SHARES.flatMap((share) => {
    const at = replay.thresholdFor(Math.round(share * wanted));
    return at === null ? [] : [{ threshold: at, figures: summariseAlerts(alertsAt(at)) }];
  });
  const figures = summariseAlerts(alerts);
  return { method: method.name, figures, alerts, tuned: { threshold, curve } };
}

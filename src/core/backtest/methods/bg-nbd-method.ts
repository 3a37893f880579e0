import { type BgNbd, fitBgNbd, probNoOrder } from "../../lapse/model/bg-nbd.ts";
import type { OrderHistory } from "../../lapse/model/order-history.ts";
import { summarisePurchases } from "../../lapse/model/purchase-summary.ts";
import { medianGapDays } from "../history-figures.ts";
import type { ScoreMethod, SnapshotMethod } from "../method.ts";
import { LONGEST_HORIZON_DAYS, LOOK_AHEAD_DAYS, STRICT_GAPS } from "../protocol.ts";

const NAME = "BG/NBD";
const REFIT_EVERY_DAYS = 7;

/** The classic of marketing science, fitted anew at each cut-off: P(no order within the horizon). */
export const bgNbdSnapshot: SnapshotMethod = {
  name: NAME,
  isProbability: true,
  scoreAt({ histories, scored, day, horizonDays }) {
    const model = fitOn(histories, day);
    const scores = new Float64Array(histories.length);
    for (const place of scored) scores[place] = scoreOf(model, histories[place], day, horizonDays);
    return scores;
  },
};

/** P(no order within twice the client's usual gap, but at least 60 and at most 180 days), fitted anew each week. */
export const bgNbdDaily: ScoreMethod = {
  kind: "scores",
  name: NAME,
  start() {
    let model: BgNbd | null = null;
    let fittedOn = Number.NEGATIVE_INFINITY;
    const horizons: number[] = []; // days, by place
    return {
      scoreMorning({ day, histories, changed, watched }) {
        if (model === null || day - fittedOn >= REFIT_EVERY_DAYS) {
          model = fitOn(histories, day);
          fittedOn = day;
        }
        for (const place of changed) horizons[place] = horizonOf(histories[place]);
        const now = model;
        return Float64Array.from(watched, (place) =>
          scoreOf(now, histories[place], day, horizons[place] ?? LOOK_AHEAD_DAYS),
        );
      },
    };
  },
};

function fitOn(histories: readonly OrderHistory[], day: number): BgNbd {
  return fitBgNbd(
    histories
      .filter(({ days }) => days.length > 0)
      .map(({ days }) => summarisePurchases(days, day)),
  );
}

function scoreOf(
  model: BgNbd,
  history: OrderHistory | undefined,
  day: number,
  horizonDays: number,
): number {
  if (history === undefined || history.days.length === 0) return 0;
  return probNoOrder(model, summarisePurchases(history.days, day), horizonDays);
}

function horizonOf(history: OrderHistory | undefined): number {
  const gap = history === undefined ? null : medianGapDays(history);
  return Math.min(LONGEST_HORIZON_DAYS, Math.max(LOOK_AHEAD_DAYS, STRICT_GAPS * (gap ?? 0)));
}

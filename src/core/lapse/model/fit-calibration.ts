import { type BgNbd, probNoOrder } from "./bg-nbd.ts";
import { inverseLogit } from "./features.ts";
import { type DayOfClients, forecastLevel } from "./forecast-level.ts";
import type { Calibration, OutcomeBin } from "./lapse-model.ts";
import type { PurchaseSummary } from "./purchase-summary.ts";
import { fitRidgeLogistic } from "./ridge-logistic.ts";

export type ScoredRow = {
  readonly snapshot: number;
  readonly silentForDays: number;
  readonly score: number;
  readonly purchases: PurchaseSummary;
};

/** A client of today. */
type PresentClient = Pick<ScoredRow, "score" | "purchases">;

const HALF_LIFE_DAYS = 60;
const LEAST_OUTCOMES = 30; // of each kind
const BINS = 10;

export type CalibrationQuestion = {
  readonly today: number;
  readonly horizonDays: number;
  readonly bgNbd: BgNbd;
  readonly present: readonly PresentClient[];
};

/**
 * Turns scores into the chance of no order within a horizon. How fast the chance grows with the score is learned from
 * past days whose horizon is over (Platt 1999), the level is forecast. Null when too few outcomes are known.
 */
export function fitCalibration(
  rows: readonly ScoredRow[],
  question: CalibrationQuestion,
): Calibration | null {
  const { today, horizonDays } = question;
  const over = rows.filter(({ snapshot }) => snapshot + horizonDays <= today);
  const silent = over.filter(({ silentForDays }) => silentForDays >= horizonDays).length;
  if (Math.min(silent, over.length - silent) < LEAST_OUTCOMES) return null;
  const [ownLevel = 0, slope = 1] = fitRidgeLogistic(
    {
      design: Float64Array.from(over.flatMap(({ score }) => [1, score])),
      width: 2,
      outcomes: Uint8Array.from(over, (row) => (row.silentForDays >= horizonDays ? 1 : 0)),
      offsets: null,
      weights: Float64Array.from(
        over,
        ({ snapshot }) => 0.5 ** ((today - horizonDays - snapshot) / HALF_LIFE_DAYS),
      ),
    },
    [0.001, 0.001],
  );
  const intercept = levelOf(over, slope, question) ?? ownLevel;
  return {
    horizonDays,
    intercept,
    slope,
    outcomes: outcomesOf(over, { intercept, slope, horizonDays }),
  };
}

const LEAST_CLIENTS = 20; // of a day, or its level is left unheard

function levelOf(
  over: readonly ScoredRow[],
  slope: number,
  { today, horizonDays, bgNbd, present }: CalibrationQuestion,
): number | null {
  if (present.length < LEAST_CLIENTS) return null;
  const dayOf = (
    day: number,
    clients: readonly PresentClient[],
  ): Omit<DayOfClients, "silentShare"> => ({
    day,
    scores: clients.map(({ score }) => slope * score),
    expectedShare:
      sum(clients.map(({ purchases }) => probNoOrder(bgNbd, purchases, horizonDays))) /
      clients.length,
  });
  const past = [...Map.groupBy(over, ({ snapshot }) => snapshot)]
    .filter(([, rows]) => rows.length >= LEAST_CLIENTS)
    .map(([day, rows]) => {
      const silent = rows.filter(({ silentForDays }) => silentForDays >= horizonDays).length;
      return { ...dayOf(day, rows), silentShare: silent / rows.length };
    });
  return forecastLevel(past, { ...dayOf(today, present), silentShare: null }, horizonDays);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

type Fitted = Pick<Calibration, "intercept" | "slope" | "horizonDays">;

function outcomesOf(rows: readonly ScoredRow[], fitted: Fitted): OutcomeBin[] {
  const bins = Array.from({ length: BINS }, (_, bin) => ({
    from: bin / BINS,
    clients: 0,
    silent: 0,
  }));
  for (const { score, silentForDays } of rows) {
    const chance = inverseLogit(fitted.intercept + fitted.slope * score);
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))];
    if (bin === undefined) continue;
    bin.clients += 1;
    if (silentForDays >= fitted.horizonDays) bin.silent += 1;
  }
  return bins;
}

import { inverseLogit } from "./features.ts";
import type { Calibration, OutcomeBin } from "./lapse-model.ts";
import { fitRidgeLogistic } from "./ridge-logistic.ts";

export type ScoredRow = {
  readonly snapshot: number;
  readonly silentForDays: number;
  readonly score: number;
};

const HALF_LIFE_DAYS = 60; // the level of orders moves with the season: the latest outcomes count most
const LEAST_OUTCOMES = 30; // of each kind
const BINS = 10;

/** Today's clients: how they score, and which share of them the population model expects to stay silent. */
export type Level = { readonly scores: readonly number[]; readonly expectedShare: number };

export type CalibrationQuestion = {
  readonly today: number;
  readonly horizonDays: number;
  readonly level: Level | null; // null: the past outcomes' own level
};

/**
 * Turns scores into the chance of no order within a horizon. How fast the chance grows with the score is learned from
 * past days whose horizon is over (Platt 1999). How high it is on the whole is the population model's to say: the last
 * outcomes are of another season than the next. Null when too few outcomes are known.
 */
export function fitCalibration(
  rows: readonly ScoredRow[],
  { today, horizonDays, level }: CalibrationQuestion,
): Calibration | null {
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
  const intercept = level === null ? ownLevel : levelled(level, { slope, ownLevel });
  return {
    horizonDays,
    intercept,
    slope,
    outcomes: outcomesOf(over, { intercept, slope, horizonDays }),
  };
}

const MOST_SHIFT = 2; // in log odds; a population model that is farther off than that is not believed

/** The intercept at which the mean chance of today's clients is the expected one; by halving. */
function levelled(
  { scores, expectedShare }: Level,
  { slope, ownLevel }: { readonly slope: number; readonly ownLevel: number },
): number {
  let [low, high] = [ownLevel - MOST_SHIFT, ownLevel + MOST_SHIFT];
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    const sum = scores.reduce((total, score) => total + inverseLogit(middle + slope * score), 0);
    if (sum < expectedShare * scores.length) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
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

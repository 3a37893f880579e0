import { drawAlertCurve } from "./alert-curve.ts";
import { fitBgNbd } from "./bg-nbd.ts";
import { type ClientFacts, factsOfHistory } from "./client-facts.ts";
import { fitCalibration } from "./fit-calibration.ts";
import { fitGapPopulation } from "./gap-population.ts";
import type { Population } from "./population-chance.ts";
import type { LapseModel, TrainedModel } from "./lapse-model.ts";
import { cutBefore, type OrderHistory } from "./order-history.ts";
import { summarisePurchases } from "./purchase-summary.ts";
import { fitRidgeLogistic } from "./ridge-logistic.ts";
import { scoreOf } from "./score-of.ts";
import { DEFAULT_GATES, type Look, silenceChance } from "./silence-chance.ts";
import {
  designOf,
  type FeatureScale,
  gatherTrainingSet,
  rowsOn,
  scaleOf,
  type TrainingRow,
  type TrainingSet,
} from "./training-set.ts";

const HORIZONS = [60, 90, 120, 150, 180]; // days; the client's own lies between the first and the last
const TRAINED_HORIZONS = [30, 90]; // the short one lets the latest months speak
const PENALTY = 100; // ridge, on coefficients of features of unit variance
const LEAST_CLIENTS = 20; // seen to fall silent for the longest trained horizon, and as many not: fewer teach chance

/**
 * Learns from a company's past, up to the day before `today` (day number): first what its clients have in common, then,
 * when there is enough past, how surely what could be seen on earlier days told who would order again. Deterministic.
 */
export function fitLapseModel(histories: readonly OrderHistory[], today: number): LapseModel {
  const known = histories
    .map((history) => cutBefore(history, today))
    .filter(({ days }) => days.length > 0);
  const population = fitPopulationOf(known, today);
  const set = gatherTrainingSet(known, population, {
    today,
    shortestHorizon: Math.min(...TRAINED_HORIZONS),
  });
  const trained = train(set, { population, histories: known });
  const chanceOf = (look: Look): number | null =>
    silenceChance({ population, trained }, look, DEFAULT_GATES);
  const curve = trained === null ? null : drawAlertCurve(known, { today, chanceOf });
  return { fittedOn: today, clients: known.length, population, trained, curve };
}

function fitPopulationOf(histories: readonly OrderHistory[], today: number): Population {
  const { r, alpha, a, b } = fitBgNbd(histories.map(({ days }) => summarisePurchases(days, today)));
  return {
    bgNbd: { r, alpha, a, b },
    gaps: fitGapPopulation(histories.map(factsOfHistory).filter(isKnown)),
  };
}

function isKnown(facts: ClientFacts | null): facts is ClientFacts {
  return facts !== null;
}

type Today = { readonly population: Population; readonly histories: readonly OrderHistory[] };

function train(set: TrainingSet, { population, histories }: Today): TrainedModel | null {
  if (!isEnough(set)) return null;
  const scale = scaleOf(set.rows);
  const looks = TRAINED_HORIZONS.flatMap((horizon) => looksAt(set, horizon));
  const weights = weigh(looks, scale);
  const scored = <Row extends Pick<TrainingRow, "features">>(row: Row) => ({
    ...row,
    score: scoreOf(row.features, scale, weights),
  });
  const rows = set.rows.map(scored);
  const present = rowsOn(histories, set.today, population).map(scored);
  const { bgNbd } = population;
  const calibrations = HORIZONS.flatMap((horizonDays) => {
    const question = { today: set.today, horizonDays, bgNbd, present };
    const calibration = fitCalibration(rows, question);
    return calibration === null ? [] : [calibration];
  });
  if (calibrations.length === 0) return null;
  return { ...scale, weights, calibrations, rows: looks.length };
}

type Outcome = {
  readonly row: TrainingRow;
  readonly isSilent: boolean;
  readonly baseLogOdds: number;
};

/** Rows whose horizon is over; the base is the log odds among all of the same past day, so that a season is no sign. */
function looksAt({ rows, today }: TrainingSet, horizon: number): Outcome[] {
  const over = rows.filter(({ snapshot }) => snapshot + horizon <= today);
  return [...Map.groupBy(over, ({ snapshot }) => snapshot).values()].flatMap((sameDay) => {
    const silent = sameDay.filter(({ silentForDays }) => silentForDays >= horizon).length;
    const baseLogOdds = Math.log((silent + 1) / (sameDay.length - silent + 1));
    return sameDay.map((row) => ({ row, isSilent: row.silentForDays >= horizon, baseLogOdds }));
  });
}

/** Counts clients, not looks: one client who left years ago is seen on many past days. */
function isEnough({ rows, today }: TrainingSet): boolean {
  const longest = Math.max(...TRAINED_HORIZONS);
  const [silent, back] = [new Set<string>(), new Set<string>()];
  for (const { clientId, snapshot, silentForDays } of rows)
    if (snapshot + longest <= today) (silentForDays >= longest ? silent : back).add(clientId);
  return Math.min(silent.size, back.size) >= LEAST_CLIENTS;
}

function weigh(looks: readonly Outcome[], scale: FeatureScale): number[] {
  const columns = 1 + 2 * scale.means.length;
  const design = new Float64Array(looks.length * columns);
  for (const [at, { row }] of looks.entries())
    design.set([1, ...designOf(row.features, scale)], at * columns);
  const coefficients = fitRidgeLogistic(
    {
      design,
      width: columns,
      outcomes: Uint8Array.from(looks, ({ isSilent }) => (isSilent ? 1 : 0)),
      offsets: Float64Array.from(looks, ({ baseLogOdds }) => baseLogOdds),
      weights: null,
    },
    [1e-6, ...scale.means.flatMap(() => [PENALTY, PENALTY])],
  );
  return coefficients.slice(1); // the level is the calibration's
}

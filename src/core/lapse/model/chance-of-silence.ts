import type { ClientFacts } from "./client-facts.ts";
import { featuresOf, inverseLogit } from "./features.ts";
import { rhythmOf } from "./gap-population.ts";
import type { Calibration, LapseModel, OutcomeBin, TrainedModel } from "./lapse-model.ts";
import { populationChance } from "./population-chance.ts";
import { scoreOf } from "./score-of.ts";
import { MIN_ORDER_DAYS } from "./look-back.ts";

const SHORTEST_HORIZON_DAYS = 60;
const LONGEST_HORIZON_DAYS = 180;
const HORIZON_GAPS = 2;

/** How long a client is looked ahead for: two of his usual gaps, 60 to 180 days. */
export function horizonOf(client: ClientFacts, { population }: SilenceModel): number {
  const usualGap = Math.exp(rhythmOf(client, population.gaps).logGap);
  const days = Math.round(HORIZON_GAPS * usualGap);
  return Math.min(LONGEST_HORIZON_DAYS, Math.max(SHORTEST_HORIZON_DAYS, days));
}

/** The part of a model that tells chances. */
export type SilenceModel = Pick<LapseModel, "population" | "trained">;

/** What the model says of one client on one day. */
export type ClientOutlook = {
  /** Chance that no order comes within so many days (60 to 180 is what the model was made for); 0 to 1. */
  chance(horizonDays: number): number;
  /** What became of clients of like chance; null: too little past to tell. */
  clientsLike(horizonDays: number): OutcomeBin | null;
};

export function outlookOf(model: SilenceModel, client: ClientFacts, today: number): ClientOutlook {
  const { trained } = model;
  const byPopulation = (days: number): number =>
    populationChance(model.population, client, { today, days });
  if (trained === null || client.orderDayCount < MIN_ORDER_DAYS)
    return { chance: byPopulation, clientsLike: () => null };
  const score = scoreOf(featuresOf(client, today, model.population), trained, trained.weights);
  const chance = (days: number): number => trainedChance(trained, score, { days, byPopulation });
  return { chance, clientsLike: (days) => outcomesNear(trained, chance(days), days) };
}

type Question = {
  readonly days: number;
  readonly byPopulation: (days: number) => number;
};

/**
 * Between two calibrated horizons the chance falls in a straight line. Beyond the last one the chance falls as the
 * population model has it.
 */
function trainedChance(
  { calibrations }: TrainedModel,
  score: number,
  { days, byPopulation }: Question,
): number {
  const below = calibrations.findLastIndex(({ horizonDays }) => horizonDays <= days);
  const [shorter, longer] = [calibrations[below], calibrations[below + 1]];
  if (shorter === undefined)
    return longer === undefined ? byPopulation(days) : chanceAt(calibrations, 0, score);
  const from = chanceAt(calibrations, below, score);
  if (longer === undefined) {
    const falling = byPopulation(days) / Math.max(1e-9, byPopulation(shorter.horizonDays));
    return from * Math.min(1, falling);
  }
  const to = chanceAt(calibrations, below + 1, score);
  const share = (days - shorter.horizonDays) / (longer.horizonDays - shorter.horizonDays);
  return from + share * (to - from);
}

/** Who does not order within the longer horizon has not within the shorter: never above a shorter one's chance. */
function chanceAt(calibrations: readonly Calibration[], place: number, score: number): number {
  const upTo = calibrations.slice(0, place + 1);
  return Math.min(...upTo.map(({ intercept, slope }) => inverseLogit(intercept + slope * score)));
}

function outcomesNear(
  { calibrations }: TrainedModel,
  chance: number,
  days: number,
): OutcomeBin | null {
  const nearest = calibrations.toSorted(
    (a, b) => Math.abs(a.horizonDays - days) - Math.abs(b.horizonDays - days),
  )[0];
  return nearest?.outcomes.findLast(({ from }) => from <= chance) ?? null;
}

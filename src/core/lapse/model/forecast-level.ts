import { inverseLogit } from "./features.ts";

/** The clients of one past day, or of today. */
export type DayOfClients = {
  readonly day: number;
  readonly scores: readonly number[]; // times the calibration's slope: log odds but for the level
  readonly expectedShare: number; // that stays silent, as the population model has it
  readonly silentShare: number | null; // that did; null: not known yet
};

const HALF_LIFE_DAYS = 60; // the level of orders moves with the season: the latest outcomes count most
const LEAST_TRIALS = 4;
const FARTHEST_LEVEL = 8; // log odds: beyond, nobody or everybody stays silent

/**
 * The level (log odds to be added to each score) at which today's clients are to be expected, a horizon from now. Two
 * witnesses are heard: the level of the latest known outcomes, which knows how the company's clients behave but is a
 * horizon old and of another season; and the population model's expectation of just these clients, which has no season
 * and may misjudge regular buyers. Each counts as it was right on past days (inverse mean square error).
 */
export function forecastLevel(
  past: readonly DayOfClients[],
  present: DayOfClients,
  horizonDays: number,
): number {
  const known = past.map((each) => ({ day: each.day, ...levelsOf(each) }));
  const own = latestLevel(known, present.day - horizonDays);
  const expected = levelFor(present.scores, present.expectedShare);
  if (own === null) return expected;
  const trials = known.flatMap(({ day, actual, expected: told }) => {
    const latest = latestLevel(known, day - horizonDays);
    return latest === null ? [] : [{ own: (latest - actual) ** 2, told: (told - actual) ** 2 }];
  });
  const trust = trials.length < LEAST_TRIALS ? 0.5 : trustInExpectation(trials);
  return trust * expected + (1 - trust) * own;
}

type KnownLevel = { readonly day: number; readonly actual: number; readonly expected: number };

function levelsOf({ scores, silentShare, expectedShare }: DayOfClients): Omit<KnownLevel, "day"> {
  const smoothed = ((silentShare ?? 0) * scores.length + 0.5) / (scores.length + 1);
  return { actual: levelFor(scores, smoothed), expected: levelFor(scores, expectedShare) };
}

/** Weighted mean of the levels known on a day (a horizon after their own); null: none was. */
function latestLevel(known: readonly KnownLevel[], until: number): number | null {
  let [weights, sum] = [0, 0];
  for (const { day, actual } of known) {
    if (day > until) continue;
    const weight = 0.5 ** ((until - day) / HALF_LIFE_DAYS);
    weights += weight;
    sum += weight * actual;
  }
  return weights === 0 ? null : sum / weights;
}

type Trial = { readonly own: number; readonly told: number };

function trustInExpectation(trials: readonly Trial[]): number {
  const own = trials.reduce((sum, trial) => sum + trial.own, 0);
  const told = trials.reduce((sum, trial) => sum + trial.told, 0);
  return own + told === 0 ? 0.5 : own / (own + told);
}

/** The level at which the mean chance is the given share; by halving. */
function levelFor(scores: readonly number[], share: number): number {
  let [low, high] = [-FARTHEST_LEVEL, FARTHEST_LEVEL];
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    const sum = scores.reduce((total, score) => total + inverseLogit(middle + score), 0);
    if (sum < share * scores.length) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

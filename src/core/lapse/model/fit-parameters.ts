import { minimise } from "./minimise.ts";

/** What is believed of positive parameters before any data: log-normal around these values. */
export type Prior<Parameters = readonly number[]> = {
  readonly centre: Parameters;
  readonly logSd: number; // 1 means: two times in three within a factor of 2.7 either way
};

export type FitProblem = {
  readonly start: readonly number[];
  readonly prior: Prior | null;
  readonly logLikelihood: (parameters: readonly number[]) => number;
};

const LARGEST_LOG = 12; // parameters stay between 6e-6 and 160,000, also without a prior
const MAX_STEPS = 1500;
const ROUGH = { step: 0.5, tolerance: 1e-2, maxSteps: MAX_STEPS };
const FINE = { step: 0.1, tolerance: 1e-5, maxSteps: MAX_STEPS }; // of the log-likelihood; a standard error is 0.5
const FINE_ROUNDS = 4; // a simplex can collapse short of the summit: start again where it stopped

/** The positive parameters with the highest posterior density (highest likelihood without a prior). Deterministic. */
export function fitParameters(problem: FitProblem): readonly number[] {
  const f = (logs: readonly number[]) => -logPosterior(problem, logs);
  let found = minimise(f, { start: problem.start.map(Math.log), ...ROUGH });
  for (let round = 0; round < FINE_ROUNDS; round += 1) {
    const next = minimise(f, { start: found.point, ...FINE });
    const gained = found.value - next.value;
    found = next;
    if (gained < ROUGH.tolerance) break;
  }
  return found.point.map(Math.exp);
}

function logPosterior({ prior, logLikelihood }: FitProblem, logs: readonly number[]): number {
  if (logs.some((log) => Math.abs(log) > LARGEST_LOG)) return -Infinity;
  return logLikelihood(logs.map(Math.exp)) + logPriorDensity(prior, logs);
}

/** Up to a constant. */
function logPriorDensity(prior: Prior | null, logs: readonly number[]): number {
  if (prior === null) return 0;
  const distances = prior.centre.map(
    (centre, index) => ((logs[index] ?? 0) - Math.log(centre)) / prior.logSd,
  );
  return -distances.reduce((sum, distance) => sum + distance * distance, 0) / 2;
}

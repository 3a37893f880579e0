import type { Prior } from "./fit-parameters.ts";
import { fitPopulation, type PopulationModel } from "./fit-population.ts";
import { gaussHypergeometricOne } from "./gauss-hypergeometric.ts";
import { logGamma } from "./log-gamma.ts";
import type { PurchaseSummary, SharedSummary } from "./purchase-summary.ts";

/**
 * The Pareto/NBD model of Schmittlein, Morrison and Colombo (1987): while a client stays, orders come at random at his
 * own rate, and on any day, whether he orders or not, he may leave for good at his own rate. Rates of ordering differ
 * between clients as Gamma(r, alpha), rates of leaving as Gamma(s, beta). Alpha and beta are times: days here.
 */
export type ParetoNbd = {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
};

export type ParetoNbdFit = ParetoNbd & { readonly logLikelihood: number };

/** The fit to CDNOW in Fader, Hardie and Lee (2005; alpha 10.578 and beta 11.669 weeks), held loosely. */
export const PARETO_NBD_PRIOR: Prior<ParetoNbd> = {
  centre: { r: 0.553, alpha: 10.578 * 7, s: 0.606, beta: 11.669 * 7 },
  logSd: 1.5,
};

const POPULATION: PopulationModel = {
  start: listed(PARETO_NBD_PRIOR.centre),
  mostFitted: 8_000, // one summary costs about five times what it costs in BG/NBD
  logLikelihood,
};

/**
 * The population's parameters by maximum likelihood under a prior (null: none). Always finite and above zero; without
 * any clients the centre of the prior. Throws on impossible summaries (see `countSummaries`).
 */
export function fitParetoNbd(
  purchases: Iterable<PurchaseSummary>,
  options: { readonly prior?: Prior<ParetoNbd> | null } = {},
): ParetoNbdFit {
  const prior = options.prior === undefined ? PARETO_NBD_PRIOR : options.prior;
  const fit = fitPopulation(
    POPULATION,
    purchases,
    prior === null ? null : { centre: listed(prior.centre), logSd: prior.logSd },
  );
  return { ...named(fit.parameters), logLikelihood: fit.logLikelihood };
}

/** Probability that no order comes within the next `horizon` days, given the client's history. */
export function probNoOrder(model: ParetoNbd, client: PurchaseSummary, horizon: number): number {
  const later = { ...client, age: client.age + horizon };
  return Math.min(1, silence(model, later).total / silence(model, client).total); // rounding can pass 1
}

/** Probability that the client has not left for good. */
export function probAlive(model: ParetoNbd, client: PurchaseSummary): number {
  const { stayed, total } = silence(model, client);
  return stayed / total;
}

/**
 * Probability of the silence from the last order until today, for a client who was still there at the last order;
 * `stayed` is the part of it in which he has not left. Both are far from underflow where it matters: `total` never
 * falls below the chance of leaving right after the last order.
 */
function silence(model: ParetoNbd, client: PurchaseSummary): { stayed: number; total: number } {
  const { r, alpha, s, beta } = model;
  const { repeatCount, recency, age } = client;
  const unordered = (r + repeatCount) * Math.log((alpha + recency) / (alpha + age));
  const stayed = Math.exp(unordered + s * Math.log((beta + recency) / (beta + age)));
  const left =
    leavesFirst(model, repeatCount, recency) - stayed * leavesFirst(model, repeatCount, age);
  return { stayed, total: stayed + left };
}

/**
 * Probability that a client who is still there at `time`, after so many repeat orders, leaves before he orders again:
 * the integral of Fader and Hardie's note (2005, "A note on deriving the Pareto/NBD model") in one 2F1 for alpha
 * above and below beta.
 */
function leavesFirst({ r, alpha, s, beta }: ParetoNbd, repeatCount: number, time: number): number {
  const order = r + s + repeatCount;
  const z = (alpha - beta) / (alpha + time);
  return (s / order) * gaussHypergeometricOne(r + repeatCount, order + 1, z);
}

function logLikelihood(
  parameters: readonly number[],
  repeatCount: number,
  clients: readonly SharedSummary[],
): number {
  const model = named(parameters);
  const { r, alpha, s, beta } = model;
  const shape = r + repeatCount;
  const rates = logGamma(shape) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta);
  let sum = 0;
  for (const client of clients) {
    const orders = rates - shape * Math.log(alpha + client.recency);
    const there = s * Math.log(beta + client.recency);
    sum += client.clients * (orders - there + Math.log(silence(model, client).total));
  }
  return sum;
}

function listed({ r, alpha, s, beta }: ParetoNbd): readonly number[] {
  return [r, alpha, s, beta];
}

function named(values: readonly number[]): ParetoNbd {
  const [r = 0, alpha = 0, s = 0, beta = 0] = values;
  return { r, alpha, s, beta };
}

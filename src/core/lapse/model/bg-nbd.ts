import type { Prior } from "./fit-parameters.ts";
import { fitPopulation, type PopulationModel } from "./fit-population.ts";
import { gaussHypergeometric } from "./gauss-hypergeometric.ts";
import { logGamma } from "./log-gamma.ts";
import type { PurchaseSummary, SharedSummary } from "./purchase-summary.ts";

/**
 * The BG/NBD model of Fader, Hardie and Lee (2005, "Counting your customers" the easy way): while a client stays,
 * orders come at random at his own rate, and after each repeat order he leaves for good with his own probability.
 * Rates differ between clients as Gamma(r, alpha), leaving as Beta(a, b). Alpha is a time: days here.
 */
export type BgNbd = {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
};

export type BgNbdFit = BgNbd & { readonly logLikelihood: number };

/** The paper's own fit to CDNOW (alpha 4.414 weeks), held so loosely that some hundred clients outweigh it. */
export const BG_NBD_PRIOR: Prior<BgNbd> = {
  centre: { r: 0.243, alpha: 4.414 * 7, a: 0.793, b: 2.426 },
  logSd: 1.5,
};

/**
 * The paper's 2F1(r + x, b + x; c; z) takes thousands of terms for thousands of orders; Euler's transformation of it
 * takes few, but loses digits to cancellation when r is far above a + b - 1. Down to here it keeps enough of them.
 */
const MOST_NEGATIVE = -10;

const POPULATION: PopulationModel = {
  start: listed(BG_NBD_PRIOR.centre),
  mostFitted: 20_000, // a larger part moves no parameter by much more than its standard error
  logLikelihood,
};

/**
 * The population's parameters by maximum likelihood under a prior (null: none). Always finite and above zero; without
 * any clients the centre of the prior. Throws on impossible summaries (see `countSummaries`).
 */
export function fitBgNbd(
  purchases: Iterable<PurchaseSummary>,
  options: { readonly prior?: Prior<BgNbd> | null } = {},
): BgNbdFit {
  const prior = options.prior === undefined ? BG_NBD_PRIOR : options.prior;
  const fit = fitPopulation(
    POPULATION,
    purchases,
    prior === null ? null : { centre: listed(prior.centre), logSd: prior.logSd },
  );
  return { ...named(fit.parameters), logLikelihood: fit.logLikelihood };
}

/** Probability that no order comes within the next `horizon` days, given the client's history. */
export function probNoOrder(model: BgNbd, client: PurchaseSummary, horizon: number): number {
  const gone = oddsOfLeaving(model, client.repeatCount);
  const start = model.alpha + client.age;
  const stillSilent = (start / (start + horizon)) ** (model.r + client.repeatCount);
  if (gone === 0) return stillSilent;
  const now = stayShare(model, client);
  return (gone + now * stillSilent) / (gone + now);
}

/** Probability that the client has not left for good. 1 for a client without repeat orders, as the model has it. */
export function probAlive(model: BgNbd, client: PurchaseSummary): number {
  const gone = oddsOfLeaving(model, client.repeatCount);
  const now = stayShare(model, client);
  return gone === 0 ? 1 : now / (gone + now);
}

/** Expected number of orders within the next `horizon` days, given the client's history. */
export function expectedOrders(model: BgNbd, client: PurchaseSummary, horizon: number): number {
  const { r, alpha, b } = model;
  const a = Math.abs(model.a - 1) < 1e-6 ? 1 + 1e-6 : model.a; // the formula is 0/0 at 1
  const x = client.repeatCount;
  const c = a + b + x - 1 || 1e-9; // no value at 0, a finite limit next to it
  const z = horizon / (alpha + client.age + horizon);
  const difference = a + b - 1 - r;
  const series =
    difference > MOST_NEGATIVE
      ? gaussHypergeometric({ a: a - 1, b: difference, c, z, power: a - 1 })
      : gaussHypergeometric({ a: r + x, b: b + x, c, z, power: r + x });
  return (c / (a - 1)) * (1 - series) * probAlive(model, client);
}

/** Odds of having left right at the last order against having stayed, before any silence. */
function oddsOfLeaving({ a, b }: BgNbd, repeatCount: number): number {
  return repeatCount === 0 ? 0 : a / (b + repeatCount - 1);
}

/** Probability of the silence so far, from the last order until today, for a client who stayed. */
function stayShare({ r, alpha }: BgNbd, { repeatCount, recency, age }: PurchaseSummary): number {
  return ((alpha + recency) / (alpha + age)) ** (r + repeatCount);
}

function logLikelihood(
  parameters: readonly number[],
  repeatCount: number,
  clients: readonly SharedSummary[],
): number {
  const model = named(parameters);
  const { r, alpha, a, b } = model;
  const shape = r + repeatCount;
  const gone = oddsOfLeaving(model, repeatCount);
  const rate = logGamma(shape) - logGamma(r) + r * Math.log(alpha);
  const stay =
    logGamma(a + b) - logGamma(b) + logGamma(b + repeatCount) - logGamma(a + b + repeatCount);
  let sum = 0;
  for (const { recency, age, clients: count } of clients) {
    const silence = Math.exp(-shape * Math.log((alpha + age) / (alpha + recency)));
    sum += count * (rate + stay - shape * Math.log(alpha + recency) + Math.log(gone + silence));
  }
  return sum;
}

function listed({ r, alpha, a, b }: BgNbd): readonly number[] {
  return [r, alpha, a, b];
}

function named(values: readonly number[]): BgNbd {
  const [r = 0, alpha = 0, a = 0, b = 0] = values;
  return { r, alpha, a, b };
}

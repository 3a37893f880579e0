import type { ClientFacts } from "./client-facts.ts";

/** How the logarithms of gaps lie: clients' means around one mean, a client's own gaps around his. Days. */
export type GapPopulation = {
  readonly logMean: number;
  readonly between: number; // variance of clients' means
  readonly within: number; // variance of a client's own gaps
};

/** Until there are clients: a month between orders, give or take a factor of two and a half, both ways. */
const GAP_PRIOR: GapPopulation = { logMean: Math.log(30), between: 0.8, within: 0.8 };

const PRIOR_CLIENTS = 5; // what the prior weighs
const SMALLEST_VARIANCE = 0.05;

/** Method of moments over all clients with two gaps or more; always finite and above zero. */
export function fitGapPopulation(clients: Iterable<ClientFacts>): GapPopulation {
  let [freedom, squares] = [PRIOR_CLIENTS, PRIOR_CLIENTS * GAP_PRIOR.within];
  const means: { readonly mean: number; readonly gaps: number }[] = [];
  for (const { orderDayCount, gapLogMean, gapLogSd } of clients) {
    if (gapLogMean === null || gapLogSd === null) continue;
    const gaps = orderDayCount - 1;
    freedom += gaps - 1;
    squares += gapLogSd * gapLogSd * (gaps - 1);
    means.push({ mean: gapLogMean, gaps });
  }
  const within = Math.max(SMALLEST_VARIANCE, squares / freedom);
  const clientCount = means.length + PRIOR_CLIENTS;
  const logMean =
    (sum(means.map(({ mean }) => mean)) + PRIOR_CLIENTS * GAP_PRIOR.logMean) / clientCount;
  const spread = sum(means.map(({ mean, gaps }) => (mean - logMean) ** 2 - within / gaps));
  const between = (spread + PRIOR_CLIENTS * GAP_PRIOR.between) / clientCount;
  return { logMean, between: Math.max(SMALLEST_VARIANCE, between), within };
}

/** A client's own rhythm, drawn towards the population's the more, the fewer gaps he has. */
export type Rhythm = { readonly logGap: number; readonly logSd: number };

const OWN_SPREAD_WEIGHT = 4; // gaps that the population's spread counts for

/** `logSd` is of the next gap: the client's own spread and what is unsure about his mean. */
export function rhythmOf(client: ClientFacts, population: GapPopulation): Rhythm {
  const gaps = client.orderDayCount - 1;
  const weight =
    gaps === 0 ? 0 : population.between / (population.between + population.within / gaps);
  const logGap = weight * (client.gapLogMean ?? 0) + (1 - weight) * population.logMean;
  const own = (client.gapLogSd ?? 0) ** 2 * Math.max(0, gaps - 1);
  const spread =
    (own + OWN_SPREAD_WEIGHT * population.within) / (Math.max(0, gaps - 1) + OWN_SPREAD_WEIGHT);
  return { logGap, logSd: Math.sqrt(spread + population.between * (1 - weight)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

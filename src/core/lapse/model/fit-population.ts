import { fitParameters, type Prior } from "./fit-parameters.ts";
import { countSummaries, type PurchaseSummary, type SharedSummary } from "./purchase-summary.ts";
import { thinSummaries } from "./thin-summaries.ts";

/** A population model with its parameters in a fixed order. */
export type PopulationModel = {
  readonly start: readonly number[];
  readonly mostFitted: number; // different summaries; above this the fit uses a part that stands for all
  /** Log-likelihood of clients with one and the same repeat count. */
  readonly logLikelihood: (
    parameters: readonly number[],
    repeatCount: number,
    clients: readonly SharedSummary[],
  ) => number;
};

export type PopulationFit = {
  readonly parameters: readonly number[];
  readonly logLikelihood: number; // of all clients, without the prior
};

/** Fits a model to all clients of a company, under a prior (null: none). Throws on impossible summaries. */
export function fitPopulation(
  model: PopulationModel,
  purchases: Iterable<PurchaseSummary>,
  prior: Prior | null,
): PopulationFit {
  const all = countSummaries(purchases);
  const part = thinSummaries(all, model.mostFitted);
  const parameters = fitParameters({
    start: model.start,
    prior,
    logLikelihood: likelihoodOver(model, part),
  });
  return { parameters, logLikelihood: likelihoodOver(model, all)(parameters) };
}

function likelihoodOver(
  model: PopulationModel,
  summaries: readonly SharedSummary[],
): (parameters: readonly number[]) => number {
  const groups = [...Map.groupBy(summaries, ({ repeatCount }) => repeatCount)];
  return (parameters) =>
    groups.reduce(
      (sum, [repeatCount, clients]) => sum + model.logLikelihood(parameters, repeatCount, clients),
      0,
    );
}

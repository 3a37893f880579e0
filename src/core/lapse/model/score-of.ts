import { designOf, type FeatureScale } from "./training-set.ts";

/** How much the weighed features speak for silence; a number without unit that a calibration turns into a chance. */
export function scoreOf(
  features: readonly number[],
  scale: FeatureScale,
  weights: readonly number[],
): number {
  return designOf(features, scale).reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0);
}

import { readFileSync } from "node:fs";
import type { PurchaseSummary } from "#src/core/lapse/model/purchase-summary.ts";

const file = new URL("cdnow-sample.csv", import.meta.url);

/** The published CDNOW sample, one summary a customer, times in days. */
export const cdnowSample: readonly PurchaseSummary[] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .flatMap((line) => {
    const [repeatCount = NaN, recency = NaN, age = NaN, customers = NaN] = line
      .split(",")
      .map(Number);
    return Array.from({ length: customers }, () => ({ repeatCount, recency, age }));
  });

/** The papers count in weeks; each repeat order then adds the logarithm of 7 to the log-likelihood. */
export function inWeeks(logLikelihoodInDays: number): number {
  const orders = cdnowSample.reduce((sum, customer) => sum + customer.repeatCount, 0);
  return logLikelihoodInDays + orders * Math.log(7);
}

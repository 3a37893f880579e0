import { type Arbitrary, double, integer, record } from "fast-check";
import type { PurchaseSummary } from "#src/core/lapse/model/purchase-summary.ts";

/** Any client whose orders lie on distinct days, up to 20 years ago. */
export function anyClient(): Arbitrary<PurchaseSummary> {
  return record({
    age: integer({ min: 0, max: 7300 }),
    lastAt: double({ min: 0, max: 1, noNaN: true }),
    orderShare: double({ min: 0, max: 1, noNaN: true }),
  })
    .map(({ age, lastAt, orderShare }) => {
      const recency = Math.round(age * lastAt);
      return { repeatCount: Math.ceil(recency * orderShare), recency, age };
    })
    .map((client) => (client.repeatCount === 0 ? { ...client, recency: 0 } : client));
}

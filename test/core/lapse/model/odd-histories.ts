import type { PurchaseSummary } from "#src/core/lapse/model/purchase-summary.ts";

const YEAR = 365;

/** Histories at the edges of what can happen, in days. */
export const oddHistories: readonly (PurchaseSummary & { what: string })[] = [
  { what: "first order today", repeatCount: 0, recency: 0, age: 0 },
  { what: "one order long ago", repeatCount: 0, recency: 0, age: 20 * YEAR },
  { what: "ordered today", repeatCount: 3, recency: 90, age: 90 },
  { what: "orders on neighbouring days", repeatCount: 1, recency: 1, age: 1 },
  { what: "all orders on one day, wrongly counted apart", repeatCount: 9, recency: 0, age: 0 },
  { what: "a gap of 20 years", repeatCount: 1, recency: 20 * YEAR, age: 20 * YEAR + 1 },
  { what: "20 years silent", repeatCount: 40, recency: 2 * YEAR, age: 22 * YEAR },
  { what: "5000 orders, the last today", repeatCount: 5000, recency: 5000, age: 5000 },
  { what: "5000 orders, silent 20 years", repeatCount: 5000, recency: 5000, age: 5000 + 20 * YEAR },
];

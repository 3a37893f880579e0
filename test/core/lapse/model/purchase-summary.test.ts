import { expect, test } from "vitest";
import { countSummaries, summarisePurchases } from "#src/core/lapse/model/purchase-summary.ts";
import { thinSummaries } from "#src/core/lapse/model/thin-summaries.ts";

test.each([
  { what: "three orders", days: [100, 110, 140], today: 150, x: 2, recency: 40, age: 50 },
  { what: "one order", days: [100], today: 150, x: 0, recency: 0, age: 50 },
  { what: "ordered today", days: [100, 150], today: 150, x: 1, recency: 50, age: 50 },
])("summary of $what", ({ days, today, x, recency, age }) => {
  expect(summarisePurchases(Int32Array.from(days), today)).toEqual({
    repeatCount: x,
    recency,
    age,
  });
});

test("no summary without orders or with orders of the future", () => {
  expect(() => summarisePurchases(new Int32Array(), 5)).toThrow("without orders");
  expect(() => summarisePurchases(Int32Array.of(4, 6), 5)).toThrow("after today");
});

test("equal summaries are counted together", () => {
  const one = { repeatCount: 1, recency: 5, age: 9 };
  const other = { repeatCount: 1, recency: 5, age: 10 };
  expect(countSummaries([one, other, { ...one }])).toEqual([
    { ...one, clients: 2 },
    { ...other, clients: 1 },
  ]);
});

test.each([
  { repeatCount: 1, recency: 10, age: 9 },
  { repeatCount: 0, recency: 1, age: 9 },
  { repeatCount: -1, recency: 0, age: 9 },
  { repeatCount: 0.5, recency: 0, age: 9 },
  { repeatCount: 0, recency: 0, age: -1 },
  { repeatCount: 0, recency: 0, age: NaN },
  { repeatCount: 1, recency: NaN, age: 9 },
  { repeatCount: 1, recency: 1, age: Infinity },
])("refuses $repeatCount repeat orders, the last after $recency of $age days", (summary) => {
  expect(() => countSummaries([summary])).toThrow(
    `${summary.repeatCount} repeat orders, the last after ${summary.recency} of ${summary.age} days`,
  );
});

const many = Array.from({ length: 1000 }, (_, index) => ({
  repeatCount: index % 20,
  recency: index % 20 === 0 ? 0 : index,
  age: 1000 + index,
  clients: 1 + (index % 3),
}));
const totalOf = (summaries: readonly { clients: number }[]) =>
  summaries.reduce((sum, { clients }) => sum + clients, 0);

test("thinned summaries stand for all clients, in whatever order they came", () => {
  const thinned = thinSummaries(many, 100);
  expect(thinned.length).toBeLessThanOrEqual(100);
  expect(totalOf(thinned)).toBeCloseTo(totalOf(many), 6);
  expect(thinSummaries(many.toReversed(), 100)).toEqual(thinned);
});

test("few summaries are left as they are", () => {
  expect(thinSummaries(many, 1000)).toBe(many);
});

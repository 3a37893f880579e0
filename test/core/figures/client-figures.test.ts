import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { orderReturned } from "#src/core/figures/book-returns.ts";
import { computeFigures } from "#src/core/figures/client-figures.ts";

function ordersOn(...days: string[]) {
  return days.map((day) => ({ placedOn: parseDay(day), netMinor: 1_000 }));
}

test("a client without orders has no figures", () => {
  expect(computeFigures([])).toBeNull();
});

test("two orders on one day are one order day, and a gap lies between two days", () => {
  expect(
    computeFigures(ordersOn("2026-01-11", "2026-01-01", "2026-01-11", "2026-01-31")),
  ).toMatchObject({
    orderCount: 4,
    orderDayCount: 3,
    firstOrderOn: "2026-01-01",
    lastOrderOn: "2026-01-31",
    medianGapDays: 15,
    gapMeanDays: 15,
    recentGapDays: [10, 20],
    totalMinor: 4_000,
    orderMonths: [1],
  });
});

test.each([
  { days: ["2026-01-01"], median: null, logSd: false },
  { days: ["2026-01-01", "2026-01-11"], median: 10, logSd: false },
  { days: ["2026-01-01", "2026-01-11", "2026-01-21"], median: 10, logSd: true },
])("$days: no median or mean below one gap, no spread below two", ({ days, median, logSd }) => {
  const figures = computeFigures(ordersOn(...days));
  expect(figures?.medianGapDays).toBe(median);
  expect(figures?.gapLogMean !== null).toBe(median !== null);
  expect(figures?.gapLogSd !== null).toBe(logSd);
});

test("the spread is that of the sample of logarithms", () => {
  const figures = computeFigures(ordersOn("2026-01-01", "2026-01-02", "2026-01-09"));
  expect(figures?.gapLogSd).toBeCloseTo(Math.log(7) / Math.SQRT2, 12);
  expect(figures?.gapLogMean).toBeCloseTo(Math.log(7) / 2, 12);
});

test("order days are counted by the half of their calendar month, over all years", () => {
  const days = ["2024-01-15", "2025-01-01", "2025-01-16", "2025-01-16", "2025-12-31"];
  const counts = computeFigures(ordersOn(...days))?.halfMonthDays;
  expect(counts).toEqual([2, 1, ...Array.from({ length: 21 }, () => 0), 1]);
});

test("only the last 24 gaps are kept one by one, oldest first", () => {
  const days = [
    "2026-01-01",
    "2026-01-03",
    ...Array.from({ length: 24 }, (_, i) => `2026-02-${String(1 + i).padStart(2, "0")}`),
  ];
  const figures = computeFigures(ordersOn(...days));
  expect(figures?.recentGapDays).toEqual([29, ...Array.from({ length: 23 }, () => 1)]);
  expect(computeFigures(ordersOn(...days, "2026-03-01"))?.recentGapDays).toHaveLength(24);
});

test.each([
  { first: "2024-01-31", at: 0 },
  { first: "2023-12-31", at: null },
])("of 25 months that end with the last order's, $first is at $at", ({ first, at }) => {
  const values = computeFigures(ordersOn(first, "2026-01-05"))?.monthValues ?? [];
  expect(values).toHaveLength(25);
  expect(values[24]).toBe(1_000);
  expect(values.indexOf(1_000)).toBe(at ?? 24);
});

test("a calendar month counts once for each year with an order in it", () => {
  expect(
    computeFigures(ordersOn("2024-12-01", "2024-12-20", "2025-06-01", "2025-12-05"))?.orderMonths,
  ).toEqual([12, 6, 12]);
});

test("an order whose goods all came back is still a sign of life", () => {
  const orders = [...ordersOn("2026-01-01"), { placedOn: parseDay("2026-02-01"), netMinor: -50 }];
  expect(computeFigures(orders)).toMatchObject({
    orderCount: 2,
    lastOrderOn: "2026-02-01",
    totalMinor: 950,
  });
});

const bought = [
  { orderRef: "1", placedOn: parseDay("2026-01-01"), totalMinor: 500, skus: new Set(["A"]) },
  { orderRef: "2", placedOn: parseDay("2026-01-10"), totalMinor: 500, skus: new Set(["A", "B"]) },
  { orderRef: "3", placedOn: parseDay("2026-01-20"), totalMinor: 500, skus: new Set(["B"]) },
];

test.each([
  { why: "latest order with the goods", note: "C9", day: "2026-01-31", sku: "A", order: "2" },
  { why: "an order of the same day counts", note: "C9", day: "2026-01-20", sku: "B", order: "3" },
  { why: "a later order cannot take it", note: "C9", day: "2026-01-19", sku: "B", order: "2" },
  { why: "goods never bought: the latest", note: "C9", day: "2026-01-31", sku: "Z", order: "3" },
  { why: "no goods named: the latest", note: "C9", day: "2026-01-15", sku: "", order: "2" },
  { why: "its own order's number goes first", note: "1", day: "2026-01-31", sku: "B", order: "1" },
  { why: "nothing bought yet", note: "C9", day: "2025-12-31", sku: "A", order: undefined },
])("a return is booked: $why", ({ note, day, sku, order }) => {
  const goods = { noteRef: note, returnedOn: parseDay(day), sku, amountMinor: 100 };
  expect(orderReturned(goods, bought)?.orderRef).toBe(order);
});

import { describe, expect, test } from "vitest";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import type { InvoiceFigures } from "#src/core/lapse/signs/client-signs.ts";
import { slowDrift } from "#src/core/lapse/signs/slow-drift.ts";
import { historyOf } from "../../../support/client-history.ts";
import { ago, lookAt, PAID_UP, TODAY } from "../../../support/look.ts";

const settings = DEFAULT_RULES["slow-drift"];
const client = historyOf(
  "2026-04-28",
  Array.from({ length: 12 }, () => 70),
);

/** 25 months that end with April: 13 of a hundred, then what the last twelve were. */
const months = (lastTwelve: readonly number[]) => [
  ...Array.from({ length: 13 }, () => 100),
  ...lastTwelve,
];
const usual = [100, 100, 100, 100, 100, 100];
const look = (
  lastHalf: readonly number[],
  { trend = 1, invoices = null as InvoiceFigures | null, days = 3, first = "2024-01-10" } = {},
) =>
  slowDrift(
    lookAt({
      client: { ...client, firstOrderOn: historyOf(first, []).firstOrderOn },
      signs: {
        buying: {
          dayValuesMinor: [],
          monthValuesMinor: months([...usual, ...lastHalf]),
          monthOrderDays: months([])
            .concat(Array.from({ length: 12 }, () => days))
            .map((n) => Math.min(n, 3)),
        },
        invoices,
      },
      company: { halfYearTrend: trend },
    }),
    settings,
  );

describe("slow drift (FI-064)", () => {
  test.each([
    { half: [61, 61, 61, 60, 60, 60], fires: false },
    { half: [60, 60, 60, 60, 60, 60], fires: true },
    { half: [60, 60, 60, 59, 59, 59], fires: true },
    { half: [30, 30, 30, 60, 60, 60], fires: false }, // on the way up again
    { half: [101, 101, 101, 10, 10, 10], fires: false }, // not gradual: the first half was better than the year before
    { half: [0, 0, 0, 0, 0, 0], fires: false }, // that is a silence
  ])("by value, six months of $half against a hundred each", ({ half, fires }) => {
    expect(look(half) !== null).toBe(fires);
  });

  test.each([
    { trend: 1, fires: true },
    { trend: 0.99, fires: false }, // 59.4 would be needed
    { trend: 1.5, fires: true }, // a growing company makes nobody a drifter
  ])("when need is down for all, nobody drifts away (FI-065): trend $trend", ({ trend, fires }) => {
    expect(look([60, 60, 60, 60, 60, 60], { trend }) !== null).toBe(fires);
  });

  test("a history that does not reach back to the year before has no baseline", () => {
    expect(look([50, 50, 50, 40, 40, 40], { first: "2024-11-30" })).not.toBeNull();
    expect(look([50, 50, 50, 40, 40, 40], { first: "2024-12-01" })).toBeNull();
  });

  test("the evidence names the six months and both sums", () => {
    expect(look([60, 60, 60, 50, 50, 50])).toMatchObject({
      since: "2025-11-01",
      value: { before: 600, now: 330 },
      orderDays: null,
      paidShare: null,
      companyTrend: 1,
    });
  });
});

const invoices = (recentPaid: number, change: Partial<InvoiceFigures> = {}) => ({
  ...PAID_UP,
  recentDue: 10,
  recentPaid,
  earlierDue: 20,
  earlierPaid: 18,
  ...change,
});
const paid = (given: InvoiceFigures, known = TODAY) =>
  slowDrift(
    lookAt({ signs: { invoices: given }, company: { paymentsKnownUntil: known } }),
    settings,
  );

describe("fewer invoices paid (FI-064)", () => {
  test.each([
    { recentPaid: 7, fires: false },
    { recentPaid: 6, fires: true },
    { recentPaid: 5, fires: true },
  ])("$recentPaid of 10 paid in time, 9 of 10 before", ({ recentPaid, fires }) => {
    expect(paid(invoices(recentPaid)) !== null).toBe(fires);
  });

  test.each([
    { change: { recentDue: 4, recentPaid: 0 } },
    { change: { earlierDue: 4, earlierPaid: 4 } },
  ])("too few invoices say nothing: $change", ({ change }) => {
    expect(paid(invoices(0, change))).toBeNull();
  });

  test("payments that were not brought in lately say nothing", () => {
    expect(paid(invoices(0), ago(14))).not.toBeNull();
    expect(paid(invoices(0), ago(15))).toBeNull();
  });
});

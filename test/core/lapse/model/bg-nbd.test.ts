import { assert, double, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BgNbd,
  BG_NBD_PRIOR,
  expectedOrders,
  fitBgNbd,
  probAlive,
  probNoOrder,
} from "#src/core/lapse/model/bg-nbd.ts";
import { cdnowSample, inWeeks } from "./cdnow-sample.ts";
import { oddHistories } from "./odd-histories.ts";
import { anyClient } from "./any-client.ts";
import { alike, chanceFaults } from "./chance-faults.ts";
import type { PurchaseSummary } from "#src/core/lapse/model/purchase-summary.ts";

const published = BG_NBD_PRIOR.centre;

describe("the fit to CDNOW", () => {
  test("the sample is the published one", () => {
    const repeaters = cdnowSample.filter(({ repeatCount }) => repeatCount > 0);
    expect([cdnowSample.length, repeaters.length]).toEqual([2357, 946]);
  });

  test.each([
    { what: "without a prior", options: { prior: null } },
    { what: "with a prior that knows nothing of CDs", options: { prior: farPrior() } },
  ])("gives the published parameters $what", ({ options }) => {
    const fit = fitBgNbd(cdnowSample, options);
    expect(inWeeks(fit.logLikelihood)).toBeCloseTo(-9582.4, 1);
    expect(fit.r).toBeCloseTo(0.243, 2);
    expect(fit.alpha / 7).toBeCloseTo(4.414, 1);
    expect(fit.a).toBeCloseTo(0.793, 1);
    expect(fit.b / 2.426).toBeCloseTo(1, 1);
  });

  test("gives them to the published digit with the usual prior", () => {
    const fit = fitBgNbd(cdnowSample);
    expect(fit.r).toBeCloseTo(0.243, 3);
    expect(fit.alpha / 7).toBeCloseTo(4.414, 2);
    expect(fit.a).toBeCloseTo(0.793, 2);
    expect(fit.b).toBeCloseTo(2.426, 2);
  });

  test("is the same in another order and in another unit of time", () => {
    const fit = fitBgNbd(cdnowSample);
    expect(fitBgNbd(cdnowSample.toReversed()).logLikelihood).toBeCloseTo(fit.logLikelihood, 3);
    const hours = cdnowSample.map(({ repeatCount, recency, age }) => {
      return { repeatCount, recency: recency * 24, age: age * 24 };
    });
    expect(fitBgNbd(hours, { prior: null }).alpha / 24 / fit.alpha).toBeCloseTo(1, 2);
  });
});

function farPrior() {
  return { centre: { r: 2, alpha: 200, a: 0.2, b: 10 }, logSd: 3 };
}

describe("little or odd data", () => {
  test("no clients give the prior's centre", () => {
    const { r, alpha, a, b, logLikelihood } = fitBgNbd([]);
    expect([r, alpha, a, b].map((value) => value.toPrecision(2))).toEqual(
      [published.r, published.alpha, published.a, published.b].map((value) => value.toPrecision(2)),
    );
    expect(logLikelihood).toBe(0);
  });

  test.each([
    ...oddHistories.map((history) => ({ what: history.what, clients: [history] })),
    { what: "all of them together", clients: oddHistories },
    {
      what: "clockwork orders of 300 clients",
      clients: alike(300, { repeatCount: 50, recency: 1500, age: 1510 }),
    },
    {
      what: "300 clients who never came back",
      clients: alike(300, { repeatCount: 0, recency: 0, age: 700 }),
    },
  ])("a finite fit above zero: $what", ({ clients }) => {
    for (const options of [{}, { prior: null }]) {
      const values = Object.values(fitBgNbd(clients, options));
      expect(values.every(Number.isFinite)).toBe(true);
      expect(values.slice(0, 4).every((value) => value > 0)).toBe(true);
    }
  });
});

test("fits thousands of clients by a part of them as well as by all", () => {
  const spread = Array.from({ length: 21 }, (_, index) =>
    cdnowSample.map((customer) => ({ ...customer, age: customer.age + index / 100 })),
  ).flat();
  const fit = fitBgNbd(spread, { prior: null });
  const whole = fitBgNbd(cdnowSample, { prior: null });
  const loss = whole.logLikelihood - fit.logLikelihood / 21;
  expect(loss).toBeLessThan(3); // the clients of this test are silent a little longer as well
  expect(fit.r / whole.r).toBeCloseTo(1, 1);
  expect(fit.b / whole.b).toBeCloseTo(1, 1);
});

describe("probabilities", () => {
  // by numerical integration over all rates of ordering and leaving, weeks x 7, published parameters
  test.each([
    { x: 0, recency: 0, age: 272, horizon: 90, none: 0.93873937, alive: 1, orders: 0.06919324 },
    {
      x: 1,
      recency: 12,
      age: 272,
      horizon: 90,
      none: 0.94135362,
      alive: 0.21226006,
      orders: 0.07396012,
    },
    {
      x: 2,
      recency: 213,
      age: 272,
      horizon: 90,
      none: 0.67879507,
      alive: 0.72658972,
      orders: 0.45253607,
    },
    {
      x: 2,
      recency: 213,
      age: 272,
      horizon: 273,
      none: 0.44535228,
      alive: 0.72658972,
      orders: 1.22611581,
    },
    {
      x: 6,
      recency: 50,
      age: 210,
      horizon: 60,
      none: 0.99234631,
      alive: 0.01019768,
      orders: 0.01475583,
    },
    {
      x: 12,
      recency: 220,
      age: 230,
      horizon: 60,
      none: 0.15943641,
      alive: 0.91298441,
      orders: 2.38820563,
    },
  ])(
    "$x repeat orders, the last after $recency of $age days",
    ({ x, recency, age, ...expected }) => {
      const client = { repeatCount: x, recency, age };
      expect(probNoOrder(published, client, expected.horizon)).toBeCloseTo(expected.none, 6);
      expect(probAlive(published, client)).toBeCloseTo(expected.alive, 6);
      expect(expectedOrders(published, client, expected.horizon)).toBeCloseTo(expected.orders, 6);
    },
  );

  test("for a repeat buyer the longer the silence, the surer that he is gone", () => {
    const clients = [0, 10, 30, 60, 90, 180, 365].map((silence) => {
      return { repeatCount: 10, recency: 300, age: 300 + silence };
    });
    const none = clients.map((client) => probNoOrder(published, client, 60));
    const alive = clients.map((client) => probAlive(published, client));
    expect(none).toEqual(none.toSorted((a, b) => a - b));
    expect(alive).toEqual(alive.toSorted((a, b) => b - a));
  });

  test.each(oddHistories)("odd history: $what", (client) => {
    expect(faultsOf(client, published)).toEqual([]);
  });

  test("any history and any parameters", () => {
    assert(
      property(anyClient(), anyModel(), (client, model) => {
        expect(faultsOf(client, model)).toEqual([]);
      }),
    );
  });
});

function anyModel() {
  const value = double({ min: -5, max: 5, noNaN: true }).map((log) => Math.exp(log));
  return record({ r: value, alpha: value.map((v) => v * 30), a: value, b: value });
}

function faultsOf(client: PurchaseSummary, model: BgNbd): readonly string[] {
  const noOrder = (horizon: number) => probNoOrder(model, client, horizon);
  const faults = chanceFaults(noOrder, probAlive(model, client));
  const [none = NaN, some = NaN, more = NaN] = [0, 30, 365].map((horizon) =>
    expectedOrders(model, client, horizon),
  );
  const sound = Math.abs(none) < 1e-6 && some > -1e-6 && more >= some * 0.999 && more < Infinity;
  return sound ? faults : [...faults, `expected orders ${none}, ${some}, ${more}`];
}

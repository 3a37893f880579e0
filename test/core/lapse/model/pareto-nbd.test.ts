import { assert, double, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fitParetoNbd,
  type ParetoNbd,
  PARETO_NBD_PRIOR,
  probAlive,
  probNoOrder,
} from "#src/core/lapse/model/pareto-nbd.ts";
import { anyClient } from "./any-client.ts";
import { alike, chanceFaults } from "./chance-faults.ts";
import type { PurchaseSummary } from "#src/core/lapse/model/purchase-summary.ts";
import { cdnowSample, inWeeks } from "./cdnow-sample.ts";
import { oddHistories } from "./odd-histories.ts";

const published = PARETO_NBD_PRIOR.centre;

describe("the fit to CDNOW", () => {
  test.each([
    { what: "without a prior", options: { prior: null } },
    { what: "with the usual prior", options: {} },
    { what: "with a prior that knows nothing of CDs", options: { prior: farPrior() } },
  ])("gives the published parameters $what", ({ options }) => {
    const fit = fitParetoNbd(cdnowSample, options);
    expect(inWeeks(fit.logLikelihood)).toBeCloseTo(-9595, 1);
    expect(fit.r / 0.553).toBeCloseTo(1, 1);
    expect(fit.alpha / 7 / 10.578).toBeCloseTo(1, 1);
    // leaving is harder to see than ordering: one standard error is about a fifth here
    expect(Math.abs(fit.s / 0.606 - 1)).toBeLessThan(0.2);
    expect(Math.abs(fit.beta / 7 / 11.669 - 1)).toBeLessThan(0.2);
  });

  test("gives them to the published digit without a prior", () => {
    const fit = fitParetoNbd(cdnowSample, { prior: null });
    expect(fit.r).toBeCloseTo(0.553, 3);
    expect(fit.alpha / 7).toBeCloseTo(10.578, 2);
    expect(fit.s).toBeCloseTo(0.606, 3);
    expect(fit.beta / 7).toBeCloseTo(11.669, 2);
  });
});

function farPrior() {
  return { centre: { r: 2, alpha: 200, s: 2, beta: 1000 }, logSd: 3 };
}

describe("little or odd data", () => {
  test("no clients give the prior's centre", () => {
    const { r, alpha, s, beta } = fitParetoNbd([]);
    expect([r, alpha, s, beta].map((value) => value.toPrecision(2))).toEqual(
      [published.r, published.alpha, published.s, published.beta].map((value) =>
        value.toPrecision(2),
      ),
    );
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
      const values = Object.values(fitParetoNbd(clients, options));
      expect(values.every(Number.isFinite)).toBe(true);
      expect(values.slice(0, 4).every((value) => value > 0)).toBe(true);
    }
  });
});

describe("probabilities", () => {
  // by numerical integration over all rates of ordering and leaving, weeks x 7, published parameters
  test.each([
    { x: 0, recency: 0, age: 272, horizon: 90, none: 0.96683824, alive: 0.29530337 },
    { x: 1, recency: 12, age: 272, horizon: 90, none: 0.95241919, alive: 0.16812715 },
    { x: 2, recency: 213, age: 272, horizon: 273, none: 0.40804092, alive: 0.86918615 },
    { x: 6, recency: 50, age: 210, horizon: 60, none: 0.97771222, alive: 0.03258577 },
    { x: 12, recency: 220, age: 230, horizon: 60, none: 0.15548528, alive: 0.97578389 },
    { x: 26, recency: 216, age: 217, horizon: 30, none: 0.09193012, alive: 0.99787426 },
  ])(
    "$x repeat orders, the last after $recency of $age days",
    ({ x, recency, age, ...expected }) => {
      const client = { repeatCount: x, recency, age };
      expect(probNoOrder(published, client, expected.horizon)).toBeCloseTo(expected.none, 6);
      expect(probAlive(published, client)).toBeCloseTo(expected.alive, 6);
    },
  );

  test("the longer the silence, the surer that the client is gone, also after a single order", () => {
    for (const last of [
      { repeatCount: 0, recency: 0 },
      { repeatCount: 10, recency: 300 },
    ]) {
      const after = (silence: number) => ({ ...last, age: last.recency + silence });
      const silences = [0, 10, 30, 60, 90, 180, 365];
      const none = silences.map((silence) => probNoOrder(published, after(silence), 60));
      const alive = silences.map((silence) => probAlive(published, after(silence)));
      expect(none).toEqual(none.toSorted((a, b) => a - b));
      expect(alive).toEqual(alive.toSorted((a, b) => b - a));
      expect(alive[0]).toBe(1);
    }
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
  const time = value.map((v) => v * 30);
  return record({ r: value, alpha: time, s: value, beta: time });
}

function faultsOf(client: PurchaseSummary, model: ParetoNbd): readonly string[] {
  const noOrder = (horizon: number) => probNoOrder(model, client, horizon);
  return chanceFaults(noOrder, probAlive(model, client));
}

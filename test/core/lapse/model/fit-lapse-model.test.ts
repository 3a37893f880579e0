import { expect, test } from "vitest";
import { calibrate } from "#src/core/backtest/calibration.ts";
import { auc } from "#src/core/backtest/ranking.ts";
import { horizonOf, outlookOf } from "#src/core/lapse/model/chance-of-silence.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { type LapseModel, lapseModelSchema } from "#src/core/lapse/model/lapse-model.ts";
import { type LookBack, lookBack } from "#src/core/lapse/model/look-back.ts";
import { cutBefore, type OrderHistory } from "#src/core/lapse/model/order-history.ts";
import { FIRST_DAY, leavingClients } from "../../../support/leaving-clients.ts";

const TODAY = FIRST_DAY + 700;
const HORIZON = 90;

const company = leavingClients({ clients: 600, seed: 1 });
const model = fitLapseModel(company, TODAY);

/** What came true of clients that the model was not fitted to. */
function outlooks(others: readonly OrderHistory[], of: LapseModel, longest = 365) {
  const looks = others
    .flatMap((history) => [...lookBack(history, [TODAY])])
    .filter(({ client }) => TODAY - client.lastDay < longest);
  return {
    looks,
    chances: Float64Array.from(looks, ({ client }) => outlookOf(of, client, TODAY).chance(HORIZON)),
    silences: Float64Array.from(looks, ({ client }) => TODAY - client.lastDay),
    lost: Uint8Array.from(looks, ({ silentForDays }) => (silentForDays >= HORIZON ? 1 : 0)),
  };
}

test("ranks unknown clients far better than their silence does while it is young, and says chances that come true", () => {
  const unknown = leavingClients({ clients: 1500, seed: 2 });
  const { chances, silences, lost } = outlooks(unknown, model, 60);
  expect(lost.length).toBeGreaterThan(400);
  const [byChance, bySilence] = [chances, silences].map((scores) => aucOf(scores, lost));
  expect(byChance).toBeGreaterThan(0.68);
  expect(byChance).toBeGreaterThan((bySilence ?? 1) + 0.05);
  expect(calibrate(chances, lost).error).toBeLessThan(0.1);
});

test("knows nothing of orders on or after the day it is fitted on", () => {
  const cut = company.map((history) => cutBefore(history, TODAY));
  expect(fitLapseModel(cut, TODAY)).toEqual(model);
});

test("is the same whenever it is fitted, and after it was stored", () => {
  expect(fitLapseModel(company, TODAY)).toEqual(model);
  expect(lapseModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
});

test("leaves the word to the population model while there is too little past", () => {
  const young = fitLapseModel(company, FIRST_DAY + 60);
  expect(young.trained).toBeNull();
  expect(young.curve).toBeNull();
  const { chances, lost } = outlooks(leavingClients({ clients: 800, seed: 3 }), young);
  expect(aucOf(chances, lost)).toBeGreaterThan(0.75);
});

test.each([
  ["no clients", []],
  [
    "clients without orders",
    [{ clientId: "c1", days: new Int32Array(0), values: new Float64Array(0) }],
  ],
  ["one client with one order", [historyOn([TODAY - 5])]],
  ["only orders of the future", [historyOn([TODAY + 5, TODAY + 9, TODAY + 20])]],
  ["orders every day for years", [historyOn(daysFrom(TODAY - 3000, 3000, 1))]],
  ["gaps of twenty years", [historyOn([TODAY - 15_000, TODAY - 7_500, TODAY - 30])]],
  ["orders without value", [historyOn(daysFrom(TODAY - 400, 20, 20), () => 0)]],
  ["more sent back than bought", [historyOn(daysFrom(TODAY - 400, 20, 20), () => -5_000)]],
  [
    "forty clients who order on the same days",
    Array.from({ length: 40 }, () => historyOn(daysFrom(TODAY - 800, 40, 20))),
  ],
])("stays finite with %s", (_, histories: OrderHistory[]) => {
  const fitted = fitLapseModel(histories, TODAY);
  expect(lapseModelSchema.parse(fitted)).toEqual(fitted);
  for (const { client } of histories.flatMap((history) => [...lookBack(history, [TODAY])]))
    expect(isChance(outlookOf(fitted, client, TODAY).chance(HORIZON))).toBe(true);
});

test("the chance of no order falls with the days that are looked ahead", () => {
  const { looks } = outlooks(leavingClients({ clients: 100, seed: 4 }), model);
  for (const { client } of looks) {
    const outlook = outlookOf(model, client, TODAY);
    const chances = [60, 75, 90, 120, 150, 180, 240].map((days) => outlook.chance(days));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances.every(isChance)).toBe(true);
  }
});

test("learns from clients, not from how often each was looked at: nineteen who left are too few", () => {
  const regular = (gone: number) =>
    Array.from({ length: 80 }, (_, at) => ({
      ...historyOn(daysFrom(TODAY - 800, at < gone ? 20 + at : 80, 10)),
      clientId: `c${at}`,
    }));
  expect(fitLapseModel(regular(19), TODAY).trained).toBeNull();
  expect(fitLapseModel(regular(20), TODAY).trained).not.toBeNull();
});

test("looks two usual gaps ahead, between 60 and 180 days", () => {
  const horizons = outlooks(company, model).looks.map(({ client }) => [
    meanGap(client),
    horizonOf(client, model),
  ]);
  expect(Math.min(...horizons.map(([, days = 0]) => days))).toBe(60);
  const inBetween = horizons.filter(([gap = 0]) => gap > 45 && gap < 70);
  expect(inBetween.length).toBeGreaterThan(10);
  for (const [gap = 0, days = 0] of inBetween)
    expect(Math.abs(days - 2 * gap)).toBeLessThan(0.35 * gap);
});

test("says what became of clients of like chance, from outcomes that were known", () => {
  const { looks } = outlooks(leavingClients({ clients: 100, seed: 5 }), model);
  const answers = looks.flatMap(({ client }) => {
    const outlook = outlookOf(model, client, TODAY);
    const alike = outlook.clientsLike(HORIZON);
    return alike === null || alike.clients < 200
      ? []
      : [{ alike, chance: outlook.chance(HORIZON) }];
  });
  expect(answers.length).toBeGreaterThan(30);
  for (const { alike, chance } of answers) {
    expect(chance).toBeGreaterThanOrEqual(alike.from);
    expect(Math.abs(alike.silent / alike.clients - chance)).toBeLessThan(0.35);
  }
});

function aucOf(scores: Float64Array, lapsed: Uint8Array): number {
  return auc({ scores, lapsed, weights: new Float64Array(lapsed.length).fill(1) }) ?? 0;
}

function historyOn(days: readonly number[], valueOf: (day: number) => number = () => 1_000) {
  return { clientId: "c1", days: Int32Array.from(days), values: Float64Array.from(days, valueOf) };
}

function daysFrom(first: number, count: number, step: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at * step);
}

function isChance(value: number): boolean {
  return value >= 0 && value <= 1;
}

function meanGap({ lastDay, firstDay, orderDayCount }: LookBack["client"]): number {
  return (lastDay - firstDay) / (orderDayCount - 1);
}

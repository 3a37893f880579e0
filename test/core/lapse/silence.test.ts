import { expect, test } from "vitest";
import { addDays, dayNumber, dayOfNumber, parseDay } from "#src/core/day.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { judgeClient, PLAIN_GROUND } from "#src/core/lapse/judge-client.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import {
  isLearned,
  probabilityThreshold,
  silence,
  silenceSettings,
} from "#src/core/lapse/silence.ts";
import { saySilence } from "#src/core/lapse/silence-words.ts";
import { every, historyOf } from "../../support/client-history.ts";
import { FIRST_DAY, leavingClients } from "../../support/leaving-clients.ts";

const DAY_NUMBER = FIRST_DAY + 800;
const TODAY = dayOfNumber(DAY_NUMBER);
const model = fitLapseModel(leavingClients({ clients: 500, seed: 1 }), DAY_NUMBER);
const settings = silenceSettings.parse({});

const silentFor = (days: number, gapDays = 20) =>
  historyOf(addDays(TODAY, -days), every(gapDays, 12));

/** The first day of the silence on which the rule speaks. */
function speaksAfter(gapDays: number, change: object = {}): number {
  const given = { model, settings: silenceSettings.parse({ quiet: false, ...change }) };
  for (let days = 1; days < 400; days += 1)
    if (silence(silentFor(days, gapDays), TODAY, given) !== null) return days;
  return Infinity;
}

test("a client is silent for the longer before it is a lapse, the slower he orders", () => {
  const [weekly, monthly, quarterly] = [7, 30, 80].map((gap) => speaksAfter(gap));
  expect(weekly).toBeGreaterThanOrEqual(30);
  expect(weekly).toBeLessThan(60);
  expect(monthly).toBeGreaterThan(weekly ?? 0);
  expect(quarterly).toBeGreaterThan(monthly ?? 0);
  expect(quarterly).toBeLessThan(250);
});

test.each([29, 30, 31])("the silence has to last at least so long (%i)", (leastSilentDays) => {
  const given = { probability: 0, leastSilentDays, shareOfUsualGap: 0 };
  expect(speaksAfter(7, given)).toBe(leastSilentDays);
});

test("and a share of the usual gap", () => {
  const given = { probability: 0, leastSilentDays: 1 };
  const [half, whole] = [0.5, 1].map((shareOfUsualGap) =>
    speaksAfter(60, { ...given, shareOfUsualGap }),
  );
  expect(half).toBeGreaterThan(25);
  expect(half).toBeLessThan(35);
  expect(whole).toBeGreaterThan(50);
});

test("speaks from the set probability on, not below", () => {
  const client = silentFor(70);
  const loud = { model, settings: silenceSettings.parse({ quiet: false, probability: 0 }) };
  const { probability } = silence(client, TODAY, loud) ?? { probability: 0 };
  const from = (least: number) =>
    silence(client, TODAY, {
      model,
      settings: silenceSettings.parse({ quiet: false, probability: least }),
    });
  expect(from(probability)?.probability).toBe(probability);
  expect(from(probability + 0.001)).toBeNull();
});

test("a quiet company hears only what is sure enough not to be more than the 90-day rule", () => {
  const loud = probabilityThreshold(
    model,
    silenceSettings.parse({ quiet: false, probability: 0.1 }),
  );
  const quiet = probabilityThreshold(model, silenceSettings.parse({ probability: 0.1 }));
  expect(loud).toBe(0.1);
  expect(quiet).toBeGreaterThan(0.4);
});

test("off, without a model, or with two order days it abstains; rules of thumb take over", () => {
  const client = silentFor(120);
  expect(silence(client, TODAY, { model, settings })).not.toBeNull();
  expect(silence(client, TODAY, { model: null, settings })).toBeNull();
  expect(
    silence(client, TODAY, { model, settings: silenceSettings.parse({ on: false }) }),
  ).toBeNull();
  const twice = historyOf(addDays(TODAY, -120), [40]);
  expect(isLearned(twice, model)).toBe(false);
  const none = { kind: "none" } as const;
  const ruleOf = (of: typeof client, given: object) => {
    const verdict = judgeClient(of, none, TODAY, { ...PLAIN_GROUND, ...given });
    return verdict.kind === "lapsed" ? verdict.signals[0].rule : verdict.kind;
  };
  expect(ruleOf(client, { model })).toBe("silence");
  expect(ruleOf(client, { model: null })).toBe("rhythm-break");
  expect(ruleOf(twice, { model })).toBe("long-silence");
  const off = { ...DEFAULT_RULES, "long-silence": { on: false } };
  expect(ruleOf(twice, { model, rules: off })).toBe("quiet");
});

test("orders in the future are no silence", () => {
  expect(silence(silentFor(-10), TODAY, { model, settings })).toBeNull();
});

test("says what a person can check, and what became of clients like this", () => {
  const signal = silence(silentFor(71), TODAY, { model, settings });
  if (signal === null) throw new Error("expected a lapse after 71 days");
  const say = { day: (day: string) => day, money: String };
  const text = saySilence({ ...signal, alike: { clients: 100, silent: 81 } }, say);
  expect(text).toContain("Silent for 71 days.");
  expect(text).toContain("every 20 days");
  expect(text).toContain("8 in 10");
  expect(text).toContain("within the next two months");
  const unsure = saySilence({ ...signal, alike: null, probability: 0.724 }, say);
  expect(unsure).toContain("72 %");
});

test("day numbers and days are the same days", () => {
  expect(dayNumber(parseDay("1970-01-02"))).toBe(1);
  expect(dayNumber(TODAY)).toBe(DAY_NUMBER);
});

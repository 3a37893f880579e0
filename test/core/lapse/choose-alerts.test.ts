import { expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { alertSettingsSchema } from "#src/core/lapse/alert-settings.ts";
import { chooseAlerts } from "#src/core/lapse/choose-alerts.ts";
import { type Choosing, NOTHING_LEARNED } from "#src/core/lapse/choosing.ts";
import type { LapseCandidate } from "#src/core/lapse/lapse-candidate.ts";
import type { RuleRecord } from "#src/core/lapse/rule-precision.ts";
import type { LapseSignal } from "#src/core/lapse/signal.ts";
import type { Tier } from "#src/core/lapse/tier.ts";
import { defaultChance } from "#src/core/lapse/win-back-chance.ts";
import { every, historyOf } from "../../support/client-history.ts";

const client = historyOf("2026-01-05", every(120, 2));
const silence: LapseSignal = {
  rule: "long-silence",
  silentDays: 120,
  thresholdDays: 90,
  lastOrderOn: client.lastOrderOn,
  firstOrderOn: client.firstOrderOn,
  orderCount: 3,
};
const rhythm: LapseSignal = {
  ...silence,
  rule: "rhythm-break",
  usualGapDays: 14,
  gapFromDays: 14,
  gapToDays: 14,
  longestGapDays: 14,
};

type Given = {
  tier?: Tier;
  ownerId?: string;
  signals?: LapseCandidate["signals"];
  waiting?: boolean;
  daysLater?: number;
};

function candidate(clientId: string, atRiskMinor: number, given: Given = {}): LapseCandidate {
  const lastOrderOn = addDays(client.lastOrderOn, given.daysLater ?? 0);
  return {
    client: { ...client, clientId, lastOrderOn, ownerId: given.ownerId ?? "rep-1" },
    signals: given.signals ?? [silence],
    tier: given.tier ?? "silver",
    atRiskMinor,
    score: 1,
    waitingLapseId: given.waiting === true ? `lapse-of-${clientId}` : null,
  };
}

const choosing = (settings: object, learned: Partial<Choosing> = {}): Choosing => ({
  ...NOTHING_LEARNED,
  settings: alertSettingsSchema.parse(settings),
  ...learned,
});

const record = (precision: number): RuleRecord => ({
  right: 20 * precision,
  notLapsed: 20 - 20 * precision,
  orderedAlone: 0,
  precision,
  mustPause: false,
});
const records = (long: number, short: number) =>
  new Map([
    ["long-silence", record(long)],
    ["rhythm-break", record(short)],
  ]);

const ids = (list: readonly { client: { clientId: string } }[]) =>
  list.map((each) => each.client.clientId);

test("expected loss is probability x value a year x chance to win back", () => {
  const [chosen] = chooseAlerts([candidate("a", 100_000)]).chosen;
  expect(chosen).toMatchObject({ probability: 0.6, winBackChance: expect.closeTo(0.3) });
  expect(chosen?.expectedLossMinor).toBeCloseTo(0.6 * 100_000 * 0.3);
});

test("with a margin share the value is margin, and revenue at risk stays revenue", () => {
  const [chosen] = chooseAlerts([candidate("a", 100_000)], choosing({ marginShare: 0.2 })).chosen;
  expect(chosen?.expectedLossMinor).toBeCloseTo(0.6 * 20_000 * 0.3);
  expect(chosen?.atRiskMinor).toBe(100_000);
});

test("a known reason counts with its family's chance", () => {
  const families = new Map([["a", "harm" as const]]);
  const [chosen] = chooseAlerts([candidate("a", 100_000)], choosing({}, { families })).chosen;
  expect(chosen?.winBackChance).toBeCloseTo(defaultChance("harm", "silver"));
});

test("a sign that says something of the reason counts likewise, but a recorded reason goes before it", () => {
  const complaint: LapseSignal = {
    rule: "dissatisfied",
    since: client.lastOrderOn,
    complaints: [{ about: "delivery", madeOn: client.lastOrderOn }],
    count: 1,
  };
  const signals = [silence, complaint] as const;
  const chanceOf = (families: Choosing["families"]) =>
    chooseAlerts([candidate("a", 100, { signals })], choosing({}, { families })).chosen[0]
      ?.winBackChance;
  expect(chanceOf(new Map())).toBeCloseTo(defaultChance("harm", "silver"));
  expect(chanceOf(new Map([["a", "neglect"]]))).toBeCloseTo(defaultChance("neglect", "silver"));
});

test("the most expected loss comes first, whatever the value, the tier and who has waited", () => {
  const plan = chooseAlerts(
    [
      candidate("sure", 100, { signals: [rhythm] }), // .9 x 100
      candidate("doubtful", 170), // .5 x 170
      candidate("copper", 300, { tier: "copper", waiting: true }), // .5 x 300, chance .25 instead of .3
      candidate("waited", 160, { waiting: true }),
    ],
    choosing({}, { records: records(0.5, 0.9) }),
  );
  expect(ids(plan.chosen)).toEqual(["copper", "sure", "doubtful", "waited"]);
});

test("equals are settled by who waited, then by how sure, then by id, however they are read", () => {
  const list = [
    candidate("c", 100),
    candidate("b", 100),
    candidate("w", 100, { waiting: true }),
    candidate("a", 100),
  ];
  for (const given of [list, list.toReversed()])
    expect(ids(chooseAlerts(given).chosen)).toEqual(["w", "a", "b", "c"]);
});

test("gold comes first though less is at risk", () => {
  const plan = chooseAlerts([candidate("a", 900), candidate("g", 10, { tier: "gold" })]);
  expect(ids(plan.chosen)).toEqual(["g", "a"]);
});

test.each([
  { cardsPerRep: 1, chosen: 1, waiting: 2 },
  { cardsPerRep: 2, chosen: 2, waiting: 1 },
  { cardsPerRep: 3, chosen: 3, waiting: 0 },
])("$cardsPerRep cards a rep: $chosen chosen", ({ cardsPerRep, chosen, waiting }) => {
  const list = ["a", "b", "c"].map((id) => candidate(id, 100));
  const plan = chooseAlerts(list, choosing({ cardsPerRep }));
  expect([plan.chosen.length, plan.waiting.length]).toEqual([chosen, waiting]);
});

test.each([
  { goldBeyondCap: false, chosen: ["g1", "g2"], waiting: ["g3", "s"] },
  { goldBeyondCap: true, chosen: ["g1", "g2", "g3"], waiting: ["s"] },
])("gold beyond the cap: $goldBeyondCap", ({ goldBeyondCap, chosen, waiting }) => {
  const gold = [3, 2, 1].map((value, i) => candidate(`g${i + 1}`, value, { tier: "gold" }));
  const plan = chooseAlerts(
    [...gold, candidate("s", 999)],
    choosing({ cardsPerRep: 2, goldBeyondCap }),
  );
  expect({ chosen: ids(plan.chosen), waiting: ids(plan.waiting) }).toEqual({ chosen, waiting });
});

test.each([
  { minPrecision: 0, spared: 0 },
  { minPrecision: 0.59, spared: 0 },
  { minPrecision: 0.6, spared: 0 },
  { minPrecision: 0.61, spared: 1 },
  { minPrecision: 1, spared: 1 },
])("asked for $minPrecision, a rule that is not measured (.6): $spared spared", (given) => {
  const plan = chooseAlerts([candidate("a", 100)], choosing({ minPrecision: given.minPrecision }));
  expect(plan.spared).toHaveLength(given.spared);
  expect(plan.chosen).toHaveLength(1 - given.spared);
  expect(plan.spared.every(({ cause }) => cause === "below-precision")).toBe(true);
});

test("of several signals the surest counts", () => {
  const learned = { records: records(0.5, 0.75) };
  const both = candidate("a", 100, { signals: [silence, rhythm] });
  const plan = chooseAlerts([both, candidate("b", 100)], choosing({ minPrecision: 0.7 }, learned));
  expect(plan.chosen).toMatchObject([{ client: { clientId: "a" }, probability: 0.75 }]);
  expect(plan.spared).toMatchObject([{ candidate: { client: { clientId: "b" } } }]);
});

test("a spared candidate takes no card from another", () => {
  const list = [candidate("sure", 1, { signals: [rhythm] }), candidate("unsure", 900)];
  const plan = chooseAlerts(
    list,
    choosing({ cardsPerRep: 1, minPrecision: 0.8 }, { records: records(0.5, 0.9) }),
  );
  expect(ids(plan.chosen)).toEqual(["sure"]);
});

test("a paused rule brings nobody, but another rule that fired still does", () => {
  const plan = chooseAlerts(
    [candidate("only", 900), candidate("both", 100, { signals: [silence, rhythm] })],
    choosing({}, { pausedRules: new Set(["long-silence"]) }),
  );
  expect(plan.chosen).toMatchObject([{ client: { clientId: "both" }, signals: [rhythm] }]);
  expect(plan.spared).toMatchObject([
    { candidate: { client: { clientId: "only" } }, cause: "rule-paused" },
  ]);
});

const coppers = Array.from({ length: 400 }, (_, i) =>
  candidate(`c${i}`, 100, { tier: "copper", ownerId: `rep-${i}` }),
);

test("no alert is held out unless it is switched on", () => {
  const plan = chooseAlerts(coppers, choosing({ holdOut: { share: 0.5 } }, { seed: "w1" }));
  expect(plan.heldOut).toEqual([]);
  expect(plan.chosen.some(({ inTrial }) => inTrial)).toBe(false);
});

test("a share of copper alerts is held out, and everybody in the trial is marked", () => {
  const others = [
    ...coppers.map((each) => ({ ...each, tier: "silver" as const })),
    ...coppers.map((each) => ({ ...each, tier: "gold" as const })),
  ];
  const held = choosing({ cardsPerRep: 3, holdOut: { on: true, share: 0.25 } }, { seed: "w1" });
  const plan = chooseAlerts([...coppers, ...others], held);
  expect(plan.heldOut.length).toBeGreaterThan(60);
  expect(plan.heldOut.length).toBeLessThan(140);
  expect(new Set(plan.heldOut.map(({ tier }) => tier))).toEqual(new Set(["copper"]));
  expect(plan.chosen.length + plan.heldOut.length).toBe(1200);
  expect(plan.chosen.filter(({ inTrial }) => inTrial)).toHaveLength(400 - plan.heldOut.length);
  expect(plan.spared.map(({ cause }) => cause)).toEqual(plan.heldOut.map(() => "hold-out"));
  expect(chooseAlerts([...coppers, ...others], held)).toEqual(plan);
});

test("only whose turn it is can be held out, and the next one gets the card", () => {
  const ofOneRep = coppers.map((each) => ({
    ...each,
    client: { ...each.client, ownerId: "rep-1" },
  }));
  const plan = chooseAlerts(
    ofOneRep,
    choosing({ cardsPerRep: 20, holdOut: { on: true, share: 0.5 } }, { seed: "w1" }),
  );
  expect(plan.chosen).toHaveLength(20);
  expect(plan.heldOut.length).toBeGreaterThan(4);
  expect(plan.heldOut.length + plan.chosen.length + plan.waiting.length).toBe(400);
});

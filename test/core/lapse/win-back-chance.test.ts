import { expect, test } from "vitest";
import type { Tier } from "#src/core/lapse/tier.ts";
import {
  defaultChance,
  learnWinBackChance,
  PRIOR_CASES,
  type WinBackCount,
} from "#src/core/lapse/win-back-chance.ts";
import {
  FAMILY_NAMES,
  familyOf,
  REASON_FAMILIES,
  type ReasonFamily,
} from "#src/core/reason/reason-family.ts";
import { REASON_IDS } from "#src/core/reason/taxonomy.ts";

const TIERS: readonly Tier[] = ["gold", "silver", "copper"];

const count = (change: Partial<WinBackCount>): WinBackCount => ({
  tier: "silver",
  family: "offer",
  regained: 0,
  lost: 0,
  ...change,
});

test("every reason of the register is in one family", () => {
  const named = FAMILY_NAMES.flatMap((family) => REASON_FAMILIES[family]);
  expect(named.toSorted()).toEqual(REASON_IDS.toSorted());
  expect(REASON_IDS.map(familyOf)).not.toContain(undefined);
});

const ofSilver = (family: ReasonFamily) => defaultChance(family, "silver");

test("the default falls with the difficulty that the register gives", () => {
  expect(defaultChance("unknown", "silver")).toBeCloseTo(0.3); // U1 and U2: difficulty 3
  expect(ofSilver("neglect")).toBeGreaterThan(ofSilver("competitor"));
  expect(ofSilver("offer")).toBeGreaterThan(ofSilver("harm"));
  expect(ofSilver("harm")).toBeGreaterThan(ofSilver("ended"));
});

test("gold is easier to win back than silver, silver than copper, but for those who have no need any more", () => {
  for (const family of FAMILY_NAMES.filter((name) => name !== "ended")) {
    const [gold = 0, silver = 0, copper = 0] = TIERS.map((tier) => defaultChance(family, tier));
    expect(gold - silver).toBeCloseTo(0.05);
    expect(silver - copper).toBeCloseTo(0.05);
    expect(copper).toBeGreaterThan(0);
    expect(gold).toBeLessThan(1);
  }
  expect(TIERS.map((tier) => defaultChance("ended", tier))).toEqual([0.02, 0.02, 0.02]);
});

test.each([
  { regained: 0, lost: 0, own: 0 },
  { regained: 1, lost: 0, own: 1 / 21 },
  { regained: 10, lost: 10, own: 0.5 },
  { regained: 1000, lost: 1000, own: 2000 / 2020 },
])(
  "$regained of $regained + $lost own cases weigh $own of the chance",
  ({ regained, lost, own }) => {
    const chance = learnWinBackChance([count({ regained, lost })])("offer", "silver");
    const ownShare = regained + lost === 0 ? 0 : regained / (regained + lost);
    expect(chance).toBeCloseTo(own * ownShare + (1 - own) * defaultChance("offer", "silver"));
    expect(PRIOR_CASES).toBe(20);
  },
);

test("other tiers and families learn nothing from it", () => {
  const chance = learnWinBackChance([count({ regained: 40 })]);
  expect(chance("offer", "gold")).toBeCloseTo(defaultChance("offer", "gold"));
  expect(chance("harm", "silver")).toBeCloseTo(defaultChance("harm", "silver"));
});

test("without a known reason and without own cases it is that of a reason nobody knows", () => {
  const chance = learnWinBackChance([]);
  for (const tier of TIERS) expect(chance(null, tier)).toBeCloseTo(defaultChance("unknown", tier));
});

test("without a known reason it is the mix of the tier's own cases", () => {
  const chance = learnWinBackChance([
    count({ family: "ended", lost: 60 }),
    count({ family: "neglect", tier: "gold", regained: 60 }),
  ]);
  const ended = (20 * 0.02) / 80;
  expect(chance(null, "silver")).toBeCloseTo((20 * 0.3 + 60 * ended) / 80);
  const neglect = (20 * defaultChance("neglect", "gold") + 60) / 80;
  expect(chance(null, "gold")).toBeCloseTo((20 * 0.35 + 60 * neglect) / 80);
  expect(chance(null, "copper")).toBeCloseTo(0.25);
});

import { expect, test } from "vitest";
import { tierCutoffs, tierOf } from "#src/core/lapse/tier.ts";
import { DEFAULT_TIERS } from "#src/core/settings/tier-settings.ts";

const hundred = Array.from({ length: 100 }, (_, i) => (i + 1) * 1000);

test.each([
  { value: 76_000, tier: "gold", why: "rank 25" },
  { value: 75_000, tier: "silver", why: "rank 26" },
  { value: 36_000, tier: "silver", why: "rank 65" },
  { value: 35_000, tier: "copper", why: "rank 66" },
  { value: 1000, tier: "copper", why: "the last" },
])("of a hundred clients (FI-131), $why is $tier", ({ value, tier }) => {
  expect(tierOf(value, tierCutoffs(hundred, DEFAULT_TIERS))).toBe(tier);
});

test.each([
  { values: [500], tiers: ["gold"] },
  { values: [500, 400], tiers: ["gold", "silver"] },
  { values: [500, 400, 300, 200], tiers: ["gold", "silver", "silver", "copper"] },
  { values: [500, 500, 500, 500], tiers: ["gold", "gold", "gold", "gold"] },
  { values: [500, 0, -20], tiers: ["gold", "copper", "copper"] },
  { values: [0, 0], tiers: ["copper", "copper"] },
])("few or equal values: $values", ({ values, tiers }) => {
  const cutoffs = tierCutoffs(values, DEFAULT_TIERS);
  expect(values.map((value) => tierOf(value, cutoffs))).toEqual(tiers);
});

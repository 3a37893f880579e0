import { expect, test } from "vitest";
import { FACTORS, factorOf, MIX_FACTORS } from "#src/core/reason/factor.ts";
import { groupOf, REASON_IDS } from "#src/core/reason/taxonomy.ts";

test("every factor is the answer to some reason", () => {
  expect(new Set(REASON_IDS.map((id) => factorOf(id)))).toEqual(new Set(FACTORS));
});

test("what lies on the client's side is never missing from our mix", () => {
  const theirs = REASON_IDS.filter((id) => groupOf(id) === "A").map((id) => factorOf(id));
  expect(theirs.filter((factor) => MIX_FACTORS.some((one) => one === factor))).toEqual([]);
});

test.each([
  { id: "B2", factor: "price" },
  { id: "B5", factor: "delivery-terms" },
  { id: "B6", factor: "quality" },
  { id: "B3", factor: "assortment" },
  { id: "B4", factor: "service" },
  { id: "T1", factor: "reputation" },
  { id: "B1", factor: "relationship" },
  { id: "U1", factor: "unclear" },
] as const)("$id counts as $factor", ({ id, factor }) => {
  expect(factorOf(id)).toBe(factor);
});

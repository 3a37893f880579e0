import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { suggestObjection } from "#src/core/rehearsal/suggest-objection.ts";

const reason = (real: string) => ({ reasons: [{ real, isGuess: false }] });
const complaint = (about: string) => ({
  complaints: [{ about, madeOn: parseDay("2026-03-01") }],
});

test.each([
  ["nothing is known", {}, "price"],
  ["a product has left the range", { missingProduct: "Oat flour" }, "missing-product"],
  ["they complained of a delivery", complaint("delivery"), "late-delivery"],
  ["they complained of the price", complaint("price"), "price"],
  ["they complained of the range", complaint("product"), "missing-product"],
  [
    "a reason counts before a complaint",
    { ...reason("B3"), ...complaint("price") },
    "missing-product",
  ],
  ["they complained of a person's manner", complaint("service"), "bad-service"],
  ["a rude employee", reason("B4a"), "rude-employee"],
  ["a wrong item", reason("B6b"), "bad-service"],
  ["our price", reason("B2"), "price"],
  ["B10 is no kind of B1", reason("B10"), "new-rules"],
  ["a reason on their side", reason("A1"), "price"],
])("when %s", (_, known, expected) => {
  const nothing = { reasons: [], complaints: [], missingProduct: null };
  expect(suggestObjection({ ...nothing, ...known })).toBe(expected);
});

import { expect, test } from "vitest";
import { openFollowUp } from "#src/core/reason/follow-up.ts";
import type { ReasonEntry } from "#src/core/reason/reason-entry.ts";

type Entry = Pick<ReasonEntry, "stated" | "real" | "source">;
const said = (stated: Entry["stated"], real: Entry["real"] = null): Entry => ({
  stated,
  real,
  source: "client-words",
});
const ask = (entries: Entry[], complainedOf: string[] = []) =>
  openFollowUp({ entries, complainedOf })?.about ?? null;

test.each([
  ["B2", "price"],
  ["B6", "quality"],
  ["B6b", "quality"],
  ["C5", "better-offer"],
  ["B5", null],
  ["B1", null],
] as const)("%s in their words asks about %s", (stated, about) => {
  expect(ask([said(stated)])).toBe(about);
});

test("with the real reason beside it the polite one still asks once more (FI-044)", () => {
  expect(ask([said("B2", "B4")])).toBe("price");
});

test("their answer to the second question settles it", () => {
  expect(ask([said("B2", "B4"), said("B2")])).toBe(null);
  expect(ask([said("B2"), said("B2")])).toBe("price"); // the same words again are no answer
});

test("evidence settles it, a guess does not", () => {
  expect(ask([{ stated: null, real: "B2", source: "data" }, said("B2")])).toBe(null);
  expect(ask([{ stated: null, real: "B2", source: "rep-guess" }, said("B2")])).toBe("price");
});

test("quality they complained of before is no pretext (FI-179), a delivery they complained of is another matter", () => {
  expect(ask([said("B6")], ["quality"])).toBe(null);
  expect(ask([said("B6")], ["delivery"])).toBe("quality");
});

test("nothing is asked while nobody has heard the client", () => {
  expect(ask([])).toBe(null);
  expect(ask([{ stated: "B2", real: null, source: "rep-guess" }])).toBe(null);
});

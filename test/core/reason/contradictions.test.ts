import { expect, test } from "vitest";
import { contradictionsIn } from "#src/core/reason/contradictions.ts";
import type { ReasonEntry } from "#src/core/reason/reason-entry.ts";

const entry = (change: Partial<ReasonEntry>): ReasonEntry => ({
  stated: null,
  real: null,
  source: "client-words",
  confidence: "medium",
  words: "so",
  ...change,
});
const kinds = (...entries: ReasonEntry[]) =>
  contradictionsIn(entries).map(({ kind, one, other }) => [kind, one.reason, other.reason]);

test("a stated and a real reason of one entry are a pretext, not a contradiction", () => {
  expect(kinds(entry({ stated: "B2", real: "B4" }))).toEqual([]);
});

test.each([
  ["they said something else before", { stated: "B5" }, { stated: "B2" }, "said-differently"],
  ["two facts name different real reasons", { real: "B5" }, { real: "B1" }, "real-differs"],
  [
    "data says otherwise than a guess",
    { real: "B5", source: "data" },
    { real: "B1", source: "rep-guess" },
    "guess-against-fact",
  ],
] as const)("%s", (_, later, earlier, kind) => {
  const found = contradictionsIn([entry(later), entry(earlier)]);
  expect(found.map((one) => one.kind)).toEqual([kind]);
  expect(found[0]).toMatchObject({ one: { entry: later }, other: { entry: earlier } });
});

test("two guesses, a reason and its narrower kind, and what is unknown contradict nothing", () => {
  const guess = { source: "rep-guess" } as const;
  expect(kinds(entry({ ...guess, real: "B1" }), entry({ ...guess, real: "B5" }))).toEqual([]);
  expect(kinds(entry({ real: "B4a" }), entry({ real: "B4" }))).toEqual([]);
  expect(kinds(entry({ real: "B4" }), entry({ real: "U1" }))).toEqual([]);
});

test("the same pair is named once, a third reason as a pair of its own", () => {
  const [price, service, range] = [
    entry({ stated: "B2" }),
    entry({ stated: "B4" }),
    entry({ stated: "B3" }),
  ];
  expect(kinds(price, service, price)).toHaveLength(1);
  expect(kinds(price, service, range)).toHaveLength(3);
});

import { describe, expect, test } from "vitest";
import {
  checkReason,
  isFact,
  LONGEST_WORDS,
  type ReasonEntry,
  reasonEntrySchema,
} from "#src/core/reason/reason-entry.ts";

const said: ReasonEntry = {
  stated: "B2",
  real: null,
  source: "client-words",
  confidence: "medium",
  words: "You are too dear for us now.",
};

const problemsOf = (change: Partial<ReasonEntry>) => {
  const check = checkReason({ ...said, ...change });
  return check.ok ? [] : check.problems;
};

describe("the ledger takes", () => {
  test.each<[string, Partial<ReasonEntry>]>([
    ["what the client said", {}],
    ["what it really was, alone", { stated: null, real: "B4" }],
    ["both, when they differ", { real: "B4" }],
    ["what the data shows, without words", { source: "data", words: null }],
    ["a guess of medium confidence", { source: "rep-guess", words: null }],
    ["a high confidence in the client's words", { confidence: "high" }],
    ["words of exactly the longest length", { words: "x".repeat(LONGEST_WORDS) }],
  ])("%s", (_, change) => {
    expect(problemsOf(change)).toEqual([]);
  });
});

describe("the ledger refuses", () => {
  test.each<[string, Partial<ReasonEntry>, object]>([
    ["an entry without a reason", { stated: null }, { field: "stated", why: "no-reason" }],
    ["client's words that are missing", { words: null }, { field: "words", why: "words-missing" }],
    ["client's words of blanks", { words: " \n " }, { field: "words", why: "words-missing" }],
    [
      "words one character too long",
      { words: "x".repeat(LONGEST_WORDS + 1) },
      { field: "words", why: "words-too-long", length: LONGEST_WORDS + 1 },
    ],
    [
      "a guess that claims to be sure",
      { source: "rep-guess", confidence: "high" },
      { field: "confidence", why: "guess-too-sure" },
    ],
  ])("%s", (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  test("and names every problem at once", () => {
    const fields = problemsOf({ stated: null, words: null }).map(({ field }) => field);
    expect(fields).toEqual(["stated", "words"]);
  });
});

test("words lose the blanks around them, and blanks alone are none", () => {
  const check = checkReason({ ...said, words: "  dear \n" });
  expect(check).toMatchObject({ ok: true, entry: { words: "dear" } });
  expect(checkReason({ ...said, source: "data", words: "  " })).toMatchObject({
    ok: true,
    entry: { words: null },
  });
});

test("a guess is never a fact", () => {
  expect(isFact({ source: "client-words" })).toBe(true);
  expect(isFact({ source: "data" })).toBe(true);
  expect(isFact({ source: "rep-guess" })).toBe(false);
});

test("an id that the taxonomy does not have is refused where it enters", () => {
  expect(reasonEntrySchema.safeParse(said).success).toBe(true);
  expect(reasonEntrySchema.safeParse({ ...said, stated: "B99" }).success).toBe(false);
});

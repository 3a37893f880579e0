import { expect, test } from "vitest";
import { checkQuote } from "#src/core/rehearsal/quote-check.ts";

const turns = [
  { number: 1, repText: "Hello. It’s “fine” – really.", clientText: "You are too expensive." },
  { number: 2, repText: "We were late and nobody rang you; I own that.", clientText: "Hm." },
  { number: 3, repText: "Sorry.", clientText: "We were late, you say?" },
  { number: 4, repText: "Jäime hiljaks ja keegi ei helistanud.", clientText: "" },
];

test.each([
  { quote: "nobody rang you", turn: 2, found: 2, why: "verbatim" },
  { quote: "NOBODY  RANG\nyou", turn: 2, found: 2, why: "case and spaces are forgiven" },
  { quote: `It's "fine" - really`, turn: 1, found: 1, why: "quote marks and dashes are forgiven" },
  { quote: "We were late ... I own that", turn: 2, found: 2, why: "words may be left out" },
  { quote: "nobody rang you", turn: 4, found: 2, why: "the right turn is named" },
  { quote: "Sorry.", turn: 3, found: 3, why: "a whole reply may be short" },
  { quote: "keegi ei helistanud", turn: 4, found: 4, why: "Estonian letters" },
  { quote: "jäime hiljaks".normalize("NFD"), turn: 4, found: 4, why: "decomposed letters" },
])("$quote is found: $why", ({ quote, turn, found }) => {
  expect(checkQuote(quote, turn, turns)).toEqual({ ok: true, turn: found });
});

test.each([
  { quote: "nobody called you", turn: 2, why: "never-said" },
  { quote: "I own that ... We were late", turn: 2, why: "never-said" },
  { quote: "too expensive", turn: 1, why: "the-clients-words" },
  { quote: "rang yo", turn: 2, why: "too-short" },
  { quote: "Sorry.", turn: 2, why: "too-short" },
  { quote: "", turn: 3, why: "too-short" },
  { quote: "...", turn: 3, why: "too-short" },
] as const)("$quote is not: $why", ({ quote, turn, why }) => {
  expect(checkQuote(quote, turn, turns)).toEqual({ ok: false, why });
});

test("eight characters are enough, seven are not", () => {
  expect(checkQuote("rang you", 2, turns)).toEqual({ ok: true, turn: 2 });
  expect(checkQuote("rang you".slice(1), 2, turns)).toEqual({ ok: false, why: "too-short" });
});

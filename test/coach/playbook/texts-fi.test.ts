import { expect, test } from "vitest";
import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import { parseDay } from "#src/core/day.ts";
import { shapeOf, waysOf } from "../../support/ways-of.ts";

const { words } = phraseBookOf("fi");
const ways = waysOf("fi");
const spoken = ways.filter(({ isHint }) => !isHint);
const hints = ways.filter(({ isHint }) => isHint);

const FORMAL = /(?<!\p{L})(?:te|teidän|teitä|teille|teiltä|teillä|teistä|teihin|teidät)(?!\p{L})/iu;
const INFORMAL =
  /(?<!\p{L})(?:sinä|sinun|sinua|sinulle|sinulta|sinulla|sinusta|sinuun|sinut)(?!\p{L})/iu;
const FORMAL_ENDING = /\p{L}(?:nne|tte|tteko)(?!\p{L})/iu; // tilauksenne, tilasitte
const ALSO_NEUTRAL = /(?<!\p{L})(?:minne|sinne|tänne|jonne)(?!\p{L})/giu;

// Words that stand on one side of the bars only: "[tilasitte|tilasit]".
const sides = spoken.flatMap(({ way }) => [...way.matchAll(/\[([^|\]]*)\|([^|\]]*)\]/gu)]);
const formalWords = new Set(sides.flatMap(([, formal = ""]) => wordsOf(formal)));
const informalWords = new Set(sides.flatMap(([, , informal = ""]) => wordsOf(informal)));

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function only(these: ReadonlySet<string>, others: ReadonlySet<string>, text: string): string[] {
  return wordsOf(text).filter(
    (word) => these.has(word) && !others.has(word) && word !== "vastaa", // "emme vastaa", "joka vastaa"
  );
}

test("Finnish says the same things in the same places as English", () => {
  expect(shapeOf("fi")).toEqual(shapeOf("en"));
});

test.each(spoken)("formally nothing is said to a friend: $way", ({ formal }) => {
  expect(formal).not.toMatch(INFORMAL);
  expect(only(informalWords, formalWords, formal)).toEqual([]);
});

test.each(spoken)("informally nothing is said to a stranger: $way", ({ informal }) => {
  expect(informal).not.toMatch(FORMAL);
  expect(informal.replaceAll(ALSO_NEUTRAL, "")).not.toMatch(FORMAL_ENDING);
  expect(only(formalWords, informalWords, informal)).toEqual([]);
});

test.each(spoken)("one person takes a participle in the singular: $way", ({ formal }) => {
  expect(formal).not.toMatch(/(?:olette|olisitte|ette) (?:\p{L}+ )?\p{L}+neet/iu);
});

test.each(ways)("names stand alone, and brackets hold two forms: $way", ({ way, formal }) => {
  expect(way).not.toMatch(
    /\{(?:contact|firstName|client|sender|company|goods|offer)\}(?:[-'\p{L}]|:\p{L})/u,
  );
  expect(formal).not.toMatch(/[[\]|]/u);
});

test.each(hints)("a hint stands in parentheses: $way", ({ way }) => {
  expect(way).toMatch(/^\([^()]+\)$/u);
});

test("every approved concession can be named as in English", () => {
  expect(Object.keys(words.offer)).toEqual(Object.keys(phraseBookOf("en").words.offer));
});

test("days, sums and lists are said the Finnish way", () => {
  expect(words.onDay(parseDay("2026-03-03"))).toBe("3. maaliskuuta 2026");
  expect(words.list(["kahvi", "tee", "sokeri"])).toBe("kahvi, tee ja sokeri");
  expect(words.rhythm(14)).toBe("noin kahden viikon välein");
  expect(words.rhythm(17)).toBe("noin 17 päivän välein");
  expect(words.incident.delivery).toMatch(/sta$/u);
  expect(words.incidentWith.delivery).toMatch(/ssa$/u);
});

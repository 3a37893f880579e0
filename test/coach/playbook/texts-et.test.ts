import { expect, test } from "vitest";
import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import { addressed } from "#src/coach/playbook/speaker.ts";

const { phrases, words } = phraseBookOf("et");
const families = Object.entries(phrases).flatMap(([part, found]) =>
  found.map((family, index) => ({ part, index, text: family.ways.join("\n") })),
);
const spoken = families.filter(({ part }) => !part.endsWith("-hint")); // hints speak to the rep
const hints = families.filter(({ part }) => part.endsWith("-hint"));

const FORMAL = /(?<!\p{L})(?:teie|te|teid|teile|teilt|teil|teist|teiega|teieni)(?!\p{L})/iu;
const FORMAL_LOW = /(?<!\p{L})(?:teie|te|teid|teile|teilt|teil|teist|teiega|teieni)(?!\p{L})/u;
const INFORMAL =
  /(?<!\p{L})(?:sina|sa|sinu|su|sind|sulle|sinult|sult|sul|sinust|sinuga|sinuni)(?!\p{L})/iu;
// Words that stand on one side of the bars only: "[tellisite|tellisid]".
const sides = spoken.flatMap(({ text }) => [...text.matchAll(/\[([^|\]]*)\|([^|\]]*)\]/gu)]);
const formalWords = new Set(sides.flatMap(([, formal = ""]) => wordsOf(formal)));
const informalWords = new Set(sides.flatMap(([, , informal = ""]) => wordsOf(informal)));
const ALSO_NEUTRAL = ["vasta", "oleksid"]; // "me ei vasta", "tarned oleksid"
const FORMAL_PAST = /\p{L}(?:site)(?!\p{L})/u; // "tellisite", "ootaksite"

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function only(these: ReadonlySet<string>, others: ReadonlySet<string>, text: string): string[] {
  return wordsOf(text).filter(
    (word) => these.has(word) && !others.has(word) && !ALSO_NEUTRAL.includes(word),
  );
}

test.each(spoken)("Estonian $part $index says Teie with a capital, and never sina", ({ text }) => {
  const formal = addressed(text, true);
  expect(formal).not.toMatch(FORMAL_LOW);
  expect(formal).not.toMatch(INFORMAL);
  expect(only(informalWords, formalWords, formal)).toEqual([]);
});

test.each(spoken)("Estonian $part $index says sina, and never Teie", ({ text }) => {
  const informal = addressed(text, false);
  expect(informal).not.toMatch(FORMAL);
  expect(informal).not.toMatch(FORMAL_PAST);
  expect(only(formalWords, informalWords, informal)).toEqual([]);
});

test.each(families)("names in Estonian $part $index stand alone, without an ending", ({ text }) => {
  expect(text).not.toMatch(/\{(?:contact|firstName|client|sender|company|goods|offer)\}[-'\p{L}]/u);
});

test.each(families)("brackets in Estonian $part $index hold two forms each", ({ text }) => {
  expect(addressed(text, true)).not.toMatch(/[[\]|]/u);
});

test.each(hints)("Estonian $part $index stands in parentheses", ({ text }) => {
  for (const way of text.split("\n")) expect(way).toMatch(/^\([^()]+\)$/u);
});

test.each(families)(
  "no day in Estonian $part $index follows a word that wants another case",
  ({ text }) => {
    expect(text).not.toMatch(/(?:kuni|alates|enne|pärast|seisuga) \{\w+On\}|kuni \{offerUntil\}/u);
  },
);

test("every approved concession can be named in Estonian as in English", () => {
  expect(Object.keys(words.offer)).toEqual(Object.keys(phraseBookOf("en").words.offer));
});

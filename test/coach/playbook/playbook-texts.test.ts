import { expect, test } from "vitest";
import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import { WRITTEN_LANGUAGES } from "../../support/written-languages.ts";
import { slotsOf } from "#src/coach/playbook/speaker.ts";

const families = WRITTEN_LANGUAGES.flatMap((language) =>
  Object.entries(phraseBookOf(language).phrases).flatMap(([part, found]) =>
    found.map((family, index) => ({ language, part, index, family })),
  ),
);

const facts = (way: string): string[] =>
  [...new Set(slotsOf(way).map((name) => name.replace("With", "")))].toSorted();

test("there are phrases to look at, and as many parts in each language", () => {
  const [english = [], ...others] = WRITTEN_LANGUAGES.map((language) =>
    Object.entries(phraseBookOf(language).phrases).map(
      ([part, found]) => `${part} ${found.length}`,
    ),
  );
  expect(english.length).toBeGreaterThan(35);
  for (const other of others) expect(new Set(other)).toEqual(new Set(english));
});

test.each(families)(
  "$language $part $index says one thing in at least three ways",
  ({ family }) => {
    expect(new Set(family.ways).size).toBeGreaterThanOrEqual(3);
    const shown = family.ways.map(facts);
    for (const names of shown) expect(names).toEqual(shown[0]);
  },
);

test.each(families)("$language $part $index is written cleanly", ({ family }) => {
  for (const way of family.ways) {
    expect(way).toBe(way.normalize("NFC").trim());
    expect(way).not.toMatch(/ {2}|[“”’]|\.\.\.| [.,;:?!]/u);
    expect(way.replaceAll(/\{\w+\}/gu, "")).not.toMatch(/\d/u);
  }
});

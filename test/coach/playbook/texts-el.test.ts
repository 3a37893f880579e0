import { expect, test } from "vitest";
import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import { slotsOf } from "#src/coach/playbook/speaker.ts";
import { parseDay } from "#src/core/day.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { type Way, waysOf } from "../../support/ways-of.ts";

const { headings, words } = phraseBookOf("el");
const ways = waysOf("el");
const spoken = ways.filter(({ isHint }) => !isHint);
// Without a contact's name, and to one whose first name must not be used, the form is the formal one.
const formalOnly = (one: Way): boolean =>
  one.part.startsWith("greeting") && !/firstName/u.test(one.way) && one.index > 0;
const toFriends = spoken.filter((one) => !formalOnly(one));
const toStrangers = spoken.filter((one) => !one.part.startsWith("greeting") || one.index > 0);

const word = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, "iu");
const FORMAL_WORD = word("σας|εσάς|εσείς|χαίρετε");
const INFORMAL_WORD = word("σου|σε εσένα|εσένα|εσύ|σένα");
const FORMAL_VERB = word(String.raw`(?!ποτε|τότε|όποτε|πότε|κάποτε)\p{L}+[αάεέείίιή]τε`);
const INFORMAL_VERB = word(
  String.raw`(?!συζητήσεις)(?:έχεις|είσαι|ήσουν|λες|πες|πεις|πας|είπες|κάνεις|έκανες|θέλεις|ήθελες|μπορείς|μπορούσες|βλέπεις|είδες|δεις|χρειάζεσαι|\p{L}+(?:άζεις|έρεις|ίσεις|ήσεις|άσεις|ζόσουν|όσουν|είλεις|είχες|ησες|τηκες|γνωρίζεις))`,
);

test.each(["en", "el"] as const)("%s has every part in as many families", (language) => {
  expect(Object.keys(shapeOf(language)).length).toBeGreaterThan(90);
});

test("Greek says the same things in the same places as English", () => {
  expect(shapeOf("el")).toEqual(shapeOf("en"));
});

test("formally it says εσείς and nothing of εσύ", () => {
  expect(texts("formal", INFORMAL_WORD, toStrangers)).toEqual([]);
  expect(texts("formal", INFORMAL_VERB, toStrangers)).toEqual([]);
});

test("informally it says εσύ and nothing of εσείς", () => {
  expect(texts("informal", FORMAL_WORD, toFriends)).toEqual([]);
  expect(texts("informal", FORMAL_VERB, toFriends)).toEqual([]);
});

test("hints for the rep have no form of address", () => {
  const hints = ways.filter(({ isHint }) => isHint);
  expect(hints.length).toBeGreaterThan(30);
  expect(texts("way", FORMAL_WORD, hints)).toEqual([]);
  expect(texts("way", FORMAL_VERB, hints)).toEqual([]);
  expect(texts("way", /\|/u, hints)).toEqual([]);
});

test("neither the rep's gender nor the contact's is guessed", () => {
  const gendered = word(
    String.raw`αγαπητέ|αγαπητή|κύριε|κυρία|ευχαριστημέν\p{L}+|ικανοποιημέν\p{L}+|χαρούμεν\p{L}+|σίγουρ(?:ος|η)|έτοιμ(?:ος|η)|υποχρεωμέν\p{L}+|πρόθυμ(?:ος|η)|ο ίδιος|η ίδια|μόνος|βέβαι(?:ος|η)`,
  );
  expect(texts("way", gendered, spoken)).toEqual([]);
  expect(texts("way", /\/[αηοέή]/u, ways)).toEqual([]);
});

test("names stand in the nominative, without an ending or an article", () => {
  const ending = /\{(?:contact|firstName|client|sender|company|goods|offer)\}[-'\p{L}]/u;
  expect(texts("way", ending, ways)).toEqual([]);
  const governed =
    /(?<!^|[.:,] |εταιρεία |Εδώ |Με λένε )\{(?:contact|firstName|client|sender|company|goods|offer)\}/u;
  expect(texts("way", governed, ways)).toEqual([]);
});

test("a day is never the first word, since it begins with a small letter", () => {
  expect(texts("way", /(?:^|[.:;!?] )\{\w+(?:On|Until)\}/u, ways)).toEqual([]);
});

test("everything is in Greek letters of the modern spelling", () => {
  const said = [words.offer, words.incident, words.incidentWith].flatMap((one) =>
    Object.values(one),
  );
  for (const text of [...ways.map(({ way }) => way), ...Object.values(headings), ...said]) {
    const bare = text.replaceAll(/\{\w+\}/gu, "");
    expect(bare).not.toMatch(/[^\p{Script=Greek}\s.,:;!'()[\]|-]/u);
    expect(bare).not.toMatch(/[\u1F00-\u1FFF\u0387\u037E]/u);
    expect(bare).toBe(bare.normalize("NFC"));
  }
});

test("every word of two syllables and more has its accent", () => {
  const vowel = /αι|ει|οι|ου|υι|αυ|ευ|[αεηιουω]/gu;
  const oneSyllable = ["για", "μια", "ποια", "ποιο", "ποιος", "ποιες", "ποιον", "γεια", "πιο"];
  const bare = ways.flatMap(({ way }) => way.replaceAll(/\{\w+\}/gu, "").match(/\p{L}+/gu) ?? []);
  const unaccented = bare
    .map((one) => one.toLowerCase())
    .filter((one) => !/[άέήίόύώΐΰ]/u.test(one) && !oneSyllable.includes(one))
    .filter((one) => (one.match(vowel)?.length ?? 0) > 1);
  expect(bare.length).toBeGreaterThan(3000);
  expect(unaccented).toEqual([]);
});

test.each([
  ["2026-01-01", "την 1η Ιανουαρίου 2026"],
  ["2026-03-03", "στις 3 Μαρτίου 2026"],
  ["2026-05-31", "στις 31 Μαΐου 2026"],
  ["2026-11-21", "στις 21 Νοεμβρίου 2026"],
])("the day %s is said as %s", (day, said) => {
  expect(words.onDay(parseDay(day))).toBe(said);
});

test("the head of a letter has the day without a preposition", () => {
  expect(words.today(parseDay("2026-05-18"))).toBe("18 Μαΐου 2026");
});

test.each([
  [1, "σχεδόν κάθε μέρα"],
  [2, "περίπου κάθε 2 ημέρες"],
  [5, "περίπου κάθε 5 ημέρες"],
  [6, "περίπου μία φορά την εβδομάδα"],
  [8, "περίπου μία φορά την εβδομάδα"],
  [9, "περίπου κάθε 9 ημέρες"],
  [14, "περίπου κάθε δύο εβδομάδες"],
  [33, "περίπου μία φορά τον μήνα"],
  [34, "περίπου κάθε 34 ημέρες"],
])("a gap of %i days is said as %s", (gap, said) => {
  expect(words.rhythm(gap)).toBe(said);
});

test("money and lists are written as in Greece", () => {
  const money = words.money({ minor: 123_450, currency: "EUR" });
  expect(money.replaceAll(/\s/gu, " ")).toBe("1.234,50 €");
  expect(words.list(["καφές", "γάλα", "ποτήρια"])).toBe("καφές, γάλα και ποτήρια");
});

/** Parts, their families, and the facts that each of them needs or shows. */
function shapeOf(language: DraftLanguage): Record<string, unknown> {
  const parts = Object.entries(phraseBookOf(language).phrases).map(([part, families]) => [
    part,
    families.map(({ needs = [], ways: all }) =>
      all.map((way) => factsOf([...needs, ...slotsOf(way)])),
    ),
  ]);
  return Object.fromEntries(parts);
}

function factsOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.replace("With", "")))].toSorted();
}

function texts(
  form: "formal" | "informal" | "way",
  pattern: RegExp,
  among: readonly Way[],
): string[] {
  return among.map((one) => one[form]).filter((text) => pattern.test(text));
}

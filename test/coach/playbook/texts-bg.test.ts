import { expect, test } from "vitest";
import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import { parseDay } from "#src/core/day.ts";
import { shapeOf, type Way, waysOf } from "../../support/ways-of.ts";

const { headings, words } = phraseBookOf("bg");
const ways = waysOf("bg");
const spoken = ways.filter(({ isHint }) => !isHint);

const word = (pattern: string, flags = "u"): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, flags);

const where = (pattern: RegExp, form: "formal" | "informal" | "way", among: Way[]): string[] =>
  among.map((one) => one[form]).filter((text) => pattern.test(text));

const FORMAL = "Вие|Вас|Ви|Ваш\\p{L}*";
const INFORMAL = "ти|те|теб|тебе|тво\\p{L}+";

test("Bulgarian says the same things in the same places as English", () => {
  expect(ways.length).toBeGreaterThan(300);
  expect(shapeOf("bg")).toEqual(shapeOf("en"));
});

// Without a contact's name the form is the formal one.
const toFriends = spoken.filter(
  ({ part, way }) => !(/^(?:greeting|hello|visit-hello)/u.test(part) && !/\||firstName/u.test(way)),
);

test("to a person addressed formally it says Вие with a capital, and never ти", () => {
  expect(where(word("вие|вас|ви|ваш\\p{L}*"), "formal", spoken)).toEqual([]);
  expect(where(word(INFORMAL, "iu"), "formal", spoken)).toEqual([]);
  expect(where(word("(?!ваш)\\p{L}+[аеи]ш", "iu"), "formal", spoken)).toEqual([]); // виждаш, кажеш
});

test("to a person addressed informally it says ти with a small letter, and never Вие", () => {
  expect(where(word(FORMAL, "iu"), "informal", toFriends)).toEqual([]);
  const inside = /[\p{L},] (?:Ти|Те|Теб|Тво\p{L}+)(?!\p{L})/u;
  expect(where(inside, "informal", spoken)).toEqual([]);
});

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

test("a word with a formal form somewhere is never left in that form alone", () => {
  const formalSides = toFriends.flatMap(({ way }) =>
    [...way.matchAll(/\[([^[\]|]*)\|([^[\]|]*)\]/gu)].flatMap(([, formal = "", informal = ""]) =>
      wordsIn(formal).filter((one) => !wordsIn(informal).includes(one)),
    ),
  );
  const formalWords = new Set(formalSides);
  expect(formalWords.size).toBeGreaterThan(50);
  for (const { way } of toFriends) {
    const left = wordsIn(way.replaceAll(/\[[^\]]*\]/gu, " "));
    expect([way, left.filter((one) => formalWords.has(one))]).toEqual([way, []]);
  }
});

test("both forms are there wherever one is", () => {
  for (const { formal, informal } of toFriends) {
    const isFormal = word(FORMAL).test(formal);
    const isInformal = word(INFORMAL, "iu").test(informal);
    expect([formal, isFormal]).toEqual([formal, isInformal]);
  }
});

test("neither the rep's gender nor the contact's is guessed", () => {
  expect(where(/\((?:а|на|ла)\)|\/(?:а|на|ла)(?!\p{L})/u, "way", ways)).toEqual([]);
  const agreeing =
    "уважаем(?:и господине|а госпожо)|доволе?на?|благодаре?на?|сигуре?на?|радосте?на?|съгласе?на?";
  expect(where(word(agreeing, "iu"), "way", spoken)).toEqual([]);
  const participle = word("(?:съм|бих|си) \\p{L}+[лн]а?|\\p{L}+ла? (?:съм|бих|си)", "iu");
  expect(where(participle, "formal", spoken)).toEqual([]);
  expect(where(participle, "informal", spoken)).toEqual([]);
});

test("names stand alone: no ending, and no 'в' or 'с' before them, which change with what follows", () => {
  const ending = /\{(?:contact|firstName|client|sender|company|goods|offer)\}[-’'\p{L}]/u;
  expect(where(ending, "way", ways)).toEqual([]);
  const before = /(?<!\p{L})(?:в|с) \{/iu;
  const named = ways.filter(({ way }) => !/\{incident/u.test(way));
  expect(where(before, "way", named)).toEqual([]);
  for (const said of Object.values(words.incident)) expect(said).not.toMatch(/^[сз]/u); // after "с"
});

test("everything is in Cyrillic, without letters that only look alike", () => {
  const texts = [...ways.map(({ way }) => way), ...Object.values(headings)];
  const said = [...Object.values(words.offer), ...Object.values(words.incident)];
  for (const text of [...texts, ...said]) {
    const bare = text.replaceAll(/\{\w+\}/gu, "");
    expect(bare).not.toMatch(/[^\p{Script=Cyrillic}\p{P}\s|]/u);
    expect(bare).toBe(bare.normalize("NFC"));
    expect(bare).not.toMatch(/[ыэёіїєґўјћђ]/iu);
  }
});

test.each([
  ["2026-01-01", "1 януари 2026 година"],
  ["2026-03-05", "5 март 2026 година"],
  ["2026-12-31", "31 декември 2026 година"],
])("the day %s is said as %s", (day, said) => {
  expect(words.onDay(parseDay(day))).toBe(said);
});

test("the head of a letter has the day as letters have it", () => {
  expect(words.today(parseDay("2026-05-18"))).toBe("18 май 2026 г.");
});

test.each([
  [1, "почти всеки ден"],
  [2, "приблизително на всеки 2 дни"],
  [5, "приблизително на всеки 5 дни"],
  [6, "приблизително веднъж седмично"],
  [8, "приблизително веднъж седмично"],
  [9, "приблизително на всеки 9 дни"],
  [14, "приблизително на всеки две седмици"],
  [30, "приблизително веднъж месечно"],
  [41, "приблизително на всеки 41 дни"],
])("a gap of %i days is said as %s", (gap, said) => {
  expect(words.rhythm(gap)).toBe(said);
});

const plain = (text: string): string => text.replaceAll(/\s/gu, " ");

test("money and lists are written as in Bulgarian", () => {
  expect(plain(words.money({ minor: 123_450, currency: "EUR" }))).toBe("1234,50 €");
  expect(plain(words.money({ minor: 12_000, currency: "EUR" }))).toBe("120 €");
  expect(words.list(["кафе", "мляко", "чаши"])).toBe("кафе, мляко и чаши");
});

import { expect, test } from "vitest";
import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import { parseDay } from "#src/core/day.ts";
import { shapeOf, type Way, waysOf } from "../../support/ways-of.ts";

const { headings, words } = phraseBookOf("ru");
const ways = waysOf("ru");
const spoken = ways.filter(({ isHint }) => !isHint);

const word = (pattern: string, flags = "u"): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, flags);

const where = (pattern: RegExp, form: "formal" | "informal" | "way", among: Way[]): string[] =>
  among.map((one) => one[form]).filter((text) => pattern.test(text));

test("Russian says the same things in the same places as English", () => {
  expect(ways.length).toBeGreaterThan(300);
  expect(shapeOf("ru")).toEqual(shapeOf("en"));
});

test("to a person addressed formally it says Вы with a capital, and never ты", () => {
  expect(where(word("вы|вас|вам|вами|ваш\\p{L}*"), "formal", spoken)).toEqual([]);
  expect(where(word("ты|тебя|тебе|тобой|тво\\p{L}+", "iu"), "formal", spoken)).toEqual([]);
  expect(where(word("\\p{L}+(?:ешь|ишь|ёшь)(?:ся)?"), "formal", spoken)).toEqual([]);
});

// Without a contact's name the form is the formal one.
const toFriends = spoken.filter(
  ({ part, way }) => !(/^(?:greeting|hello|visit-hello)/u.test(part) && !/\||firstName/u.test(way)),
);

test("to a person addressed informally it says ты with a small letter, and never Вы", () => {
  expect(where(word("вы|вас|вам|вами|ваш\\p{L}*", "iu"), "informal", toFriends)).toEqual([]);
  const plural = word("(?!счёте)\\p{L}+[аеёиуюяйь]те(?:сь)?", "iu"); // читаете, скажите, ответьте
  expect(where(plural, "informal", toFriends)).toEqual([]);
  const inside = /[\p{L},] (?:Ты|Тебя|Тебе|Тобой|Тво\p{L}+)/u;
  expect(where(inside, "informal", spoken)).toEqual([]);
});

test("both forms are there wherever one is", () => {
  for (const { formal, informal } of toFriends) {
    const isFormal = word("Вы|Вас|Вам|Вами|Ваш\\p{L}*").test(formal);
    const isInformal = word("ты|тебя|тебе|тобой|тво\\p{L}+", "iu").test(informal);
    expect([formal, isFormal]).toEqual([formal, isInformal]);
  }
});

test("neither the rep's gender nor the contact's is guessed", () => {
  expect(where(/\((?:а|ая|ла|на)\)|\/(?:а|ая|ла)(?!\p{L})/u, "way", ways)).toEqual([]);
  expect(
    where(word("уважаем(?:ый|ая)|дорог(?:ой|ая)|рада?|готова?|прав|права", "iu"), "way", spoken),
  ).toEqual([]);
  const past = /(?<!\p{L})(?:я|ты)(?!\p{L})[^.,;:!?]*?\p{L}+(?:л|ла)(?:с[ья])?(?!\p{L})/iu;
  expect(where(past, "formal", spoken)).toEqual([]);
  expect(where(past, "informal", spoken)).toEqual([]);
});

test("names stand in the nominative: no ending, and nothing before them that asks for another case", () => {
  const ending = /\{(?:contact|firstName|client|sender|company|goods|offer)\}[-’'\p{L}]/u;
  expect(where(ending, "way", ways)).toEqual([]);
  const governed =
    /(?<!^|[,:.] |Говорит |это |зовут |Приветствую |компани[яи] )\{(?:contact|firstName|client|sender|company|goods|offer)\}/u;
  expect(where(governed, "way", ways)).toEqual([]);
});

test("everything is in Cyrillic, without letters that only look alike", () => {
  const texts = [...ways.map(({ way }) => way), ...Object.values(headings)];
  const said = [
    ...Object.values(words.offer),
    ...Object.values(words.incident),
    ...Object.values(words.incidentWith),
  ];
  for (const text of [...texts, ...said]) {
    const bare = text.replaceAll(/\{\w+\}/gu, "");
    expect(bare).not.toMatch(/[^\p{Script=Cyrillic}\p{P}\s|]/u);
    expect(bare).toBe(bare.normalize("NFC"));
    expect(bare).not.toMatch(/[іїєґўјћђѝ]/iu);
  }
});

test.each([
  ["2026-01-01", "1 января 2026 года"],
  ["2026-03-05", "5 марта 2026 года"],
  ["2026-05-31", "31 мая 2026 года"],
  ["2026-12-10", "10 декабря 2026 года"],
])("the day %s is said as %s", (day, said) => {
  expect(words.onDay(parseDay(day))).toBe(said);
});

test("the head of a letter has the day as letters have it", () => {
  expect(words.today(parseDay("2026-05-18"))).toBe("18 мая 2026 г.");
});

test.each([
  [1, "почти каждый день"],
  [2, "примерно раз в 2 дня"],
  [5, "примерно раз в 5 дней"],
  [6, "примерно раз в неделю"],
  [8, "примерно раз в неделю"],
  [9, "примерно раз в 9 дней"],
  [11, "примерно раз в 11 дней"],
  [14, "примерно раз в две недели"],
  [23, "примерно раз в 23 дня"],
  [30, "примерно раз в месяц"],
  [41, "примерно раз в 41 день"],
  [112, "примерно раз в 112 дней"],
])("a gap of %i days is said as %s", (gap, said) => {
  expect(words.rhythm(gap)).toBe(said);
});

const plain = (text: string): string => text.replaceAll(/\s/gu, " ");

test("money and lists are written as in Russian", () => {
  expect(plain(words.money({ minor: 123_450, currency: "EUR" }))).toBe("1 234,50 €");
  expect(plain(words.money({ minor: 12_000, currency: "EUR" }))).toBe("120 €");
  expect(words.list(["кофе", "молоко", "стаканы"])).toBe("кофе, молоко и стаканы");
});

import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import type { FactWords } from "../slots.ts";

const MONTHS =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

const LIST = new Intl.ListFormat("ru", { type: "conjunction" });

export const russianWords: FactWords = {
  today: (day) => `${dateOf(day)} г.`,
  onDay: (day) => `${dateOf(day)} года`, // no "г.": its dot would meet the sentence's
  rhythm,
  list: (names) => LIST.format(names),
  money: (amount) => formatExactMoney(amount, "ru"),
  offer: OFFER_NAMES.ru,
  // Genitive, as in "по поводу поставки", "жалоба касалась поставки".
  incident: {
    delivery: "поставки",
    quality: "качества товара",
    service: "нашего обслуживания",
    price: "наших цен",
    product: "нашего ассортимента",
    agreement: "нашей договорённости",
  },
  // Instrumental, as in "проблема с поставкой", "связано с поставкой".
  incidentWith: {
    delivery: "поставкой",
    quality: "качеством товара",
    service: "нашим обслуживанием",
    price: "нашими ценами",
    product: "нашим ассортиментом",
    agreement: "нашей договорённостью",
  },
};

function dateOf(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

// Gaps in days that have a name of their own.
const RHYTHMS = [
  { from: 0, to: 1, words: "почти каждый день" },
  { from: 6, to: 8, words: "примерно раз в неделю" },
  { from: 13, to: 15, words: "примерно раз в две недели" },
  { from: 20, to: 22, words: "примерно раз в три недели" },
  { from: 27, to: 33, words: "примерно раз в месяц" },
  { from: 56, to: 65, words: "примерно раз в два месяца" },
  { from: 85, to: 96, words: "примерно раз в три месяца" },
];

const PLURAL = new Intl.PluralRules("ru");
const DAYS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "день", few: "дня" };

function rhythm(gapDays: number): string {
  const named = RHYTHMS.find(({ from, to }) => gapDays >= from && gapDays <= to);
  const days = DAYS[PLURAL.select(gapDays)] ?? "дней";
  return named?.words ?? `примерно раз в ${gapDays} ${days}`;
}

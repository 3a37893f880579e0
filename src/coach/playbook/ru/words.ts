import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { type RhythmWords, sayRhythm } from "../rhythm.ts";
import type { FactWords } from "../slots.ts";

const MONTHS =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

const LIST = new Intl.ListFormat("ru", { type: "conjunction" });

const RHYTHM: RhythmWords = {
  daily: "почти каждый день",
  weekly: "примерно раз в неделю",
  twoWeeks: "примерно раз в две недели",
  threeWeeks: "примерно раз в три недели",
  monthly: "примерно раз в месяц",
  twoMonths: "примерно раз в два месяца",
  threeMonths: "примерно раз в три месяца",
  days: (gapDays) => `примерно раз в ${gapDays} ${DAYS[PLURAL.select(gapDays)] ?? "дней"}`,
};

export const russianWords: FactWords = {
  today: (day) => `${dateOf(day)} г.`,
  onDay: (day) => `${dateOf(day)} года`, // no "г.": its dot would meet the sentence's
  rhythm: sayRhythm(RHYTHM),
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

const PLURAL = new Intl.PluralRules("ru");
const DAYS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "день", few: "дня" };

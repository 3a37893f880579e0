import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { type RhythmWords, sayRhythm } from "../rhythm.ts";
import type { FactWords } from "../slots.ts";

const MONTHS =
  "януари февруари март април май юни юли август септември октомври ноември декември".split(" ");

const LIST = new Intl.ListFormat("bg", { type: "conjunction" });

// As it stands after a preposition: "заради доставката", "проблем с доставката".
const INCIDENT = {
  delivery: "доставката",
  quality: "качеството на стоката",
  service: "обслужването",
  price: "цените ни",
  product: "асортимента ни",
  agreement: "договореността ни",
};

const RHYTHM: RhythmWords = {
  daily: "почти всеки ден",
  weekly: "приблизително веднъж седмично",
  twoWeeks: "приблизително на всеки две седмици",
  threeWeeks: "приблизително на всеки три седмици",
  monthly: "приблизително веднъж месечно",
  twoMonths: "приблизително на всеки два месеца",
  threeMonths: "приблизително на всеки три месеца",
  days: (gapDays) => `приблизително на всеки ${gapDays} дни`,
};

export const bulgarianWords: FactWords = {
  today: (day) => `${dateOf(day)} г.`,
  onDay: (day) => `${dateOf(day)} година`, // no "г.": its dot would meet the sentence's
  rhythm: sayRhythm(RHYTHM),
  list: (names) => LIST.format(names),
  money: (amount) => formatExactMoney(amount, "bg"),
  offer: OFFER_NAMES.bg,
  incident: INCIDENT,
  incidentWith: INCIDENT,
};

function dateOf(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
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

export const bulgarianWords: FactWords = {
  today: (day) => `${dateOf(day)} г.`,
  onDay: (day) => `${dateOf(day)} година`, // no "г.": its dot would meet the sentence's
  rhythm,
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

// Gaps in days that have a name of their own.
const RHYTHMS = [
  { from: 0, to: 1, words: "почти всеки ден" },
  { from: 6, to: 8, words: "приблизително веднъж седмично" },
  { from: 13, to: 15, words: "приблизително на всеки две седмици" },
  { from: 20, to: 22, words: "приблизително на всеки три седмици" },
  { from: 27, to: 33, words: "приблизително веднъж месечно" },
  { from: 56, to: 65, words: "приблизително на всеки два месеца" },
  { from: 85, to: 96, words: "приблизително на всеки три месеца" },
];

function rhythm(gapDays: number): string {
  const named = RHYTHMS.find(({ from, to }) => gapDays >= from && gapDays <= to);
  return named?.words ?? `приблизително на всеки ${gapDays} дни`;
}

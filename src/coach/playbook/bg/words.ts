import type { Day } from "#src/core/day.ts";
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
  offer: {
    "extra-service": "допълнителна услуга за наша сметка",
    "early-access": "предварително запознаване с новостите в асортимента ни",
    "small-favour": "малък жест от наша страна",
    bundle: "безплатна добавка към поръчката",
    "symbolic-gift": "малък подарък към поръчката",
    "risk-taken-over": "една поръчка на наш риск",
    "free-delivery": "безплатна доставка на следващата поръчка",
    "pay-after-receipt": "плащане едва след проверка на стоката",
    pilot: "малка пробна поръчка с ясни критерии",
    "prepaid-orders": "поръчки с предплащане",
    "standard-terms": "обичайните ни условия от самото начало",
    "payment-pause": "пауза в плащането на дължимите суми",
    "payment-terms": "други условия на плащане",
    "flexible-volume": "по-малки поръчки от уговореното",
    "grace-period": "повече време, преди новите правила да започнат да важат",
    "new-client-offer": "същото предложение като за нови клиенти",
    "trial-price": "пробна цена за една поръчка",
    "price-freeze": "непроменени цени за определен срок",
    "transition-discount": "отстъпка за преходния период",
    "capped-discount": "отстъпка за една поръчка",
  },
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

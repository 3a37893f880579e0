import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import type { FactWords } from "../slots.ts";

const INCIDENT = {
  delivery: "the delivery",
  quality: "the quality of the goods",
  service: "our service",
  price: "our prices",
  product: "our range of goods",
  agreement: "our agreement",
};

export const englishWords: FactWords = {
  today: longDay,
  onDay: longDay,
  rhythm,
  list: (names) => LIST.format(names),
  money: (amount) => formatExactMoney(amount, "en-GB"),
  offer: OFFER_NAMES.en,
  incident: INCIDENT,
  incidentWith: INCIDENT,
};

// Made once: building a format takes longer than writing a letter.
const LONG_DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

function longDay(day: Day): string {
  return LONG_DAY.format(new Date(`${day}T12:00:00Z`));
}

// Gaps in days that have a name of their own.
const RHYTHMS = [
  { from: 0, to: 1, words: "almost every day" },
  { from: 6, to: 8, words: "roughly once a week" },
  { from: 13, to: 15, words: "roughly every two weeks" },
  { from: 20, to: 22, words: "roughly every three weeks" },
  { from: 27, to: 33, words: "roughly once a month" },
  { from: 56, to: 65, words: "roughly every two months" },
  { from: 85, to: 96, words: "roughly once every three months" },
];

function rhythm(gapDays: number): string {
  const named = RHYTHMS.find(({ from, to }) => gapDays >= from && gapDays <= to);
  return named?.words ?? `roughly every ${gapDays} days`;
}

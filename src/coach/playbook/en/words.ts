import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { type RhythmWords, sayRhythm } from "../rhythm.ts";
import type { FactWords } from "../slots.ts";

const INCIDENT = {
  delivery: "the delivery",
  quality: "the quality of the goods",
  service: "our service",
  price: "our prices",
  product: "our range of goods",
  agreement: "our agreement",
};

const RHYTHM: RhythmWords = {
  daily: "almost every day",
  weekly: "roughly once a week",
  twoWeeks: "roughly every two weeks",
  threeWeeks: "roughly every three weeks",
  monthly: "roughly once a month",
  twoMonths: "roughly every two months",
  threeMonths: "roughly once every three months",
  days: (gapDays) => `roughly every ${gapDays} days`,
};

export const englishWords: FactWords = {
  today: longDay,
  onDay: longDay,
  rhythm: sayRhythm(RHYTHM),
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

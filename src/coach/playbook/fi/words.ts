import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import type { FactWords } from "../slots.ts";

export const finnishWords: FactWords = {
  today: longDay,
  onDay: longDay, // "3. maaliskuuta 2026" answers "when" as it is
  rhythm,
  list: (names) => LIST.format(names),
  money: (amount) => formatExactMoney(amount, "fi"),
  offer: OFFER_NAMES.fi,
  // Elative, as in "valititte toimituksesta".
  incident: {
    delivery: "toimituksesta",
    quality: "tuotteiden laadusta",
    service: "palvelustamme",
    price: "hinnoistamme",
    product: "valikoimastamme",
    agreement: "sopimuksen noudattamisesta",
  },
  // Inessive, as in "ongelma toimituksessa".
  incidentWith: {
    delivery: "toimituksessa",
    quality: "tuotteiden laadussa",
    service: "palvelussamme",
    price: "hinnoissamme",
    product: "valikoimassamme",
    agreement: "sopimuksen noudattamisessa",
  },
};

// Made once: building a format takes longer than writing a letter.
const LONG_DAY = new Intl.DateTimeFormat("fi", { dateStyle: "long", timeZone: "UTC" });
const LIST = new Intl.ListFormat("fi", { type: "conjunction" });

function longDay(day: Day): string {
  return LONG_DAY.format(new Date(`${day}T12:00:00Z`));
}

// Gaps in days that have a name of their own.
const RHYTHMS = [
  { from: 0, to: 1, words: "lähes joka päivä" },
  { from: 6, to: 8, words: "noin kerran viikossa" },
  { from: 13, to: 15, words: "noin kahden viikon välein" },
  { from: 20, to: 22, words: "noin kolmen viikon välein" },
  { from: 27, to: 33, words: "noin kerran kuukaudessa" },
  { from: 56, to: 65, words: "noin kahden kuukauden välein" },
  { from: 85, to: 96, words: "noin kolmen kuukauden välein" },
];

function rhythm(gapDays: number): string {
  const named = RHYTHMS.find(({ from, to }) => gapDays >= from && gapDays <= to);
  return named?.words ?? `noin ${gapDays} päivän välein`;
}

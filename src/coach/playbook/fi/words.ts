import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { type RhythmWords, sayRhythm } from "../rhythm.ts";
import type { FactWords } from "../slots.ts";

const RHYTHM: RhythmWords = {
  daily: "lähes joka päivä",
  weekly: "noin kerran viikossa",
  twoWeeks: "noin kahden viikon välein",
  threeWeeks: "noin kolmen viikon välein",
  monthly: "noin kerran kuukaudessa",
  twoMonths: "noin kahden kuukauden välein",
  threeMonths: "noin kolmen kuukauden välein",
  days: (gapDays) => `noin ${gapDays} päivän välein`,
};

export const finnishWords: FactWords = {
  today: longDay,
  onDay: longDay, // "3. maaliskuuta 2026" answers "when" as it is
  rhythm: sayRhythm(RHYTHM),
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

import type { Day } from "#src/core/day.ts";
import { formatExactMoney } from "#src/core/money.ts";
import type { FactWords } from "../slots.ts";

export const finnishWords: FactWords = {
  today: longDay,
  onDay: longDay, // "3. maaliskuuta 2026" answers "when" as it is
  rhythm,
  list: (names) => LIST.format(names),
  money: (amount) => formatExactMoney(amount, "fi"),
  // Nominative, as after a colon.
  offer: {
    "extra-service": "lisäpalvelu meidän kustannuksellamme",
    "early-access": "mahdollisuus nähdä uutuutemme ensimmäisten joukossa",
    "small-favour": "pieni vastaantulo meidän puoleltamme",
    bundle: "maksuton lisä tilaukseen",
    "symbolic-gift": "pieni lahja tilauksen mukana",
    "risk-taken-over": "yksi tilaus, jonka riskin kannamme me",
    "free-delivery": "seuraavan tilauksen maksuton toimitus",
    "pay-after-receipt": "maksu vasta tavaran tarkastamisen jälkeen",
    pilot: "pieni koetilaus, jonka arviointitapa on selvä",
    "prepaid-orders": "tilaukset ennakkomaksua vastaan",
    "standard-terms": "tavalliset ehtomme alusta alkaen",
    "payment-pause": "tauko avoimien laskujen maksussa",
    "payment-terms": "toisenlaiset maksuehdot",
    "flexible-volume": "sovittua pienemmät tilaukset",
    "grace-period": "lisäaika ennen uusien sääntöjen voimaantuloa",
    "new-client-offer": "uusien asiakkaiden tarjous",
    "trial-price": "kokeiluhinta yhdelle tilaukselle",
    "price-freeze": "määräajaksi lukitut hinnat",
    "transition-discount": "siirtymäajan alennus",
    "capped-discount": "alennus yhdestä tilauksesta",
  },
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

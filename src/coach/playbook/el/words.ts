import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import type { FactWords } from "../slots.ts";

const MONTHS =
  "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split(
    " ",
  );

const LIST = new Intl.ListFormat("el", { type: "conjunction" });

export const greekWords: FactWords = {
  today: longDay,
  onDay,
  rhythm,
  list: (names) => LIST.format(names),
  money: (amount) => formatExactMoney(amount, "el-GR"),
  offer: OFFER_NAMES.el,
  // Accusative, as in "το παράπονο για την παράδοση".
  incident: {
    delivery: "την παράδοση",
    quality: "την ποιότητα των προϊόντων",
    service: "την εξυπηρέτηση",
    price: "τις τιμές μας",
    product: "την γκάμα των προϊόντων μας",
    agreement: "τη συμφωνία μας",
  },
  // With "in", as in "ένα πρόβλημα στην παράδοση".
  incidentWith: {
    delivery: "στην παράδοση",
    quality: "στην ποιότητα των προϊόντων",
    service: "στην εξυπηρέτηση",
    price: "στις τιμές μας",
    product: "στην γκάμα των προϊόντων μας",
    agreement: "στη συμφωνία μας",
  },
};

function longDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const isFirst = Number(date) === 1;
  return `${isFirst ? "1η" : Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

function onDay(day: Day): string {
  return `${day.endsWith("-01") ? "την" : "στις"} ${longDay(day)}`;
}

// Gaps in days that have a name of their own.
const RHYTHMS = [
  { from: 0, to: 1, words: "σχεδόν κάθε μέρα" },
  { from: 6, to: 8, words: "περίπου μία φορά την εβδομάδα" },
  { from: 13, to: 15, words: "περίπου κάθε δύο εβδομάδες" },
  { from: 20, to: 22, words: "περίπου κάθε τρεις εβδομάδες" },
  { from: 27, to: 33, words: "περίπου μία φορά τον μήνα" },
  { from: 56, to: 65, words: "περίπου κάθε δύο μήνες" },
  { from: 85, to: 96, words: "περίπου κάθε τρεις μήνες" },
];

function rhythm(gapDays: number): string {
  const named = RHYTHMS.find(({ from, to }) => gapDays >= from && gapDays <= to);
  return named?.words ?? `περίπου κάθε ${gapDays} ημέρες`;
}

import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { type RhythmWords, sayRhythm } from "../rhythm.ts";
import type { FactWords } from "../slots.ts";

const MONTHS =
  "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split(
    " ",
  );

const LIST = new Intl.ListFormat("el", { type: "conjunction" });

const RHYTHM: RhythmWords = {
  daily: "σχεδόν κάθε μέρα",
  weekly: "περίπου μία φορά την εβδομάδα",
  twoWeeks: "περίπου κάθε δύο εβδομάδες",
  threeWeeks: "περίπου κάθε τρεις εβδομάδες",
  monthly: "περίπου μία φορά τον μήνα",
  twoMonths: "περίπου κάθε δύο μήνες",
  threeMonths: "περίπου κάθε τρεις μήνες",
  days: (gapDays) => `περίπου κάθε ${gapDays} ημέρες`,
};

export const greekWords: FactWords = {
  today: longDay,
  onDay,
  rhythm: sayRhythm(RHYTHM),
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

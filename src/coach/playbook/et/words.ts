import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import type { FactWords } from "../slots.ts";

const MONTHS_NOMINATIVE =
  "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember";
const MONTHS_ADESSIVE =
  "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril";

const LIST = new Intl.ListFormat("et", { type: "conjunction" });

export const estonianWords: FactWords = {
  today: (day) => inMonth(day, MONTHS_NOMINATIVE),
  onDay: (day) => inMonth(day, MONTHS_ADESSIVE),
  rhythm,
  list: (names) => LIST.format(names),
  money: (amount) => formatExactMoney(amount, "et"),
  offer: OFFER_NAMES.et,
  // Genitive, as in "tarne kohta", "tarne üle", "tarne asjus".
  incident: {
    delivery: "tarne",
    quality: "kauba kvaliteedi",
    service: "teeninduse",
    price: "hindade",
    product: "tootevaliku",
    agreement: "kokkuleppe",
  },
  // Comitative, as in "vedasime Teid tarnega alt".
  incidentWith: {
    delivery: "tarnega",
    quality: "kauba kvaliteediga",
    service: "teenindusega",
    price: "hindadega",
    product: "tootevalikuga",
    agreement: "kokkuleppega",
  },
};

function inMonth(day: Day, months: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)}. ${months.split(" ")[Number(month) - 1] ?? ""} ${year}`;
}

// Gaps in days that have a name of their own.
const RHYTHMS = [
  { from: 0, to: 1, words: "peaaegu iga päev" },
  { from: 6, to: 8, words: "umbes kord nädalas" },
  { from: 13, to: 15, words: "umbes iga kahe nädala järel" },
  { from: 20, to: 22, words: "umbes iga kolme nädala järel" },
  { from: 27, to: 33, words: "umbes kord kuus" },
  { from: 56, to: 65, words: "umbes iga kahe kuu järel" },
  { from: 85, to: 96, words: "umbes iga kolme kuu järel" },
];

function rhythm(gapDays: number): string {
  const named = RHYTHMS.find(({ from, to }) => gapDays >= from && gapDays <= to);
  return named?.words ?? `umbes iga ${gapDays} päeva järel`;
}

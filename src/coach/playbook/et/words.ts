import type { Day } from "#src/core/day.ts";
import { OFFER_NAMES } from "#src/core/draft/offer-names.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { type RhythmWords, sayRhythm } from "../rhythm.ts";
import type { FactWords } from "../slots.ts";

const MONTHS_NOMINATIVE =
  "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember";
const MONTHS_ADESSIVE =
  "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril";

const LIST = new Intl.ListFormat("et", { type: "conjunction" });

const RHYTHM: RhythmWords = {
  daily: "peaaegu iga päev",
  weekly: "umbes kord nädalas",
  twoWeeks: "umbes iga kahe nädala järel",
  threeWeeks: "umbes iga kolme nädala järel",
  monthly: "umbes kord kuus",
  twoMonths: "umbes iga kahe kuu järel",
  threeMonths: "umbes iga kolme kuu järel",
  days: (gapDays) => `umbes iga ${gapDays} päeva järel`,
};

export const estonianWords: FactWords = {
  today: (day) => inMonth(day, MONTHS_NOMINATIVE),
  onDay: (day) => inMonth(day, MONTHS_ADESSIVE),
  rhythm: sayRhythm(RHYTHM),
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

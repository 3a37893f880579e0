import { type Day, daysBetween, weekdayOf } from "#src/core/day.ts";
import type { Persona, TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { Slots } from "./phrase.ts";

/** The persona's facts in the form its sentences take. */
export function slotsFor({ about, language }: Persona): Slots {
  const month = (day: Day | null): string | null => day && sayMonth(day, about.today, language);
  return {
    client: about.client,
    contact: about.contact,
    rep: about.rep,
    product: about.product,
    lastOrderWhen: month(about.lastOrderOn),
    incidentWhen: month(about.incidentOn),
    firstDay: sayDay(about.firstDay, language),
    secondDay: sayDay(about.secondDay, language),
    recontactDay: sayDay(about.recontactOn, language),
  };
}

/** From this many days on the same month's name would be mistaken for this year's. */
const OTHER_YEAR_DAYS = 300;

/** "in March", "märtsis"; with the year when it is long ago. */
function sayMonth(day: Day, today: Day, language: TalkLanguage): string {
  const year = daysBetween(day, today) >= OTHER_YEAR_DAYS ? day.slice(0, 4) : null;
  const month = Number(day.slice(5, 7));
  if (language === "et") {
    const inMonth = `${MONTHS_ET[month - 1] ?? ""}s`;
    return year === null ? inMonth : `${year}. aasta ${inMonth}`;
  }
  return `in ${MONTHS_EN[month - 1] ?? ""}${year === null ? "" : ` ${year}`}`;
}

/** "on Wednesday 3 June", "kolmapäeval, 3. juunil". */
function sayDay(day: Day, language: TalkLanguage): string {
  const date = Number(day.slice(8));
  const month = Number(day.slice(5, 7)) - 1;
  const weekday = weekdayOf(day) - 1;
  return language === "et"
    ? `${WEEKDAYS_ET[weekday] ?? ""}l, ${date}. ${MONTHS_ET[month] ?? ""}l`
    : `on ${WEEKDAYS_EN[weekday] ?? ""} ${date} ${MONTHS_EN[month] ?? ""}`;
}

const MONTHS_EN: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

const WEEKDAYS_EN: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Genitive; every other form is this and an ending (jaanuari-s, jaanuari-l). */
const MONTHS_ET: readonly string[] = [
  "jaanuari",
  "veebruari",
  "märtsi",
  "aprilli",
  "mai",
  "juuni",
  "juuli",
  "augusti",
  "septembri",
  "oktoobri",
  "novembri",
  "detsembri",
];

/** Genitive, Monday first. */
const WEEKDAYS_ET: readonly string[] = [
  "esmaspäeva",
  "teisipäeva",
  "kolmapäeva",
  "neljapäeva",
  "reede",
  "laupäeva",
  "pühapäeva",
];

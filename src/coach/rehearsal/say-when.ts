import { type Day, daysBetween, utcDateOf, weekdayOf } from "#src/core/day.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";

/** From this many days on the same month's name would be mistaken for this year's. */
const OTHER_YEAR_DAYS = 300;

/** "in March", "märtsis", "в марте"; with the year when it is long ago. */
export function sayMonth(day: Day, today: Day, language: DraftLanguage): string {
  const year = daysBetween(day, today) >= OTHER_YEAR_DAYS ? day.slice(0, 4) : null;
  const month = MONTHS[language][Number(day.slice(5, 7)) - 1] ?? "";
  const { inMonth, inMonthOf } = WHEN[language];
  return year === null ? inMonth(month) : inMonthOf(month, year);
}

/** "on Wednesday 3 June", "kolmapäeval, 3. juunil", "в среду, 3 июня". */
export function sayDay(day: Day, language: DraftLanguage): string {
  const weekday = WEEKDAYS[language][weekdayOf(day) - 1] ?? "";
  const month = Number(day.slice(5, 7)) - 1;
  if (language !== "et") return `${weekday} ${DAY_AND_MONTH[language].format(utcDateOf(day))}`;
  return `${weekday}, ${Number(day.slice(8))}. ${MONTHS.et[month] ?? ""}l`;
}

/** Made once: building a format takes longer than a whole talk. Each gives the case that follows a day's number. */
const DAY_AND_MONTH = {
  en: dayAndMonth("en-GB"),
  fi: dayAndMonth("fi"),
  ru: dayAndMonth("ru"),
  bg: dayAndMonth("bg"),
  el: dayAndMonth("el"),
};

function dayAndMonth(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
}

type WhenWords = {
  readonly inMonth: (month: string) => string;
  readonly inMonthOf: (month: string, year: string) => string;
};

const WHEN: Record<DraftLanguage, WhenWords> = {
  en: { inMonth: (month) => `in ${month}`, inMonthOf: (month, year) => `in ${month} ${year}` },
  et: { inMonth: (month) => `${month}s`, inMonthOf: (month, year) => `${year}. aasta ${month}s` },
  fi: { inMonth: (month) => `${month}ssa`, inMonthOf: (month, year) => `${month}ssa ${year}` },
  ru: { inMonth: (month) => `в ${month}`, inMonthOf: (month, year) => `в ${month} ${year} года` },
  bg: {
    inMonth: (month) => `през ${month}`,
    inMonthOf: (month, year) => `през ${month} ${year} година`,
  },
  el: {
    inMonth: (month) => `τον ${month}`,
    inMonthOf: (month, year) => `τον ${month} του ${year}`,
  },
};

/** In the form to which `WHEN` adds the rest; in Estonian the genitive, in Finnish the stem. */
const MONTHS: Record<DraftLanguage, readonly string[]> = {
  en: wordsIn(
    "January February March April May June July August September October November December",
  ),
  et: wordsIn(
    "jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri",
  ),
  fi: wordsIn(
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
  ),
  ru: wordsIn("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"),
  bg: wordsIn("януари февруари март април май юни юли август септември октомври ноември декември"),
  el: wordsIn(
    "Ιανουάριο Φεβρουάριο Μάρτιο Απρίλιο Μάιο Ιούνιο Ιούλιο Αύγουστο Σεπτέμβριο Οκτώβριο Νοέμβριο Δεκέμβριο",
  ),
};

/** Monday first, as it answers "when" before a day's number. */
const WEEKDAYS: Record<DraftLanguage, readonly string[]> = {
  en: wordsIn("Monday Tuesday Wednesday Thursday Friday Saturday Sunday").map((day) => `on ${day}`),
  et: wordsIn("esmaspäeva teisipäeva kolmapäeva neljapäeva reede laupäeva pühapäeva").map(
    (day) => `${day}l`,
  ),
  fi: wordsIn("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai").map(
    (day) => `${day}na`,
  ),
  ru: "в понедельник,|во вторник,|в среду,|в четверг,|в пятницу,|в субботу,|в воскресенье,".split(
    "|",
  ),
  bg: "в понеделник,|във вторник,|в сряда,|в четвъртък,|в петък,|в събота,|в неделя,".split("|"),
  el: "τη Δευτέρα|την Τρίτη|την Τετάρτη|την Πέμπτη|την Παρασκευή|το Σάββατο|την Κυριακή".split("|"),
};

function wordsIn(list: string): string[] {
  return list.split(" ");
}

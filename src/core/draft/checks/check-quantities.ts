import type { DraftLanguage } from "../draft-terms.ts";
import type { CheckedText } from "./checked-text.ts";
import { hitsOf } from "./clue.ts";
import { type DayMention, findDays, isThatDay } from "./day-mention.ts";
import type { Found, Rule, Span } from "./finding.ts";
import { isHarmless } from "./harmless-number.ts";
import { isKnown, type KnownFacts } from "./known-facts.ts";
import type { MessageFacts } from "./message-facts.ts";
import { findQuantities } from "./quantity.ts";
import { mentions } from "./shared-words.ts";

/** Days and numbers of a person's message that none of the facts hold. `read.masked` is searched: names hold digits too. */
export function checkQuantities(
  read: CheckedText,
  known: KnownFacts,
  facts: Pick<MessageFacts, "approvedConcession" | "promises">,
): Found[] {
  const { language } = read.context;
  return read.sentences.flatMap((sentence) => {
    const { text, start } = sentence;
    const days = findDays(text, language);
    const isBound = isBoundToDay(text, facts, language);
    const clear = blank(
      text,
      days.map(({ span }) => span),
    );
    const strangeDays = days.filter((day) => !isFine(day, isBound, known)).map(({ span }) => span);
    return [
      ...asFound("invented-day", [...hitsOf(text, PAST_WEEKDAY), ...strangeDays], start),
      ...asFound("invented-number", hitsOf(text, ORDER_CODE), start),
      ...asFound("invented-number", strangeNumbers(clear, read, known), start),
    ];
  });
}

function strangeNumbers(
  text: string,
  { context, lexicon }: CheckedText,
  known: KnownFacts,
): Span[] {
  return findQuantities(text, context.language, lexicon)
    .filter((one) => !isKnown(one, known, DAYS.test(text.slice(one.span.start))))
    .filter((one) => !isHarmless(one, text))
    .map(({ span }) => span);
}

function asFound(rule: Rule, spans: readonly Span[], offset: number): Found[] {
  return spans.map(({ start, end }) => ({
    rule,
    level: "warn",
    span: { start: start + offset, end: end + offset },
  }));
}

/** The facts name the day: of a promise, or the end of what was approved. */
function isBoundToDay(
  text: string,
  { approvedConcession, promises }: Pick<MessageFacts, "approvedConcession" | "promises">,
  language: DraftLanguage,
): boolean {
  const isPromised = promises.some(({ what }) => mentions(text, what, language));
  return isPromised || (approvedConcession !== null && HOLDS_UNTIL.test(text));
}

// "Last Tuesday we agreed": no fact holds a day without its date.
const PAST_WEEKDAY =
  /(?<!\p{L})(?:last (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:eelmisel|möödunud|läinud) (?:esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval)|viime (?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina)|(?:прошл|минувш)\p{L}+ (?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)|минал\p{L}+ (?:понеделник|вторник|сряда|четвъртък|петък|събота|неделя)|την περασμένη (?:δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|κυριακή)|το περασμένο σάββατο)(?!\p{L})/giu;
const DAYS = /^\P{L}*\p{L}*\s?(?:days?|päev|päiv|дн|ден|дни|день|ημέρ|μέρ)/iu;

// As orders are numbered: letters, a dash, digits. Those of the facts are erased before.
const ORDER_CODE = /(?<![\p{L}\p{N}-])\p{Lu}{1,4}[-–]\d{3,}(?![\p{L}\p{N}-])/gu;

/** A day of the facts, or one still to come that a person may propose. */
function isFine(day: DayMention, isBound: boolean, known: KnownFacts): boolean {
  if (known.days.some((one) => isThatDay(day, one))) return true;
  return isAhead(day, known.today) && !isBound;
}

const HOLDS_UNTIL =
  /(?<!\p{L})(?:until|till|valid\p{L}*|holds?|expires?|runs out|kuni|kehti\p{L}*|asti|saakka|voimassa|до|действ\p{L}*|важи|валид\p{L}*|έως|μέχρι|ισχύ\p{L}*)(?!\p{L})/iu;

function isAhead({ date, months, year }: DayMention, today: string): boolean {
  const [ofYear = 0, ofMonth = 0, ofDate = 0] = today.split("-").map(Number);
  const month = months[0] ?? 12;
  if (year !== null && year !== ofYear) return year > ofYear;
  if (month !== ofMonth) return month > ofMonth;
  return (date ?? 31) >= ofDate;
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + "\uFFFC".repeat(end - start) + left.slice(end),
    text,
  );
}

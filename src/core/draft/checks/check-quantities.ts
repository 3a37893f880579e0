import type { CheckedText } from "./checked-text.ts";
import { type DayMention, findDays, isThatDay } from "./day-mention.ts";
import type { Found, Span } from "./finding.ts";
import { isKnown, type KnownFacts } from "./known-facts.ts";
import { findQuantities, type Quantity } from "./quantity.ts";
import type { MessageFacts } from "./message-facts.ts";
import { mentions } from "./shared-words.ts";

/** Days and numbers of a person's message that none of the facts hold. `read.masked` is searched: names hold digits too. */
export function checkQuantities(
  read: CheckedText,
  known: KnownFacts,
  { approvedConcession, promises }: Pick<MessageFacts, "approvedConcession" | "promises">,
): Found[] {
  const isOffering = approvedConcession !== null;
  const isPromised = (text: string): boolean =>
    promises.some(({ what }) => mentions(text, what, read.context.language));
  return read.sentences.flatMap((sentence) => {
    const { language } = read.context;
    const days = findDays(sentence.text, language);
    const clear = blank(
      sentence.text,
      days.map(({ span }) => span),
    );
    const quantities = findQuantities(clear, language, read.lexicon);
    const place = ({
      start,
      end,
    }: {
      start: number;
      end: number;
    }): { start: number; end: number } => ({
      start: start + sentence.start,
      end: end + sentence.start,
    });
    const codes = Array.from(sentence.text.matchAll(ORDER_CODE), (hit): Span => ({
      start: hit.index,
      end: hit.index + hit[0].length,
    }));
    return [
      ...codes.map((span): Found => ({
        rule: "invented-number",
        level: "warn",
        span: place(span),
      })),
      ...days
        .filter(
          (day) =>
            !isFine(day, {
              isBound: isPromised(sentence.text) || (isOffering && HOLDS_UNTIL.test(sentence.text)),
              known,
            }),
        )
        .map(({ span }): Found => ({ rule: "invented-day", level: "warn", span: place(span) })),
      ...quantities
        .filter((one) => !isKnown(one, known) && !isHarmless(one, clear))
        .map(({ span }): Found => ({ rule: "invented-number", level: "warn", span: place(span) })),
    ];
  });
}

// As orders are numbered: letters, a dash, digits. Those of the facts are erased before.
const ORDER_CODE = /(?<![\p{L}\p{N}-])\p{Lu}{1,4}[-–]\d{3,}(?![\p{L}\p{N}-])/gu;

type Place = {
  readonly isBound: boolean; // to a day that the facts name: of a promise, or the end of what was approved
  readonly known: KnownFacts;
};

/** A day of the facts, or one still to come that a person may propose. */
function isFine(day: DayMention, { isBound, known }: Place): boolean {
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

/** Times of day, minutes asked for, a time limit, a list's number, a phone number: nothing that facts would hold. */
function isHarmless({ span, unit, values }: Quantity, sentence: string): boolean {
  if (unit !== "other") return false;
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  return (
    values.includes(1) ||
    IS_CLOCK.test(sentence.slice(span.start)) ||
    CLOCK_BEFORE.test(before) ||
    CLOCK_AFTER.test(after) ||
    (LIST_MARK.test(after) && before.trim() === "") ||
    (LIMIT_BEFORE.test(before) && TIME_UNIT.test(sentence.slice(span.start))) ||
    LIMIT_AFTER.test(`${sentence.slice(span.start, span.end)}${after}`) ||
    isPhone(sentence, span.start)
  );
}

const IS_CLOCK = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\d%])/u;
const CLOCK_BEFORE =
  /(?:(?<!\p{L})(?:at|kell|kello|klo|kl|в|във|στις|ώρα|around|between|from|до|с|от|и|–|-|kuni|ja|to|until|till|noin|umbes|около|около|γύρω στις|μεταξύ|\d[:.]\d\d)\s?)$/iu;
const CLOCK_AFTER =
  /^\s?(?:a\.?m|p\.?m|o['’]clock|h(?!\p{L})|uhr|часа|часов|час(?!\p{L})|ч\.?(?!\p{L})|π\.?μ|μ\.?μ|η ώρα)/iu;
const LIST_MARK = /^[.)]\s/u;
const LIMIT_BEFORE =
  /(?<!\p{L})(?:within|in|during|next|coming|last|past|в течение|через|за|в рамките на|до|след|в следващите|следващите|σε|μέσα σε|εντός|τις επόμενες|järgmise|seuraavan)\s(?:the (?:next|coming) )?$/iu;
const TIME_UNIT =
  /^[\p{L}\d\s-]{0,14}?(?:(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|seconds?)|tun[dn]|päeva|nädala|minut|kuu|aasta|tunni|päivä|viikk|viiko|час|минут|дн|ден|дни|недел|седмиц|ώρ|ημέρ|μέρ|εβδομάδ|λεπτ)/iu;
const LIMIT_AFTER =
  /^[\p{L}\d\s-]{0,30}?(?:minut|minuut|мин|λεπτ|jooksul|kuluessa|sisällä|sees|küsimus|kysymy|questions?(?!\p{L})|вопрос|въпрос|ερωτήσ|x\s?\d|[-/]\d)/iu;

function isPhone(text: string, at: number): boolean {
  const before = /\+?[\d\s()-]*$/u.exec(text.slice(0, at))?.[0] ?? "";
  const run = /^[\d\s()+-]*/u.exec(text.slice(at - before.length))?.[0] ?? "";
  return run.replaceAll(/\D/gu, "").length >= 7;
}

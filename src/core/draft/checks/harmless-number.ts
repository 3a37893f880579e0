import type { Quantity } from "./quantity.ts";

/** Times of day, minutes asked for, a time limit, a list's number, a phone number: nothing that facts would hold. */
export function isHarmless({ span, unit, values }: Quantity, sentence: string): boolean {
  if (unit !== "other") return false;
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  return (
    values.includes(1) ||
    isClock({ before, after, from: sentence.slice(span.start), values }) ||
    (LIST_MARK.test(after) && before.trim() === "") ||
    (LIMIT_BEFORE.test(before) && TIME_UNIT.test(sentence.slice(span.start))) ||
    LIMIT_AFTER.test(`${sentence.slice(span.start, span.end)}${after}`) ||
    isPhone(sentence, span.start)
  );
}

type Around = {
  readonly before: string;
  readonly after: string;
  readonly from: string;
  readonly values: readonly number[];
};

function isClock({ before, after, from, values }: Around): boolean {
  if (IS_CLOCK.test(from)) return true;
  if (SPOKEN_HOUR.test(from) && CLOCK_BEFORE.test(before)) return true;
  if (!/^\d/u.test(from) || !values.every((value) => value <= LAST_HOUR)) return false;
  return CLOCK_AFTER.test(after) || (CLOCK_BEFORE.test(before) && NOTHING_COUNTED.test(after));
}

const LAST_HOUR = 24;
const NOTHING_COUNTED =
  /^\s*(?:$|[.,;:!?)–-]|(?:a\.?m|p\.?m|and|to|or|ja|kuni|või|tai|и|до|или|και|έως|με|ή)(?!\p{L}))/iu;
const IS_CLOCK = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\d%])/u;
const CLOCK_BEFORE =
  /(?:(?<!\p{L})(?:at|kell|kello|klo|kl|в|във|στις|ώρα|around|between|from|до|с|от|и|–|-|kuni|ja|to|until|till|noin|umbes|около|около|γύρω στις|μεταξύ|\d[:.]\d\d)\s?)$/iu;
const CLOCK_AFTER =
  /^\s?(?:a\.?m|p\.?m|o['’]clock|h(?!\p{L})|uhr|часа|часов|час(?!\p{L})|ч\.?(?!\p{L})|π\.?μ|μ\.?μ|η ώρα)/iu;
const SPOKEN_HOUR = /^\p{L}+(?: \p{L}+)? час(?:а|ов)?(?!\p{L})/iu;
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

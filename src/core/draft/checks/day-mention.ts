import type { Day } from "../../day.ts";
import type { DraftLanguage } from "../draft-terms.ts";
import type { Span } from "./finding.ts";

/** A day, or a part of one, that a text names. */
export type DayMention = {
  readonly span: Span;
  readonly date: number | null; // of the month
  readonly months: readonly number[]; // 1 to 12; both when "3/4" may be read either way
  readonly year: number | null;
};

// The beginnings of the months' names, with the accents where speakers put them.
const MONTHS: Record<DraftLanguage, readonly string[]> = {
  en: listed(
    "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?",
  ),
  et: listed(
    "jaan(?:uar-)? veebr(?:uar-)? märt- apr(?:il-)? mai(?:s|st|ni|ks|l|kuu-)? juuni- juuli- aug(?:ust-)? sept(?:emb-)? okt(?:oob-)? nov(?:emb-)? dets(?:emb-)?",
  ),
  fi: listed(
    "tammi(?:kuu-)? helmi(?:kuu-)? maalis(?:kuu-)? huhti(?:kuu-)? touko(?:kuu-)? kesäkuu- heinäkuu- elokuu- syyskuu- lokakuu- marras(?:kuu-)? joulukuu-",
  ),
  ru: listed(
    "янв(?:ар-)? февр?(?:ал-)? март\\p{L}{0,3} апр(?:ел-)? ма[йяею] июн- июл- авг(?:уст-)? сент(?:ябр-)? окт(?:ябр-)? нояб?(?:р-)? дек(?:абр-)?",
  ),
  bg: listed(
    "ян(?:уари)? февр?(?:уари)? март апр(?:ил)? май юни юли авг(?:уст)? септ?(?:ември)? окт(?:омври)? ноем(?:ври)? дек(?:ември)?",
  ),
  el: listed(
    "ιαν(?:ου[αά]ρ-)? φεβρ?(?:ου[αά]ρ-)? μ[αά]ρτ- απρ(?:[ιί]λ-)? μ[αά][ιΐϊί]- ιο[υύ]ν- ιο[υύ]λ- α[υύ]γ(?:ο[υύ]στ-)? σεπτ?(?:[εέ]μβρ-)? οκτ(?:[ωώ]βρ-)? νο[εέ]μ?(?:βρ-)? δεκ(?:[εέ]μβρ-)?",
  ),
};

/** Twelve patterns parted by spaces; a dash stands for any ending. */
function listed(names: string): string[] {
  return names.replaceAll("-", String.raw`\p{L}*`).split(" ");
}

const ORDINAL = "(?:st|nd|rd|th|\\.|-?(?:го|е|ми|ри|ти|ва|η|ης|ής))?";

type Reader = { readonly pattern: RegExp; readonly monthOf: (groups: Groups) => number[] };
type Groups = Record<string, string | undefined>;

const READERS: Record<DraftLanguage, readonly Reader[]> = {
  en: readersFor("en"),
  et: readersFor("et"),
  fi: readersFor("fi"),
  ru: readersFor("ru"),
  bg: readersFor("bg"),
  el: readersFor("el"),
};

/** Every day, month of a year, or month in a text, by name or in digits; in the order of the text, none in another. */
export function findDays(text: string, language: DraftLanguage): DayMention[] {
  const found: DayMention[] = [];
  for (const { pattern, monthOf } of READERS[language])
    for (const hit of text.matchAll(pattern)) {
      const span = { start: hit.index, end: hit.index + hit[0].length };
      if (found.some((one) => one.span.start < span.end && span.start < one.span.end)) continue;
      const groups: Groups = hit.groups ?? {};
      const mention = mentionOf(span, groups, monthOf(groups));
      if (mention !== null) found.push(mention);
    }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** True when the mention says nothing that the day does not. */
export function isThatDay({ date, months, year }: DayMention, day: Day): boolean {
  const [ofYear = 0, ofMonth = 0, ofDate = 0] = day.split("-").map(Number);
  if (year !== null && year !== ofYear) return false;
  if (months.length === 2) return isEither(months, [ofMonth, ofDate]);
  return (months.length === 0 || months.includes(ofMonth)) && (date === null || date === ofDate);
}

/** "3/4": the third of April or the fourth of March. */
function isEither([one, other]: readonly number[], [month, date]: readonly number[]): boolean {
  return (one === month && other === date) || (one === date && other === month);
}

function mentionOf(span: Span, { date, year }: Groups, months: number[]): DayMention | null {
  const ofMonth = date === undefined ? null : Number(date);
  if (ofMonth !== null && (ofMonth < 1 || ofMonth > 31)) return null;
  if (months.some((month) => month < 1 || month > 31)) return null;
  return { span, date: months.length === 2 ? null : ofMonth, months, year: yearOf(year) };
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function readersFor(language: DraftLanguage): Reader[] {
  const named = MONTHS[language].map((name, index) => `(?<m${index + 1}>${name})`).join("|");
  const month = `(?:${named})(?!\\p{L})\\.?`;
  const year = "(?:,?\\s+(?<year>(?:19|20)\\d{2})(?!\\d))?";
  const start = String.raw`(?<![\p{L}\p{N}.,:/-])`;
  const byName = (source: string): Reader => ({
    pattern: new RegExp(start + source, "giu"),
    monthOf: (groups) => MONTH_NUMBERS.filter((number) => groups[`m${number}`] !== undefined),
  });
  return [
    {
      pattern: /(?<![\p{L}\p{N}.,-])(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<date>\d{2})(?!\d)/gu,
      monthOf: ({ month: number }) => [Number(number)],
    },
    byName(`(?<date>\\d{1,2})${ORDINAL}\\s*(?:of |de )?${month}${year}`),
    byName(`${month}\\s+(?:the )?(?<date>\\d{1,2})(?!\\d|[.,]\\d)${ORDINAL}${year}`),
    byName(`${month}\\s+(?:of )?(?<year>(?:19|20)\\d{2})(?!\\d)`),
    {
      pattern:
        /(?<![\p{L}\p{N}.,:-])(?<date>\d{1,2})(?<mark>[./-])\s?(?<month>\d{1,2})\k<mark>\s?(?<year>(?:19|20)?\d{2})(?!\d)/gu,
      monthOf: eitherWay,
    },
    {
      pattern:
        /(?<![\p{L}\p{N}.,:/-])(?<date>\d{1,2})\.(?<month>0[1-9]|1[0-2]|[1-9])(?:\.(?!\d)|(?![\d.,%]|\s?(?:%|€|\p{Sc})))/gu,
      monthOf: ({ month: number }) => [Number(number)],
    },
    {
      pattern: /(?<![\p{L}\p{N}.,:/-])(?<date>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/gu,
      monthOf: eitherWay,
    },
  ];
}

const MONTH_NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);

function eitherWay({ date, month, mark }: Groups): number[] {
  return mark === "." ? [Number(month)] : [Number(month), Number(date)];
}

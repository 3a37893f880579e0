import type { DraftLanguage } from "../draft-terms.ts";
import type { Span } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { numbersInWords } from "./number-words.ts";

/** A number that a text states. A number may be read in several ways: 1.840 is a thousand in one country, two in another. */
export type Quantity = {
  readonly span: Span; // with its unit
  readonly values: readonly number[]; // none: it could not be read
  readonly unit: "percent" | "money" | "other";
  readonly currency: string | null; // ISO 4217, of money
};

const CURRENCIES: readonly (readonly [code: string, pattern: string])[] = [
  ["EUR", "€|eur(?!\\p{L})|euro\\p{L}*|евро\\p{L}*|ευρώ"],
  [
    "USD",
    "us\\$|\\$|usd(?!\\p{L})|dollar\\p{L}*|dollari\\p{L}*|доллар\\p{L}*|долар\\p{L}*|δολάρι\\p{L}*",
  ],
  ["GBP", "£|gbp(?!\\p{L})|pounds?(?!\\p{L})|naela?\\p{L}*|punta\\p{L}*|фунт\\p{L}*|λίρ\\p{L}*"],
  ["RUB", "₽|rub(?!\\p{L})|руб(?:\\.|л\\p{L}*)?"],
  ["BGN", "лв\\.?|bgn(?!\\p{L})|лев\\p{L}{0,2}(?!\\p{L})"],
  ["SEK", "sek(?!\\p{L})"],
  ["NOK", "nok(?!\\p{L})"],
  ["CHF", "chf(?!\\p{L})"],
  ["PLN", "pln(?!\\p{L})|zł"],
];
const MONEY = CURRENCIES.map(([, pattern]) => pattern).join("|");
const PERCENT =
  "%|per ?cent(?!\\p{L})|protsen\\p{L}*|prosent\\p{L}*|процент\\p{L}*|на сто|τοις εκατό";
const NUMBER = "\\d{1,3}(?:[ .,'’]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?";

const IN_DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/_-]|[\\p{N}][ ])(?:(?<before>${MONEY})\\s?)?(?<number>${NUMBER})(?:\\s?-?(?<after>${PERCENT}|${MONEY}))?(?![\\p{L}\\p{N}])`,
  "giu",
);
const IS_PERCENT = new RegExp(PERCENT, "iu");
const IS_MONEY = new RegExp(MONEY, "iu");

/** Every number in a text, in digits or in words. */
export function findQuantities(
  text: string,
  language: DraftLanguage,
  lexicon: Lexicon,
): Quantity[] {
  const inDigits = Array.from(text.matchAll(IN_DIGITS), (hit): Quantity => {
    const { before = "", number = "", after = "" } = hit.groups ?? {};
    const start = hit.index;
    return {
      span: { start, end: start + hit[0].length },
      values: readNumber(number),
      ...unitOf(before + after),
    };
  });
  const inWords = Array.from(text.matchAll(lexicon.numberWords), (hit): Quantity => ({
    span: { start: hit.index, end: hit.index + hit[0].length },
    values: numbersInWords(hit[0], language),
    ...unitOf(hit[0]),
  })).filter(({ span }) => !/\d/u.test(text.slice(span.start, span.end)));
  return [...inDigits, ...inWords].toSorted((a, b) => a.span.start - b.span.start);
}

function unitOf(words: string): Pick<Quantity, "unit" | "currency"> {
  if (IS_PERCENT.test(words)) return { unit: "percent", currency: null };
  if (!IS_MONEY.test(words)) return { unit: "other", currency: null };
  const found = CURRENCY_PATTERNS.find(({ pattern }) => pattern.test(words));
  return { unit: "money", currency: found?.code ?? null };
}

const CURRENCY_PATTERNS = CURRENCIES.map(([code, pattern]) => ({
  code,
  pattern: new RegExp(pattern, "iu"),
}));

/** What the digits may mean: with the marks as thousands, and with the last one before a fraction. */
function readNumber(digits: string): number[] {
  const grouped = /^\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d{1,2})?$/u.test(digits);
  const plain = digits.replaceAll(/[ '’]/gu, "");
  const fraction = Number(plain.replace(/[.,](?=.*[.,])/gu, "").replace(",", "."));
  if (!grouped) return [fraction];
  const rest = /[.,](\d{1,2})$/u.exec(plain)?.[1];
  const whole = (rest === undefined ? plain : plain.slice(0, -rest.length - 1)).replaceAll(
    /[.,]/gu,
    "",
  );
  const asThousands = Number(rest === undefined ? whole : `${whole}.${rest}`);
  return [asThousands, fraction].filter((value) => !Number.isNaN(value));
}

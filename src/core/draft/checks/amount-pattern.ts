import { type Money, minorPerMajor } from "../../money.ts";
import type { DraftLanguage } from "../draft-terms.ts";
import { withLetters } from "./word-pattern.ts";

type Amount = { readonly amountMinor: number; readonly currency: Money["currency"] };

const WORDS: Readonly<Record<string, Readonly<Record<DraftLanguage, string>>>> = {
  EUR: {
    en: "euros?",
    et: "euro\\p{L}*",
    fi: "euro\\p{L}*",
    ru: "евро",
    bg: "евро\\p{L}*",
    el: "ευρώ",
  },
  RUB: {
    en: "roubles?|rubles?",
    et: "rubla\\p{L}*",
    fi: "rupla\\p{L}*",
    ru: "руб(?:л\\p{L}*|\\.)?",
    bg: "рубл\\p{L}*",
    el: "ρούβλι\\p{L}*",
  },
  BGN: {
    en: "leva?",
    et: "leevi?",
    fi: "leviä|leva\\p{L}*",
    ru: "лев(?:а|ов)?",
    bg: "лв\\.?|лев(?:а|ове)?",
    el: "λέβα",
  },
};

/** False when the amount cannot be in the text; far cheaper than looking for it. */
export function mayHoldAmount(text: string, { amountMinor, currency }: Amount): boolean {
  const whole = String(Math.floor(amountMinor / minorPerMajor(currency)));
  return text.includes(whole.slice(0, whole.length % 3 || 3));
}

// The same terms are looked for in every text of a client, and making a pattern takes longer than using it.
const MOST_MADE = 500;
const made = new Map<string, RegExp>();

/** Exactly this amount, in any of the ways people write it; with its currency, or it could be any number. */
export function amountPattern(amount: Amount, language: DraftLanguage): RegExp {
  const key = `${amount.amountMinor} ${amount.currency} ${language}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= MOST_MADE) made.clear();
  const pattern = new RegExp(withLetters(amountSource(amount, language)), "giu");
  made.set(key, pattern);
  return pattern;
}

/** The source of that pattern, in small letters. */
export function amountSource({ amountMinor, currency }: Amount, language: DraftLanguage): string {
  const number = numberPattern(amountMinor, minorPerMajor(currency));
  const code = currency.toLowerCase();
  const names = [code, literal(symbolOf(currency)), WORDS[currency]?.[language] ?? code];
  const unit = `(?:${names.join("|")})`;
  return `(?:(?<![\\p{L}\\d])${unit}\\s?${number}(?!\\d|[.,]\\d)|(?<![\\d.,])${number}\\s?${unit}(?!\\p{L}))`;
}

/** Groups of thousands may be parted; a whole sum may be written without its cents. */
function numberPattern(minor: number, perMajor: number): string {
  const whole = String(Math.floor(minor / perMajor));
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+(?!\d))/gu, "[\\s.,'’]?");
  if (perMajor === 1) return groups;
  const rest = minor % perMajor;
  const cents = String(rest).padStart(String(perMajor).length - 1, "0");
  return rest === 0 ? `${groups}(?:[.,]${cents})?` : `${groups}[.,]${cents}`;
}

// Made once for each: building a number format takes longer than checking a text.
const symbols = new Map<string, string>();

function symbolOf(currency: string): string {
  const known = symbols.get(currency);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(1);
  const symbol = (parts.find(({ type }) => type === "currency")?.value ?? currency).toLowerCase();
  symbols.set(currency, symbol);
  return symbol;
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

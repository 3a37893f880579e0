import { readNumber, toMinor } from "../import/read-number.ts";
import { minorPerMajor } from "../money.ts";

export type ReadAmount =
  | { readonly ok: true; readonly minor: number }
  | { readonly ok: false; readonly why: "no-number" | "percent" | "not-above-zero" | "too-much" };

const MOST_MINOR = 1e11;
const PERCENT = /\d\s*(?:%|‰|٪|per\s?cents?\b|pct\b|protsen|prosen|процент)/iu;

/** FI-144: a share of something that is not known yet has no upper end. */
export function namesPercent(text: string): boolean {
  return PERCENT.test(text);
}

/** An amount as people type it: `4000`, `4 000`, `€4,000.50`, `4.000,50 EUR`. Minor units of the currency. */
export function readAmount(text: string, currency: string): ReadAmount {
  if (namesPercent(text)) return { ok: false, why: "percent" };
  const bare = text.replaceAll(/[\p{Sc}\u00A0\u202F]|\b[A-Z]{3}\b/gu, " ").trim();
  const number = readNumber(bare, ".");
  if (number === null) return { ok: false, why: "no-number" };
  const minor = toMinor(number, minorPerMajor(currency));
  if (minor <= 0) return { ok: false, why: "not-above-zero" };
  return minor > MOST_MINOR ? { ok: false, why: "too-much" } : { ok: true, minor };
}

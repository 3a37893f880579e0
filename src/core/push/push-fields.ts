import { z } from "zod";
import type { Day } from "../day.ts";
import { readCountry } from "../import/read-country.ts";
import { readDay } from "../import/read-day.ts";
import { type Decimal, readNumber } from "../import/read-number.ts";

const MAX_REF = 200; // characters
const MAX_TEXT = 5_000; // characters
const MAX_MAJOR = 10_000_000_000; // of a currency, or pieces
const FIRST_DAY = "1980-01-01";

/** A field of a pushed order, with the words that say what was expected when it cannot be read. */
function field<T>(read: (value: unknown) => T | null, expected: string) {
  return z.unknown().transform((value, context): T => {
    const found = value === undefined || value === null ? null : read(value);
    if (found !== null) return found;
    context.addIssue({ code: "custom", message: expected });
    return z.NEVER;
  });
}

/** A number or code that something is known by; a shop's whole numbers are taken as they are written. */
export const ref = field(
  (value) => textOf(Number.isSafeInteger(value) ? String(value) : value, MAX_REF),
  `a number or code of 1 to ${MAX_REF} characters`,
);

export const words = field(
  (value) => textOf(value, MAX_TEXT),
  `a text of 1 to ${MAX_TEXT} characters`,
);

export const country = field(
  (value) => (typeof value === "string" ? readCountry(value) : null),
  "a country, as EE",
);

/** An exact decimal; a sum is best sent as text, which no program rounds on its way. */
export const decimal = field(readDecimal, `a number, as "149.90"`);

/** A calendar day, or a moment with its zone, which falls on a day of the company's own. */
export function placedOn(today: Day, timeZone: string) {
  return field((value) => {
    if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/u.test(value)) return null;
    const day = readDay(value, "ymd", timeZone);
    return day === null || day > today || day < FIRST_DAY ? null : day;
  }, `a day from ${FIRST_DAY} to ${today}, as 2026-01-31 or 2026-01-31T23:30:00Z`);
}

export function currencyOf(ours: string) {
  return field(
    (value) => (value === ours ? ours : null),
    `${ours}, the currency the sums are kept in`,
  );
}

function readDecimal(value: unknown): Decimal | null {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^-?\d+(\.\d+)?$/u.test(text)) return null;
  const read = readNumber(text, ".");
  return read === null || Math.abs(read.units) / 10 ** read.scale > MAX_MAJOR ? null : read;
}

function textOf(value: unknown, max: number): string | null {
  if (typeof value !== "string") return null;
  const text = value.replaceAll(/(?![\n\t])\p{Cc}/gu, "").trim(); // PostgreSQL keeps no NUL
  return text === "" || text.length > max ? null : text;
}

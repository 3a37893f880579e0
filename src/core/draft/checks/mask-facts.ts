import type { Day } from "../../day.ts";
import { amountSource, mayHoldAmount } from "./amount-pattern.ts";
import type { DraftLanguage } from "../draft-terms.ts";
import type { FactSheet } from "../fact-sheet.ts";
import { hitsOf } from "./clue.ts";
import { withLetters } from "./word-pattern.ts";
import { fitCompany, fitGoods, fitPerson } from "../fit-for-text.ts";

const FILLER = "\uFFFC"; // one for each erased character, so that places in the text stay true

/** The text with names and goods erased: what others chose to be called says nothing about our words. What is no name is not. */
export function maskNames(text: string, sheet: FactSheet): string {
  const names = [
    fitCompany(sheet.client.name),
    fitPerson(sheet.contact?.name),
    sheet.contact?.email,
    sheet.contact?.phone,
    fitPerson(sheet.sender),
    fitCompany(sheet.company),
    ...sheet.concessions.map(({ problemOrderRef }) => problemOrderRef),
    ...nameParts(fitPerson(sheet.contact?.name)),
    ...nameParts(fitPerson(sheet.sender)),
  ];
  // A person called Will must not hide "we will": names are matched in their own letter case.
  return eraseWords(eraseWords(text, names, "gu"), sheet.goods.map(fitGoods), "giu");
}

/** `masked` with the days and counts of the sheet erased: any digit that is left was invented. */
export function maskNumbers(masked: string, sheet: FactSheet, language: DraftLanguage): string {
  const days = [
    sheet.lastOrderOn,
    sheet.complaint?.madeOn,
    sheet.complaint?.resolvedOn,
    sheet.apologySentOn,
    sheet.lastTalkOn,
    sheet.returnedOn,
    sheet.changed?.on,
    sheet.today,
    ...sheet.promises.map(({ dueOn }) => dueOn),
    ...sheet.concessions.map(({ validUntil }) => validUntil),
  ].filter((day) => day !== null && day !== undefined);
  const counts = [sheet.silentDays, sheet.usualGapDays].filter((count) => count !== null);
  const named = days.filter((day) => masked.includes(dateOf(day))); // a pattern for each of the rest would find nothing
  const exact = [
    ...named.map((day) => wholeDayPattern(day, language)),
    ...named.map((day) => yearlessPattern(day, language)), // later: "18 May" must not take the year from 18 May 2026
    ...counts
      .filter((count) => masked.includes(String(count)))
      .map((count) => `${count}[\\s-]?(?:${DAY_WORDS[language]})`),
  ];
  const months = days
    .filter((day) => masked.includes(day.slice(0, 4)))
    .map((day) => monthPattern(day, language));
  const left = sheet.concessions
    .filter((term) => mayHoldAmount(masked, term))
    .reduce((text, term) => eraseSmall(text, compiled(amountSource(term, language), "gu")), masked);
  return [...exact, ...months].reduce(eraseNumber, left); // months first would leave "5" of "5 March 2026"
}

/** The day of the month as it is written, but for a nought before it. */
function dateOf(day: Day): string {
  return String(Number(day.slice(8)));
}

function eraseNumber(text: string, pattern: string): string {
  if (!/\d/u.test(text)) return text;
  return eraseSmall(text, compiled(`(?<![\\d.,])(?:${pattern})(?!\\d)`, "gu"));
}

/** A pattern in small letters, of a text in any: with the flag "i" a pattern takes four times as long to make. */
function eraseSmall(text: string, pattern: RegExp): string {
  let left = "";
  let at = 0;
  for (const { start, end } of hitsOf(small(text), pattern)) {
    left += text.slice(at, start) + FILLER.repeat(end - start);
    at = end;
  }
  return left + text.slice(at);
}

// The drafts of one client ask for the same patterns again; making one takes longer than using it.
const MOST_COMPILED = 500;
const made = new Map<string, RegExp>();

function compiled(source: string, flags: "gu" | "giu"): RegExp {
  const key = `${flags} ${source}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= MOST_COMPILED) made.clear();
  const pattern = new RegExp(withLetters(source), flags);
  made.set(key, pattern);
  return pattern;
}

const NOT_IN_WORD = "(?<![\\p{L}\\d])";
const DAY_WORDS: Record<DraftLanguage, string> = {
  en: "days?",
  et: "päev\\p{L}*",
  fi: "päiv\\p{L}*",
  ru: "д(?:ень|ня|ней|ням|нями)",
  bg: "д(?:ен|ни)\\p{L}*",
  el: "(?:η?μέρ|ημερ)\\p{L}*",
};

/** The ways people write a day with its year: with the month's name in any case ending, or in digits. */
function wholeDayPattern(day: Day, language: DraftLanguage): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const d = `0?${Number(date)}`;
  const m = `0?${Number(month)}`;
  return [
    `${yearlessPattern(day, language)},?\\s${year}`,
    `${year}-${month}-${date}`,
    `${d}[./]\\s?${m}[./]\\s?(?:${year}|${year.slice(2)})`,
  ].join("|");
}

function yearlessPattern(day: Day, language: DraftLanguage): string {
  const named = monthNames(day, language);
  const d = `0?${Number(day.slice(8))}`;
  return `(?:${d}(?:\\.|st|nd|rd|th|η)?(?: of)?\\s?${named}|${named}\\s${d}(?:st|nd|rd|th)?)`;
}

function monthPattern(day: Day, language: DraftLanguage): string {
  return `${monthNames(day, language)}\\s${day.slice(0, 4)}`;
}

/** The month's long or short name, with room for an ending (märts, märtsil). */
function monthNames(day: Day, language: DraftLanguage): string {
  return MONTHS[language][Number(day.slice(5, 7)) - 1] ?? "";
}

// Made once: building a date format takes longer than checking a text.
const MONTHS: Record<DraftLanguage, readonly string[]> = {
  en: namesIn("en"),
  et: namesIn("et"),
  fi: namesIn("fi"),
  ru: namesIn("ru"),
  bg: namesIn("bg"),
  el: namesIn("el"),
};

function namesIn(language: DraftLanguage): string[] {
  const long = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const inDate = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const at = Date.UTC(2026, month, 15);
    const name = literal(small(short.format(at)).replace(/\.$/u, ""));
    const whole = literal(small(long.format(at)))
      .replace(/er$/u, "e?r") // september, but septembril
      .replace(/[йь]$/u, "[йьяе]"); // май, but мая
    const parts = inDate.formatToParts(at); // 18 мая, 18 Μαΐου: another form than the month alone has
    const declined = literal(small(parts.find(({ type }) => type === "month")?.value ?? ""));
    return `(?:${whole}\\p{L}*|${declined}|${name}\\.?(?!\\p{L}))`;
  });
}

function eraseWords(
  text: string,
  words: readonly (string | null | undefined)[],
  flags: "gu" | "giu",
): string {
  return words
    .filter((word) => typeof word === "string")
    .filter((word) => word.trim().length > 1)
    .filter((word) => flags === "giu" || text.includes(word.normalize("NFC")))
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => erase(left, compiled(NOT_IN_WORD + literal(word), flags)), text);
}

function nameParts(name: string | null | undefined): string[] {
  return typeof name !== "string" ? [] : name.split(/\s+/u).filter((part) => part.length > 2);
}

/** In small letters, place by place: "İ" is the only letter that changes its length. */
function small(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}

function erase(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (hit) => FILLER.repeat(hit.length));
}

function literal(text: string): string {
  return text.normalize("NFC").replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

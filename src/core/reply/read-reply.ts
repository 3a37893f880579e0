import { addDays, type Day, daysBetween, isDay } from "../day.ts";
import { findDays } from "../draft/checks/day-mention.ts";
import { splitSentences } from "../draft/checks/sentences.ts";
import { tellLanguage } from "../draft/checks/tell-language.ts";
import type { DraftLanguage } from "../draft/draft-terms.ts";
import { REPLY_SIGNS, type ReplySign, REPLY_WORDS } from "./reply-words.ts";
import { type ReasonSuggestion, suggestReason } from "./suggest-reason.ts";
import { sentencesOf } from "./text-words.ts";
import { findPlaces, readList } from "./word-cues.ts";

/** Something the reply says, in its own words; nothing of it is kept unless a person confirms it. */
export type Proposal =
  | { readonly kind: "asked-of-us"; readonly words: string; readonly by: Day | null }
  | { readonly kind: "promised-by-them"; readonly words: string; readonly by: Day | null }
  | { readonly kind: "wants-a-call"; readonly words: string; readonly by: Day | null }
  | { readonly kind: "new-person"; readonly words: string }
  | { readonly kind: "amount"; readonly words: string };

export type ReadReply = {
  readonly language: DraftLanguage;
  readonly isLanguageSure: boolean; // false: taken from the client's, since the text does not tell
  readonly reason: ReasonSuggestion;
  readonly mood: "angry" | "friendly" | null;
  readonly stop: string | null; // the words in which they ask to be left alone
  readonly proposals: readonly Proposal[];
};

type Asked = { readonly today: Day; readonly clientLanguage: DraftLanguage };

const MOST_PROPOSALS = 5;
const AMOUNT =
  /(?:[€£$]\s?\d[\d\s.,]*\d|\d[\d\s.,]*\s?(?:€|£|\$|eur\b|euro\p{L}*|евро|ευρώ|лв|руб\p{L}*|%))/giu;

/** Reads a reply by code alone: what it is in, why they left, and what follows from it. */
export function readReply(text: string, { today, clientLanguage }: Asked): ReadReply {
  const told = tellLanguage(text);
  const language = told ?? clientLanguage;
  const sentences = splitSentences(text).map((sentence) =>
    readSentence(sentence.text, language, today),
  );
  const has = (sign: ReplySign): boolean => sentences.some(({ signs }) => signs.has(sign));
  return {
    language,
    isLanguageSure: told !== null,
    reason: suggestReason(text, { kind: "client_reply", language }),
    mood: has("angry") ? "angry" : has("friendly") ? "friendly" : null,
    stop: sentences.find(({ signs }) => signs.has("stop"))?.words ?? null,
    proposals: sentences.flatMap(proposalsOf).slice(0, MOST_PROPOSALS),
  };
}

type ReadSentence = {
  readonly words: string;
  readonly signs: ReadonlySet<ReplySign>;
  readonly by: Day | null;
  readonly amounts: readonly string[];
};

function readSentence(words: string, language: DraftLanguage, today: Day): ReadSentence {
  const parts = sentencesOf(words);
  const signs = REPLY_SIGNS.filter((sign) =>
    parts.some((part) => findPlaces(readList(REPLY_WORDS[language][sign]), part.words).length > 0),
  );
  return {
    words,
    signs: new Set(signs),
    by: dayIn(words, language, today),
    amounts: [...words.matchAll(AMOUNT)].map(([amount]) => amount.trim()),
  };
}

function proposalsOf({ words, signs, by, amounts }: ReadSentence): Proposal[] {
  if (signs.has("stop")) return [];
  const money = amounts.map((amount): Proposal => ({ kind: "amount", words: amount }));
  if (signs.has("callThem")) return [{ kind: "wants-a-call", words, by }];
  if (signs.has("newPerson")) return [{ kind: "new-person", words }];
  if (signs.has("weWill")) return [{ kind: "promised-by-them", words, by }, ...money];
  if (signs.has("asksUs")) return [{ kind: "asked-of-us", words, by }, ...money];
  return money;
}

/** The first whole day named, in this year or the next; a day that has passed is no term. */
function dayIn(text: string, language: DraftLanguage, today: Day): Day | null {
  for (const { date, months, year } of findDays(text, language)) {
    const [month] = months;
    if (date === null || month === undefined || months.length > 1) continue;
    const day = soonest({ date, month, year }, today);
    if (day !== null) return day;
  }
  return null;
}

const two = (part: number): string => String(part).padStart(2, "0");

const FARTHEST_DAYS = 365;

function soonest(
  { date, month, year }: { date: number; month: number; year: number | null },
  today: Day,
): Day | null {
  const thisYear = Number(today.slice(0, 4));
  const years = year === null ? [thisYear, thisYear + 1] : [year];
  const days = years.map((one) => `${one}-${two(month)}-${two(date)}`).filter(isDay);
  const last = addDays(today, FARTHEST_DAYS);
  return days.find((day) => daysBetween(today, day) >= 0 && daysBetween(day, last) >= 0) ?? null;
}

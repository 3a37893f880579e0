import type { DraftLanguage } from "../draft-terms.ts";
import { findBy, findIn, has } from "./checked-text.ts";
import type { Found } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { isQuestion, type Sentence } from "./sentences.ts";
import { wordPattern } from "./word-pattern.ts";

export type RivalWords = {
  readonly lexicon: Lexicon;
  readonly language: DraftLanguage;
  readonly competitors: readonly string[]; // by name
  readonly author: "person" | "coach";
};

/** BG-24: places where another supplier is run down, or named at all (a warning). */
export function findRivals(sentences: readonly Sentence[], words: RivalWords): Found[] {
  return [
    ...findBy(sentences, words.lexicon.comparison, {
      rule: "competitor-criticism",
      level: "block",
    }),
    ...sentences.flatMap((sentence, index) => [
      ...checkRivals(sentence, words),
      ...checkThey(sentence, sentences.slice(Math.max(0, index - REACH), index), words),
    ]),
  ];
}

const REACH = 2; // sentences in which "they" still are the rival that was named before

/** BG-24: "they" after a sentence on a rival are that rival. */
function checkThey(
  sentence: Sentence,
  before: readonly Sentence[],
  { lexicon, language, competitors }: RivalWords,
): Found[] {
  const { they, rival } = lexicon;
  if (they === undefined) return [];
  const isOnRival = ({ text }: Sentence): boolean =>
    has(text, rival) || competitors.some((name) => nameOf(name).test(text));
  if (isOnRival(sentence) || !before.some(isOnRival)) return [];
  const meant = findIn(sentence, they, NAMED);
  if (meant.length === 0 || !isBelittled(sentence, meant, { lexicon, language })) return [];
  const { start, end } = sentence;
  return [{ rule: "competitor-criticism", level: "block", span: { start, end } }];
}

/** BG-24: a rival in one sentence with a bad word is criticism; a rival's name alone asks for a second look. */
function checkRivals(sentence: Sentence, words: RivalWords): Found[] {
  const { lexicon, language, competitors, author } = words;
  const named = competitors.flatMap((name) => findIn(sentence, nameOf(name), NAMED));
  const rivals = [...named, ...findIn(sentence, lexicon.rival, NAMED)];
  if (rivals.length === 0) return [];
  const isAbove = lexicon.above !== undefined && has(sentence.text, lexicon.above);
  const isJudged = author === "person" && named.length > 0 && isJudgement(sentence, lexicon);
  if (!isAbove && !isJudged && !isBelittled(sentence, rivals, { lexicon, language })) return named;
  return [
    {
      rule: "competitor-criticism",
      level: "block",
      span: { start: sentence.start, end: sentence.end },
    },
  ];
}

/** Says something of a rival, and nothing that leaves them alone; a question leaves them alone. */
function isJudgement({ text }: Sentence, { neutral }: Lexicon): boolean {
  return neutral !== undefined && !isQuestion(text) && !has(text, neutral);
}

/** A bad word that is not about us: between it and the rival before it nobody speaks of "us" or "our". */
function isBelittled(
  sentence: Sentence,
  rivals: readonly Found[],
  { lexicon, language }: { lexicon: Lexicon; language: DraftLanguage },
): boolean {
  const bad = findIn(sentence, lexicon.belittling, NAMED);
  const ours = findIn(sentence, OWN[language], NAMED);
  return bad.some((word) => {
    const before = (one: Found): boolean => startOf(one) <= startOf(word);
    const own = Math.max(-1, ...ours.filter(before).map(startOf));
    const rival = Math.max(-1, ...rivals.filter(before).map(startOf));
    return own < 0 || rival >= own; // "kilpailijamme" is both in one word
  });
}

function startOf({ span }: Found): number {
  return span?.start ?? 0;
}

// Words that make what follows our own doing.
const OWN: Readonly<Record<DraftLanguage, RegExp>> = {
  en: wordPattern("i", "we", "us", "my", "our", "ours"),
  et: wordPattern("ma", "mina", "me", "meie", "meil", "meid", "\\p{L}+sime"),
  fi: wordPattern("me", "meidän", "meillä", "meitä", "minä", "\\p{L}+mme"),
  ru: wordPattern("мы", "наш\\p{L}*", "у нас", "я"),
  bg: wordPattern("ние", "наш\\p{L}*", "при нас", "аз"),
  el: wordPattern("εμείς", "μας", "εγώ", "μου"),
};

const NAMED = { rule: "competitor-named", level: "warn" } as const;

/** The name in any of its forms: Balti Kaubad is also Balti Kaupadest. */
function nameOf(name: string): RegExp {
  const [first = "", ...rest] = name.normalize("NFC").split(/\s+/u);
  const words = [
    stemPattern(first, first.length > 5 ? 2 : 0),
    ...rest.map((word) => stemPattern(word, 3)),
  ];
  const [head = "", ...tail] = words;
  const isTelling = first.length >= LEAST_TELLING && tail.length > 0; // the first word alone is enough
  const whole = isTelling ? `${head}(?:\\s+${tail.join("\\s+")})?` : words.join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${whole}`, "giu");
}

const LEAST_STEM = 3; // letters
const LEAST_TELLING = 6;

function stemPattern(word: string, ending: number): string {
  const stem = word.slice(0, Math.max(LEAST_STEM, word.length - ending));
  return `${stem.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)}\\p{L}*`;
}

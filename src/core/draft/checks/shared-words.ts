import type { DraftLanguage } from "../draft-terms.ts";

const LEAST_LETTERS = 4; // a shorter word stands everywhere
const STEM: Record<DraftLanguage, number> = { en: 5, et: 5, fi: 5, ru: 5, bg: 5, el: 5 }; // letters

/** Beginnings of the words of a text, which stay when the ending changes. */
export function stemsOf(text: string, language: DraftLanguage): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= LEAST_LETTERS)
      .map((word) => word.slice(0, STEM[language])),
  );
}

/** True when a sentence speaks of the fact: it has two of its words, or the only ones there are. */
export function sharesWords(sentence: string, fact: string, language: DraftLanguage): boolean {
  const own = stemsOf(fact, language);
  const said = stemsOf(sentence, language);
  const shared = [...own].filter((stem) => said.has(stem)).length;
  return shared >= Math.min(2, own.size) && shared > 0;
}

/** True when a sentence has any word of the fact's that is long enough to mean something. */
export function mentions(sentence: string, fact: string, language: DraftLanguage): boolean {
  const said = stemsOf(sentence, language);
  return [...stemsOf(fact, language)].some((stem) => said.has(stem));
}

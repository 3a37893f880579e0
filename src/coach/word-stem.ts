import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";

const LONG = 5; // letters of a word that is long enough to have an ending

const CUTS: Record<DraftLanguage, (word: string) => string> = {
  en: (word) =>
    without(/(?:ing|edly|ed|ly|es|s)$/u, word)
      .replace(/e$/u, "")
      .slice(0, 6),
  et: (word) => word.slice(0, 5),
  fi: (word) => word.slice(0, 5),
  ru: (word) => without(/(?:[аеиоуыэюя]+[вйхм]?[аеиоуыэюяь]*|ь)(?:с[ья])?$/u, word).slice(0, 6),
  bg: (word) => without(/[аеиоуъюя]+[тм]?[аеиоуъюя]*$/u, word).slice(0, 6),
  el: (word) => word.slice(0, 5),
};

/** What words of one kin have in common, roughly: the beginning, in some languages without the ending. */
export function stemOf(word: string, language: DraftLanguage): string {
  return CUTS[language](word.replaceAll("ё", "е")); // both spellings are in use
}

function without(ending: RegExp, word: string): string {
  return word.length < LONG ? word : word.replace(ending, "");
}

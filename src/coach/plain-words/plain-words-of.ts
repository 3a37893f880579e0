import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { BULGARIAN_PLAIN_WORDS } from "./bulgarian.ts";
import { ENGLISH_PLAIN_WORDS } from "./english.ts";
import { ESTONIAN_PLAIN_WORDS } from "./estonian.ts";
import { FINNISH_PLAIN_WORDS } from "./finnish.ts";
import { GREEK_PLAIN_WORDS } from "./greek.ts";
import { RUSSIAN_PLAIN_WORDS } from "./russian.ts";

const PLAIN_WORDS: Record<DraftLanguage, string> = {
  en: ENGLISH_PLAIN_WORDS,
  et: ESTONIAN_PLAIN_WORDS,
  fi: FINNISH_PLAIN_WORDS,
  ru: RUSSIAN_PLAIN_WORDS,
  bg: BULGARIAN_PLAIN_WORDS,
  el: GREEK_PLAIN_WORDS,
};

/** Everyday words of a language, parted by spaces and line ends. */
export function plainWordsOf(language: DraftLanguage): string {
  return PLAIN_WORDS[language];
}

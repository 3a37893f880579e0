import type { DraftLanguage } from "../draft/draft-terms.ts";
import { type ReadyWords, readyWords } from "./word-cues.ts";
import { BULGARIAN } from "./words/bulgarian.ts";
import { ENGLISH } from "./words/english.ts";
import { ESTONIAN } from "./words/estonian.ts";
import { FINNISH } from "./words/finnish.ts";
import { GREEK } from "./words/greek.ts";
import { RUSSIAN } from "./words/russian.ts";

const WORDS: Readonly<Record<DraftLanguage, ReadyWords>> = {
  en: readyWords(ENGLISH),
  et: readyWords(ESTONIAN),
  fi: readyWords(FINNISH),
  ru: readyWords(RUSSIAN),
  bg: readyWords(BULGARIAN),
  el: readyWords(GREEK),
};

/** The words by which a language tells reasons. */
export function wordsOf(language: DraftLanguage): ReadyWords {
  return WORDS[language];
}

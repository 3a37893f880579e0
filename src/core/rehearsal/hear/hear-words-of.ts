import type { DraftLanguage } from "../../draft/draft-terms.ts";
import { HEAR_BG } from "./words/bg/all.ts";
import { HEAR_EL } from "./words/el/all.ts";
import { HEAR_EN } from "./words/en/all.ts";
import { HEAR_ET } from "./words/et/all.ts";
import { HEAR_FI } from "./words/fi/all.ts";
import type { HearWords } from "./hear-words.ts";
import { HEAR_RU } from "./words/ru/all.ts";

const WORDS: Record<DraftLanguage, HearWords> = {
  en: HEAR_EN,
  et: HEAR_ET,
  fi: HEAR_FI,
  ru: HEAR_RU,
  bg: HEAR_BG,
  el: HEAR_EL,
};

export function hearWordsOf(language: DraftLanguage): HearWords {
  return WORDS[language];
}

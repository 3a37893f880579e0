import type { DraftLanguage } from "../../draft/draft-terms.ts";
import { HEAR_BG } from "./bg.ts";
import { HEAR_EL } from "./el.ts";
import { HEAR_EN } from "./en.ts";
import { HEAR_ET } from "./et.ts";
import { HEAR_FI } from "./fi.ts";
import type { HearWords } from "./hear-words.ts";
import { HEAR_RU } from "./ru.ts";

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

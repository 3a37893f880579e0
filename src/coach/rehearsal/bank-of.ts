import type { TalkLanguage } from "#src/core/rehearsal/persona.ts";
import { BANK_BG } from "./texts/bank-bg.ts";
import { BANK_EL } from "./texts/bank-el.ts";
import { BANK_EN } from "./texts/bank-en.ts";
import { BANK_ET } from "./texts/bank-et.ts";
import { BANK_FI } from "./texts/bank-fi.ts";
import { BANK_RU } from "./texts/bank-ru.ts";
import type { PhraseBank } from "./texts/phrase-bank.ts";

const BANKS: Record<TalkLanguage, PhraseBank> = {
  en: BANK_EN,
  et: BANK_ET,
  fi: BANK_FI,
  ru: BANK_RU,
  bg: BANK_BG,
  el: BANK_EL,
};

export function bankOf(language: TalkLanguage): PhraseBank {
  return BANKS[language];
}

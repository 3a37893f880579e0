import type { TalkLanguage } from "#src/core/rehearsal/persona.ts";
import { BANK_EN } from "./texts/bank-en.ts";
import { BANK_ET } from "./texts/bank-et.ts";
import type { PhraseBank } from "./texts/phrase-bank.ts";

const BANKS: Record<TalkLanguage, PhraseBank> = { en: BANK_EN, et: BANK_ET };

export function bankOf(language: TalkLanguage): PhraseBank {
  return BANKS[language];
}

import type { DraftLanguage } from "../draft-terms.ts";
import { englishLexicon } from "./lexicon-en.ts";
import { estonianLexicon } from "./lexicon-et.ts";
import type { Lexicon } from "./lexicon.ts";

const LEXICONS: Record<DraftLanguage, Lexicon> = { en: englishLexicon, et: estonianLexicon };

export function lexiconOf(language: DraftLanguage): Lexicon {
  return LEXICONS[language];
}

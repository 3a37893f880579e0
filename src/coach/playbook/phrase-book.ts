import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { englishApology } from "./en/apology.ts";
import { englishFrame, englishHeadings } from "./en/frame.ts";
import { englishMessage } from "./en/message.ts";
import { englishPhone } from "./en/phone.ts";
import { englishWords } from "./en/words.ts";
import { estonianApology } from "./et/apology.ts";
import { estonianFrame, estonianHeadings } from "./et/frame.ts";
import { estonianMessage } from "./et/message.ts";
import { estonianPhone } from "./et/phone.ts";
import { estonianWords } from "./et/words.ts";
import type { Headings, Phrases } from "./phrases.ts";
import type { FactWords } from "./slots.ts";

/** Everything the playbook can say in one language. */
export type PhraseBook = {
  readonly phrases: Phrases;
  readonly headings: Headings;
  readonly words: FactWords;
};

const BOOKS: Record<DraftLanguage, PhraseBook> = {
  en: {
    phrases: { ...englishApology, ...englishMessage, ...englishFrame, ...englishPhone },
    headings: englishHeadings,
    words: englishWords,
  },
  et: {
    phrases: { ...estonianApology, ...estonianMessage, ...estonianFrame, ...estonianPhone },
    headings: estonianHeadings,
    words: estonianWords,
  },
};

export function phraseBookOf(language: DraftLanguage): PhraseBook {
  return BOOKS[language];
}

import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { greekAnswers } from "./el/answers.ts";
import { greekApology } from "./el/apology.ts";
import { greekFrame, greekHeadings } from "./el/frame.ts";
import { greekMessage } from "./el/message.ts";
import { greekOccasions } from "./el/occasions.ts";
import { greekPhone } from "./el/phone.ts";
import { greekVisit } from "./el/visit.ts";
import { greekWords } from "./el/words.ts";
import { englishAnswers } from "./en/answers.ts";
import { englishApology } from "./en/apology.ts";
import { englishFrame, englishHeadings } from "./en/frame.ts";
import { englishMessage } from "./en/message.ts";
import { englishOccasions } from "./en/occasions.ts";
import { englishPhone } from "./en/phone.ts";
import { englishVisit } from "./en/visit.ts";
import { englishWords } from "./en/words.ts";
import { estonianAnswers } from "./et/answers.ts";
import { estonianApology } from "./et/apology.ts";
import { estonianFrame, estonianHeadings } from "./et/frame.ts";
import { estonianMessage } from "./et/message.ts";
import { estonianOccasions } from "./et/occasions.ts";
import { estonianPhone } from "./et/phone.ts";
import { estonianVisit } from "./et/visit.ts";
import { estonianWords } from "./et/words.ts";
import { finnishAnswers } from "./fi/answers.ts";
import { finnishApology } from "./fi/apology.ts";
import { finnishFrame, finnishHeadings } from "./fi/frame.ts";
import { finnishMessage } from "./fi/message.ts";
import { finnishOccasions } from "./fi/occasions.ts";
import { finnishPhone } from "./fi/phone.ts";
import { finnishVisit } from "./fi/visit.ts";
import { finnishWords } from "./fi/words.ts";
import type { Headings, Phrases } from "./phrases.ts";
import { russianAnswers } from "./ru/answers.ts";
import { russianApology } from "./ru/apology.ts";
import { russianFrame, russianHeadings } from "./ru/frame.ts";
import { russianMessage } from "./ru/message.ts";
import { russianOccasions } from "./ru/occasions.ts";
import { russianPhone } from "./ru/phone.ts";
import { russianVisit } from "./ru/visit.ts";
import { russianWords } from "./ru/words.ts";
import { bulgarianAnswers } from "./bg/answers.ts";
import { bulgarianApology } from "./bg/apology.ts";
import { bulgarianFrame, bulgarianHeadings } from "./bg/frame.ts";
import { bulgarianMessage } from "./bg/message.ts";
import { bulgarianOccasions } from "./bg/occasions.ts";
import { bulgarianPhone } from "./bg/phone.ts";
import { bulgarianVisit } from "./bg/visit.ts";
import { bulgarianWords } from "./bg/words.ts";
import type { FactWords } from "./slots.ts";

/** Everything the playbook can say in one language. */
export type PhraseBook = {
  readonly phrases: Phrases;
  readonly headings: Headings;
  readonly words: FactWords;
};

const english: PhraseBook = {
  phrases: {
    ...englishApology,
    ...englishMessage,
    ...englishFrame,
    ...englishPhone,
    ...englishAnswers,
    ...englishOccasions,
    ...englishVisit,
  },
  headings: englishHeadings,
  words: englishWords,
};

const BOOKS: Record<DraftLanguage, PhraseBook> = {
  en: english,
  et: {
    phrases: {
      ...estonianApology,
      ...estonianMessage,
      ...estonianFrame,
      ...estonianPhone,
      ...estonianAnswers,
      ...estonianOccasions,
      ...estonianVisit,
    },
    headings: estonianHeadings,
    words: estonianWords,
  },
  fi: {
    phrases: {
      ...finnishApology,
      ...finnishMessage,
      ...finnishFrame,
      ...finnishPhone,
      ...finnishAnswers,
      ...finnishOccasions,
      ...finnishVisit,
    },
    headings: finnishHeadings,
    words: finnishWords,
  },
  ru: {
    phrases: {
      ...russianApology,
      ...russianMessage,
      ...russianFrame,
      ...russianPhone,
      ...russianAnswers,
      ...russianOccasions,
      ...russianVisit,
    },
    headings: russianHeadings,
    words: russianWords,
  },
  bg: {
    phrases: {
      ...bulgarianApology,
      ...bulgarianMessage,
      ...bulgarianFrame,
      ...bulgarianPhone,
      ...bulgarianAnswers,
      ...bulgarianOccasions,
      ...bulgarianVisit,
    },
    headings: bulgarianHeadings,
    words: bulgarianWords,
  },
  el: {
    phrases: {
      ...greekApology,
      ...greekMessage,
      ...greekFrame,
      ...greekPhone,
      ...greekAnswers,
      ...greekOccasions,
      ...greekVisit,
    },
    headings: greekHeadings,
    words: greekWords,
  },
};

export function phraseBookOf(language: DraftLanguage): PhraseBook {
  return BOOKS[language];
}

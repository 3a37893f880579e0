import type { DraftLanguage } from "../draft-terms.ts";
import { englishClaims } from "./claim-words-en.ts";
import { finnishClaims } from "./claim-words-fi.ts";
import { russianClaims } from "./claim-words-ru.ts";
import { bulgarianClaims } from "./claim-words-bg.ts";
import { greekClaims } from "./claim-words-el.ts";
import { estonianClaims } from "./claim-words-et.ts";
import { englishConduct } from "./conduct-words-en.ts";
import { finnishConduct } from "./conduct-words-fi.ts";
import { russianConduct } from "./conduct-words-ru.ts";
import { bulgarianConduct } from "./conduct-words-bg.ts";
import { greekConduct } from "./conduct-words-el.ts";
import { estonianConduct } from "./conduct-words-et.ts";
import type { Lexicon } from "./lexicon.ts";
import { withMoreGreek } from "./more-words-el.ts";
import { withMoreFinnish } from "./more-words-fi.ts";
import { withMoreRussian } from "./more-words-ru.ts";

const english: Lexicon = { ...englishConduct, ...englishClaims };

const LEXICONS: Record<DraftLanguage, Lexicon> = {
  fi: withMoreFinnish({ ...finnishConduct, ...finnishClaims }),
  ru: withMoreRussian({ ...russianConduct, ...russianClaims }),
  bg: { ...bulgarianConduct, ...bulgarianClaims },
  el: withMoreGreek({ ...greekConduct, ...greekClaims }),
  en: english,
  et: { ...estonianConduct, ...estonianClaims },
};

export function lexiconOf(language: DraftLanguage): Lexicon {
  return LEXICONS[language];
}

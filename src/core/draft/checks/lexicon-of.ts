import type { DraftLanguage } from "../draft-terms.ts";
import { englishClaims } from "./words/en/claim.ts";
import { finnishClaims } from "./words/fi/claim.ts";
import { russianClaims } from "./words/ru/claim.ts";
import { bulgarianClaims } from "./words/bg/claim.ts";
import { greekClaims } from "./words/el/claim.ts";
import { estonianClaims } from "./words/et/claim.ts";
import { englishConduct } from "./words/en/conduct.ts";
import { finnishConduct } from "./words/fi/conduct.ts";
import { russianConduct } from "./words/ru/conduct.ts";
import { bulgarianConduct } from "./words/bg/conduct.ts";
import { greekConduct } from "./words/el/conduct.ts";
import { estonianConduct } from "./words/et/conduct.ts";
import type { Lexicon } from "./lexicon.ts";
import { bulgarianSpoken } from "./words/bg/spoken.ts";
import { GREEK_ROUNDABOUT } from "./words/el/roundabout.ts";
import { greekSpoken } from "./words/el/spoken.ts";
import { ESTONIAN_ROUNDABOUT } from "./words/et/roundabout.ts";
import { ESTONIAN_ROUNDABOUT_EXCUSES } from "./words/et/roundabout-excuses.ts";
import { ESTONIAN_ROUNDABOUT_PROMISES } from "./words/et/roundabout-promises.ts";
import { ESTONIAN_ROUNDABOUT_RIVALS } from "./words/et/roundabout-rivals.ts";
import { FINNISH_ROUNDABOUT } from "./words/fi/roundabout.ts";
import { finnishSpoken } from "./words/fi/spoken.ts";
import { RUSSIAN_ROUNDABOUT } from "./words/ru/roundabout.ts";
import { russianSpoken } from "./words/ru/spoken.ts";

const CLUES = [
  "pleading",
  "blame",
  "reproach",
  "toldYouSo",
  "comparison",
  "excuse",
  "promise",
  "offer",
] as const satisfies readonly (keyof Lexicon)[];

/** The lexicon with further clues behind its own. */
function addClues(lexicon: Lexicon, ...more: readonly Partial<Lexicon>[]): Lexicon {
  const wide = { ...lexicon };
  for (const one of more)
    for (const rule of CLUES) wide[rule] = [...wide[rule], ...(one[rule] ?? [])];
  return wide;
}

const LEXICONS: Record<DraftLanguage, Lexicon> = {
  en: { ...englishConduct, ...englishClaims },
  et: addClues(
    { ...estonianConduct, ...estonianClaims },
    ESTONIAN_ROUNDABOUT,
    ESTONIAN_ROUNDABOUT_RIVALS,
    ESTONIAN_ROUNDABOUT_EXCUSES,
    ESTONIAN_ROUNDABOUT_PROMISES,
  ),
  fi: addClues({ ...finnishConduct, ...finnishClaims }, finnishSpoken, FINNISH_ROUNDABOUT),
  ru: addClues({ ...russianConduct, ...russianClaims }, russianSpoken, RUSSIAN_ROUNDABOUT),
  bg: addClues({ ...bulgarianConduct, ...bulgarianClaims }, bulgarianSpoken),
  el: addClues({ ...greekConduct, ...greekClaims }, greekSpoken, GREEK_ROUNDABOUT),
};

export function lexiconOf(language: DraftLanguage): Lexicon {
  return LEXICONS[language];
}

import { type CheckedText, findAll, findBy, findIn } from "./checked-text.ts";
import type { Found } from "./finding.ts";

const AS = { rule: "private-data", level: "block" } as const;

// An IBAN, a card number, a personal code of Estonia, Finland or Bulgaria.
const NUMBERS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2}\d{2}(?:\s?[\p{Lu}\d]{4}){2,7}(?:\s?[\p{Lu}\d]{1,3})?|(?:\d{4}[\s-]){3}\d{4}|\d{16}|[1-6]\d{2}[01]\d[0-3]\d{5}|[0-3]\d[01]\d{3}[-+A-Y]\d{3}[\dA-Y])(?![\p{L}\p{N}])/gu;

const DIGITS = /\+?\d[\d\s()-]*\d/gu;

// What another client has done or owes, told beside a name that is in no fact.
const DEEDS =
  /(?<!\p{L})(?:pays?|paid|paying|owes?|debts?|bankrupt|complain\p{L}*|left us|cancell?ed|maks[aits]\p{L}*|võlg\p{L}*|pankrot\p{L}*|kaeba\p{L}*|maksa\p{L}*|vel[ak]\p{L}*|konkurs\p{L}*|valitt\p{L}*|плат\p{L}*|долг\p{L}*|долж\p{L}*|банкрот\p{L}*|жалов\p{L}*|плащ\p{L}*|дълж\p{L}*|фалир\p{L}*|оплак\p{L}*|πληρών\p{L}*|χρωστ\p{L}*|χρέ\p{L}*|πτώχευσ\p{L}*)(?!\p{L})/iu;

/** Strangers of whom more is told than their name; `names` are the findings on names. */
export function checkStrangers({ sentences }: CheckedText, names: readonly Found[]): Found[] {
  return names.flatMap(({ span }) => {
    const home = sentences.find(
      ({ start, end }) => span !== null && start <= span.start && span.end <= end,
    );
    return home !== undefined && DEEDS.test(home.text) ? [{ ...AS, span }] : [];
  });
}

/** What is nobody's business: a person's health, family, faith, politics, home or money, and what others have done. */
export function checkPrivate({ masked, sentences, lexicon }: CheckedText): Found[] {
  return [
    ...sentences.flatMap((sentence) => {
      const found = findBy([sentence], lexicon.privateMatter, AS);
      return found.length === 0 ? [] : [...found, ...findIn(sentence, DIGITS, AS)]; // the number itself, too
    }),
    ...findAll(masked, NUMBERS, AS),
  ];
}

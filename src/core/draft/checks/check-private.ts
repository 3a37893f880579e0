import { type CheckedText, findAll, findBy } from "./checked-text.ts";
import type { Found } from "./finding.ts";

const AS = { rule: "private-data", level: "block" } as const;

// An IBAN, a card number, a personal code of Estonia, Finland or Bulgaria.
const NUMBERS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2}\d{2}(?:\s?[\p{Lu}\d]{4}){2,7}(?:\s?[\p{Lu}\d]{1,3})?|(?:\d{4}[\s-]){3}\d{4}|\d{16}|[1-6]\d{2}[01]\d[0-3]\d{5}|[0-3]\d[01]\d{3}[-+A-Y]\d{3}[\dA-Y])(?![\p{L}\p{N}])/gu;

/** What is nobody's business: a person's health, family, faith, politics, home or money, and what others have done. */
export function checkPrivate({ masked, sentences, lexicon }: CheckedText): Found[] {
  return [...findBy(sentences, lexicon.privateMatter, AS), ...findAll(masked, NUMBERS, AS)];
}

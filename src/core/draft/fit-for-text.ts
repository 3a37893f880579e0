import { normaliseText } from "./checks/normalise-text.ts";

/**
 * Names and sentences from data go into a text word for word, and a person only glances at them. So what is no name by
 * its shape, or speaks to a machine, is left out: the text is written as if it were not known.
 */

const LONGEST_PERSON = 60; // characters
const LONGEST_COMPANY = 80;
const MOST_WORDS = { person: 7, company: 10 };

const PERSON = /^[\p{L}\p{M}\p{N}'’"“”«».,()&/\- ]+$/u;
const NOT_IN_COMPANY = /[<>{}[\]|`@§=\\%€$£]/u;
const LINK = /https?:|www\.|\w\.(?:com|net|org|io|ru|info)\b/iu;
// A sum, a share or an amount is no part of a person's name.
const SUM = /\d\s*(?:%|€|\$|£|eur\b|usd\b|лв|руб)|(?:%|€|\$|£)\s*\d/iu;

// Words with which people turn to a model, in the languages of the drafts.
const TO_A_MACHINE = new RegExp(
  [
    String.raw`(?:ignore|disregard|forget|override) (?:all|any|every\w*|previous|prior|the|your|these|above)\b`,
    String.raw`jailbreak|(?:previous|prior) instructions?|system\s*(?:prompt|message|:)|assistant\s*:|as an ai\b|you are now\b`,
    String.raw`eira(?:ge)? (?:kõik|eelne|juhis|reegl)|unusta(?:ge)? (?:kõik|eelne|juhis|reegl)|süsteemi?(?:teade|sõnum|viip|\s*:)`,
    String.raw`(?:ohita|unohda|älä välitä) (?:kaik|aiem|ohje|sään)|järjestelmä(?:viesti|kehote|\s*:)|aiemmat ohjeet`,
    String.raw`(?:про)?игнорир\p{L}+ (?:вс|предыд|инстр|прав)|забудь\p{L}* (?:вс|предыд|инстр)|систем\p{L}* (?:сообщ|промпт|подсказ)|система\s*:`,
    String.raw`игнорирай\p{L}* (?:вс|предиш|инстр|прав)|забрави (?:вс|предиш|инстр)|систем\p{L}* съобщ|система\s*:`,
    String.raw`(?:αγνό|αγνοή|ξέχα|ξεχά)\p{L}+ (?:όλ|τις|τους|κάθε|τα)|μήνυμα συστήματος|σύστημα\s*:`,
  ].join("|"),
  "iu",
);

/** The name of a person as it may stand in a text; null when it is none. */
export function fitPerson(name: string | null | undefined): string | null {
  const clean = oneLine(name);
  if (clean.length > LONGEST_PERSON || countWords(clean) > MOST_WORDS.person) return null;
  return PERSON.test(clean) && /\p{L}/u.test(clean) && isHarmless(clean) ? clean : null;
}

/** The name of a company as it may stand in a text; null when it is none. */
export function fitCompany(name: string | null | undefined): string | null {
  const clean = oneLine(name);
  if (clean.length > LONGEST_COMPANY || countWords(clean) > MOST_WORDS.company) return null;
  return clean !== "" && !NOT_IN_COMPANY.test(clean) && isHarmless(clean) ? clean : null;
}

/** What is ordered, as it may stand in a text; null when it is no name of goods. */
export function fitGoods(name: string): string | null {
  const clean = oneLine(name);
  return clean !== "" && !/[<>{}[\]|`@§=\\]/u.test(clean) && isHarmless(clean) ? clean : null;
}

/** A sentence of our own people's, to go out word for word; null when it holds what no client should get. */
export function fitSentence(text: string): string | null {
  const clean = oneLine(text);
  return clean !== "" &&
    !/[<>{}[\]|`§\\]|@(?:here|channel|everyone)/iu.test(clean) &&
    isHarmless(clean)
    ? clean
    : null;
}

function isHarmless(clean: string): boolean {
  return !LINK.test(clean) && !SUM.test(clean) && !TO_A_MACHINE.test(clean);
}

function oneLine(text: string | null | undefined): string {
  return normaliseText(text ?? "").replaceAll(/\s+/gu, " ");
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

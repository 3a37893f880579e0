import type { DraftIntent, DraftLanguage, Wording } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { troubleOf } from "#src/core/draft/trouble.ts";
import { phraseBookOf } from "./playbook/phrase-book.ts";
import type { SlotName } from "./playbook/phrases.ts";
import { fillSlots } from "./playbook/slots.ts";

export const LANGUAGE_NAME: Record<DraftLanguage, string> = {
  en: "English",
  et: "Estonian",
  fi: "Finnish",
  ru: "Russian",
  bg: "Bulgarian",
  el: "Greek",
};

// Slots a model may use, and what they are called to it.
const FACT_NAMES: readonly (readonly [SlotName, string])[] = [
  ["client", "the client's company"],
  ["contact", "the person we write to"],
  ["sender", "who signs"],
  ["company", "our company"],
  ["lastOrderOn", "day of their last order"],
  ["rhythm", "how often they used to order"],
  ["goods", "what they ordered most often"],
  ["complaintOn", "day of their complaint"],
  ["incident", "what went wrong"],
  ["resolvedOn", "day on which the complaint was settled"],
  ["apologyOn", "day on which we apologised"],
  ["problemOrder", "number of the order that went wrong"],
  ["credit", "credit on their account, approved: exactly this and nothing more"],
  ["refund", "sum paid back, approved: exactly this and nothing more"],
  ["change", "what we have changed since, in our own people's words"],
  ["offer", "what may be offered, approved: exactly this and nothing more"],
  ["offerAmount", "up to which sum"],
  ["offerUntil", "the offer holds until"],
  ["lastTalkOn", "day of our last contact"],
  ["returnedOn", "day on which they ordered again"],
];

/** The facts a model may use, in the words and day forms of the draft's language. */
export function listFacts(sheet: FactSheet, language: DraftLanguage): string {
  const slots = fillSlots(sheet, { words: phraseBookOf(language).words, language });
  const lines = FACT_NAMES.flatMap(([slot, name]) => {
    const text = slots[slot]?.text;
    return text === undefined ? [] : [`${name}: ${text}`];
  });
  return lines.join("\n");
}

export function sayPurpose(intent: DraftIntent, sheet: FactSheet): string {
  if (intent !== "apology") return PURPOSES[intent];
  return troubleOf(sheet).fault === "ours"
    ? "an apology: we were at fault; own it first, then ask what would put it right"
    : "an apology in its soft form: nobody knows whose fault it was; admit nothing, ask how it looked to them";
}

const PURPOSES: Readonly<Record<Exclude<DraftIntent, "apology">, string>> = {
  "reason-finding":
    "to find out why they stopped ordering: one question that asks leave, nothing for sale",
  "check-in": "a short check-in: ask how things are, without a reproach and without an apology",
  "answer-price":
    "an answer to 'your price is too high': take it seriously, do not argue, ask what they compare",
  "answer-missing-product":
    "an answer to 'you do not have what we need': take it seriously, ask what is missing and for what",
  "answer-bad-service":
    "an answer to 'your service was bad': take it seriously, ask what happened and what was the worst",
  "answer-delivery":
    "an answer to 'your deliveries went wrong': take it seriously, ask which mattered most",
  "answer-new-rules":
    "an answer to 'we do not like your new rules': take it seriously, ask what they make harder",
  "answer-better-terms":
    "an answer to 'others give better terms': no word on the others, ask which term matters most",
  "what-changed":
    "to tell what we have changed since, word for word, and ask what is still missing",
  offer: "to make the approved offer and nothing beyond it, and ask whether it suits",
  "conditional-question":
    "one question of the form 'if we could ..., would you ...?' that promises nothing",
  "thank-you": "to thank them, and ask whether all is as it should be",
  farewell: "to part as friends: respect, thanks, an open door, no attempt to change their mind",
  "re-contact": "to get in touch again after leaving them in peace, with one easy question",
};

/** How the client is spoken to, in the words of the language. */
export function sayAddress({ contact }: FactSheet, language: DraftLanguage): string {
  const [formal, informal] = ADDRESSES[language];
  return (contact?.formal ?? true) ? formal : informal;
}

const ADDRESSES: Readonly<Record<DraftLanguage, readonly [formal: string, informal: string]>> = {
  en: ["polite", "familiar, by first name"],
  et: ["Teie, with a capital letter and the verb in the plural", "sina"],
  fi: ["te, with the verb in the plural (teitittely)", "sinä"],
  ru: ["Вы, with a capital letter and the verb in the plural", "ты"],
  bg: ["Вие, with a capital letter and the verb in the plural", "ти"],
  el: ["εσείς, with the verb in the plural", "εσύ"],
};

const LENGTHS = [
  "an ordinary short business message",
  "shorter than usual: only what is needed",
  "as short as it can be said politely",
];
const WARMTHS = ["neutral and polite", "warm", "very warm, without flattery"];

export function sayWording({ shorter, warmer }: Wording): { length: string; warmth: string } {
  return { length: LENGTHS[shorter] ?? "", warmth: WARMTHS[warmer] ?? "" };
}

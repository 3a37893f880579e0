import type { DraftIntent, DraftLanguage, Wording } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { troubleOf } from "#src/core/draft/trouble.ts";
import { phraseBookOf } from "./playbook/phrase-book.ts";
import type { SlotName } from "./playbook/phrases.ts";
import { fillSlots } from "./playbook/slots.ts";

export const LANGUAGE_NAME: Record<DraftLanguage, string> = { en: "English", et: "Estonian" };

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
];

/** The facts a model may use, in the words and day forms of the draft's language. */
export function listFacts(sheet: FactSheet, language: DraftLanguage): string {
  const slots = fillSlots(sheet, phraseBookOf(language).words);
  const lines = FACT_NAMES.flatMap(([slot, name]) => {
    const text = slots[slot]?.text;
    return text === undefined ? [] : [`${name}: ${text}`];
  });
  return lines.join("\n");
}

export function sayPurpose(intent: DraftIntent, sheet: FactSheet): string {
  switch (intent) {
    case "apology":
      return troubleOf(sheet).fault === "ours"
        ? "an apology: we were at fault; own it first, then ask what would put it right"
        : "an apology in its soft form: nobody knows whose fault it was; admit nothing, ask how it looked to them";
    case "reason-finding":
      return "to find out why they stopped ordering: one question that asks leave, nothing for sale";
    case "check-in":
      return "a short check-in: ask how things are, without a reproach and without an apology";
  }
}

const LENGTHS = [
  "an ordinary short business message",
  "shorter than usual: only what is needed",
  "as short as it can be said politely",
];
const WARMTHS = ["neutral and polite", "warm", "very warm, without flattery"];

export function sayWording({ shorter, warmer }: Wording): { length: string; warmth: string } {
  return { length: LENGTHS[shorter] ?? "", warmth: WARMTHS[warmer] ?? "" };
}

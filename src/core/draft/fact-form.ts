import { normaliseText } from "./checks/normalise-text.ts";
import {
  applyCorrections,
  type Correction,
  type CorrectedFact,
  correctionSchema,
  type KeptCorrection,
  newestOfEach,
} from "./corrected-facts.ts";
import { isDraftLanguage } from "./draft-terms.ts";
import type { FactSheet } from "./fact-sheet.ts";

type ValueOf<F extends CorrectedFact> = Extract<Correction, { fact: F }>["value"];

/** All facts that a person may correct, as they stand or as somebody fills them in. */
export type FactForm = { readonly [F in CorrectedFact]: ValueOf<F> };

type Known = {
  readonly recorded: FactSheet;
  readonly corrections: readonly KeptCorrection[];
  readonly language: string; // of the client, ISO 639-1
};

/** The facts as they stand; what is left out of texts is still shown. */
export function factFormOf({ recorded, corrections, language }: Known): FactForm {
  const leftOut = newestOfEach(corrections).find(({ fact }) => fact === "left-out");
  const sheet = applyCorrections(
    recorded,
    corrections.filter(({ fact }) => fact !== "left-out"),
  );
  return {
    ...contactFacts(sheet),
    language: isDraftLanguage(language) ? language : "en",
    sender: sheet.sender,
    goods: sheet.goods,
    incident: sheet.complaint && withoutWords(sheet.complaint),
    changed: sheet.changed,
    "last-talk": sheet.lastTalkOn,
    competitor: sheet.competitor,
    "left-out": leftOut?.fact === "left-out" ? leftOut.value : [],
  };
}

type ContactFacts = Pick<FactForm, "contact-name" | "form-of-address" | "e-mail" | "phone">;

function contactFacts({ contact }: FactSheet): ContactFacts {
  if (contact === null)
    return { "contact-name": null, "form-of-address": "formal", "e-mail": null, phone: null };
  const { name, formal, email, phone } = contact;
  return {
    "contact-name": name,
    "form-of-address": formal ? "formal" : "informal",
    "e-mail": email,
    phone,
  };
}

function withoutWords({ about, madeOn, resolvedOn }: NonNullable<FactSheet["complaint"]>) {
  return { about, madeOn, resolvedOn };
}

/** What somebody has changed in the form; nothing where they left it as it was. */
export function correctionsBetween(before: FactForm, after: Partial<FactForm>): Correction[] {
  return Object.entries(after).flatMap(([fact, value]): Correction[] => {
    const isSame = Object.entries(before).some(
      ([name, old]) => name === fact && JSON.stringify(old) === JSON.stringify(value),
    );
    return isSame ? [] : [correctionSchema.parse({ fact, value })];
  });
}

/** A line as somebody typed it, fit to be kept; null: nothing is left of it. */
export function cleanLine(typed: string | null, longest: number): string | null {
  const clean = normaliseText(typed ?? "")
    .replaceAll(/\s+/gu, " ")
    .slice(0, longest);
  return clean === "" ? null : clean;
}

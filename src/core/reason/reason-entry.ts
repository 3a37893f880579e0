import { z } from "zod";
import { isReasonId, type ReasonId } from "./taxonomy.ts";

export const REASON_SOURCES = ["client-words", "data", "rep-guess"] as const;
export type ReasonSource = (typeof REASON_SOURCES)[number];

export const CONFIDENCES = ["low", "medium", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One entry of the reason ledger: what the client said and what it really was are kept apart. */
export type ReasonEntry = {
  readonly stated: ReasonId | null;
  readonly real: ReasonId | null;
  readonly source: ReasonSource;
  readonly confidence: Confidence;
  readonly words: string | null; // the client's own
};

export type ReasonProblem =
  | { readonly field: "stated"; readonly why: "no-reason" }
  | { readonly field: "words"; readonly why: "words-missing" }
  | { readonly field: "words"; readonly why: "words-too-long"; readonly length: number }
  | { readonly field: "confidence"; readonly why: "guess-too-sure" };

export type ReasonCheck =
  | { readonly ok: true; readonly entry: ReasonEntry }
  | { readonly ok: false; readonly problems: readonly ReasonProblem[] };

export const LONGEST_WORDS = 2000; // characters

/** Whether the ledger takes the entry; every problem is named at once. Words of nothing but blanks are none. */
export function checkReason(given: ReasonEntry): ReasonCheck {
  const trimmed = given.words?.trim() ?? "";
  const entry = { ...given, words: trimmed === "" ? null : trimmed };
  const problems = [
    ...problemsOfReason(entry),
    ...problemsOfWords(entry),
    ...problemsOfConfidence(entry),
  ];
  return problems.length === 0 ? { ok: true, entry } : { ok: false, problems };
}

function problemsOfReason({ stated, real }: ReasonEntry): ReasonProblem[] {
  return stated === null && real === null ? [{ field: "stated", why: "no-reason" }] : [];
}

function problemsOfWords({ source, words }: ReasonEntry): ReasonProblem[] {
  if (words === null)
    return source === "client-words" ? [{ field: "words", why: "words-missing" }] : [];
  const { length } = words;
  return length > LONGEST_WORDS ? [{ field: "words", why: "words-too-long", length }] : [];
}

/** "A guess is never counted as a fact": nobody can be sure of one (register C12). */
function problemsOfConfidence({ source, confidence }: ReasonEntry): ReasonProblem[] {
  const isTooSure = source === "rep-guess" && confidence === "high";
  return isTooSure ? [{ field: "confidence", why: "guess-too-sure" }] : [];
}

/** May it be counted in reports and give reason for an offer? A guess may not (register C12). */
export function isFact({ source }: { readonly source: ReasonSource }): boolean {
  return source !== "rep-guess";
}

const reasonId = z.string().refine(isReasonId, "expected an id of the reason taxonomy");

/** An entry as the database or a form holds it. */
export const reasonEntrySchema = z.object({
  stated: reasonId.nullable(),
  real: reasonId.nullable(),
  source: z.enum(REASON_SOURCES),
  confidence: z.enum(CONFIDENCES),
  words: z.string().nullable(),
});

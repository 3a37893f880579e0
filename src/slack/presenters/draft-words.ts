import type { DraftChannel, DraftIntent } from "#src/core/draft/draft-terms.ts";

export const INTENT_LABEL: Readonly<Record<DraftIntent, string>> = {
  apology: "Apology",
  "reason-finding": "Asking why",
  "check-in": "Checking in",
  "answer-price": "Answer: the price is too high",
  "answer-missing-product": "Answer: a product is missing",
  "answer-bad-service": "Answer: bad service",
  "answer-delivery": "Answer: delivery went wrong",
  "answer-new-rules": "Answer: our new rules",
  "answer-better-terms": "Answer: better terms elsewhere",
  "what-changed": "What has changed",
  offer: "Offer within what is approved",
  "conditional-question": "A question with an “if”",
  "thank-you": "Thank-you",
  farewell: "Parting as friends",
  "re-contact": "Getting in touch again",
};

export const CHANNEL_LABEL: Readonly<Record<DraftChannel, string>> = {
  "e-mail": "E-mail",
  "phone-script": "Phone script",
  letter: "Letter",
  "short-message": "Short message",
  "visit-plan": "Visit plan",
};

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** `Estonian`; a code that is no language's comes back as it is. */
export function sayLanguage(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // Intl throws on what cannot be a code at all, and a client's data may hold anything
  }
}

import { z } from "zod";

/** Objections that a written or spoken answer can be asked for. */
const ANSWERS = [
  "answer-price",
  "answer-missing-product",
  "answer-bad-service",
  "answer-delivery",
  "answer-new-rules",
  "answer-better-terms",
] as const;
export type AnswerIntent = (typeof ANSWERS)[number];

/** What a message is for. */
export const intentSchema = z.enum([
  "apology",
  "reason-finding",
  "check-in",
  ...ANSWERS,
  "what-changed", // what we have changed since
  "offer", // within what was approved
  "conditional-question", // "if we ..., would you ...?"
  "thank-you",
  "farewell", // parting as friends
  "re-contact", // after they were left in peace for a while
]);
export type DraftIntent = z.infer<typeof intentSchema>;

export function isAnswer(intent: DraftIntent): intent is AnswerIntent {
  return ANSWERS.some((one) => one === intent);
}

/** What the message becomes: something to send, to say, to print, or to go with. */
export const channelSchema = z.enum([
  "e-mail",
  "phone-script",
  "letter",
  "short-message",
  "visit-plan",
]);
export type DraftChannel = z.infer<typeof channelSchema>;

/** The languages that go to clients (ISO 639-1). */
export const draftLanguageSchema = z.enum(["en", "et", "fi", "ru", "bg", "el"]);
export type DraftLanguage = z.infer<typeof draftLanguageSchema>;

export function isDraftLanguage(text: string): text is DraftLanguage {
  return draftLanguageSchema.safeParse(text).success;
}

/** How long and how warm a draft is; each step of "Shorter" and "Warmer" adds one. */
export const wordingSchema = z.strictObject({
  shorter: z.int().min(0).max(2),
  warmer: z.int().min(0).max(2),
  withoutOffer: z.boolean().default(false), // what was approved is not named, because the rep said so
});
export type Wording = z.infer<typeof wordingSchema>;

export const PLAIN_WORDING: Wording = { shorter: 0, warmer: 0, withoutOffer: false };
export const LAST_WORDING_STEP = 2;

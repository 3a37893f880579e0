import { z } from "zod";

/** What a message is for. */
export const intentSchema = z.enum(["apology", "reason-finding", "check-in"]);
export type DraftIntent = z.infer<typeof intentSchema>;

/** What the message becomes: something to send, to say, or to print. */
export const channelSchema = z.enum(["e-mail", "phone-script", "letter"]);
export type DraftChannel = z.infer<typeof channelSchema>;

/** The languages the playbook can write in so far (ISO 639-1). */
export const draftLanguageSchema = z.enum(["en", "et"]);
export type DraftLanguage = z.infer<typeof draftLanguageSchema>;

export function isDraftLanguage(text: string): text is DraftLanguage {
  return draftLanguageSchema.safeParse(text).success;
}

/** How long and how warm a draft is; each step of "Shorter" and "Warmer" adds one. */
export const wordingSchema = z.strictObject({
  shorter: z.int().min(0).max(2),
  warmer: z.int().min(0).max(2),
});
export type Wording = z.infer<typeof wordingSchema>;

export const PLAIN_WORDING: Wording = { shorter: 0, warmer: 0 };
export const LAST_WORDING_STEP = 2;

import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import type { ContactVerdict } from "../contact/contact-verdict.ts";
import type { ClientClock } from "../contact/client-clock.ts";
import type { ContactWay } from "../contact/contact-way.ts";
import type { DraftChannel } from "./draft-terms.ts";

/** The draft may be written and should not go out yet. */
export const waitNoticeSchema = z.strictObject({
  kind: z.literal("wait-to-contact"),
  why: z.enum(["quiet-hours", "weekend", "holiday", "cooling", "too-much", "fruitless"]),
  holiday: z.string().nullable(), // its name
  until: z.strictObject({ day: daySchema, hour: z.int().nullable() }), // of the client's clock
  there: z.strictObject({ hour: z.int(), minute: z.int() }), // their time when it was written
});

/** Why there is no e-mail, where it is not what the books say. */
export const mailNoticeSchema = z.strictObject({
  kind: z.literal("mail-not-open"),
  why: z.enum(["no-consent", "client-too-long-ago", "objected"]),
});

export type ContactNotice = z.infer<typeof waitNoticeSchema> | z.infer<typeof mailNoticeSchema>;

/** How a draft reaches the client. */
export const WAY_OF_CHANNEL: Readonly<Record<DraftChannel, ContactWay>> = {
  "e-mail": "e-mail",
  letter: "letter",
  "phone-script": "call",
  "short-message": "message",
  "visit-plan": "visit",
};

/** What is to be said about the way it will go. */
export function waitNotices(
  verdict: ContactVerdict,
  { hour, minute }: Pick<ClientClock, "hour" | "minute">,
): ContactNotice[] {
  if (verdict.may !== "not-now") return [];
  const { why, holiday, until } = verdict;
  return [{ kind: "wait-to-contact", why, holiday, until, there: { hour, minute } }];
}

/** What is to be said where an e-mail was asked for and cannot go. */
export function mailNotices(verdict: ContactVerdict): ContactNotice[] {
  if (verdict.may !== "ask" && verdict.may !== "no") return [];
  const { why } = verdict;
  return why === "no-consent" || why === "client-too-long-ago" || why === "objected"
    ? [{ kind: "mail-not-open", why }]
    : [];
}

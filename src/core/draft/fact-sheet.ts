import { z } from "zod";
import { approvedTermSchema } from "../concession/approved-term.ts";
import { type Day, isDay } from "../day.ts";
import { draftLanguageSchema } from "./draft-terms.ts";

const daySchema = z.custom<Day>((value) => typeof value === "string" && isDay(value), {
  error: "expected a calendar day (YYYY-MM-DD)",
});

export const complaintAboutSchema = z.enum([
  "delivery",
  "quality",
  "service",
  "price",
  "product",
  "other",
]);
export type ComplaintAbout = z.infer<typeof complaintAboutSchema>;

const contactSchema = z.strictObject({
  name: z.string(),
  formal: z.boolean(), // form of address
  email: z.string().nullable(),
  phone: z.string().nullable(),
  mailOk: z.boolean(), // consent to e-mail
});

const complaintSchema = z.strictObject({
  about: complaintAboutSchema,
  madeOn: daySchema,
  resolvedOn: daySchema.nullable(), // null: still open
  words: z.string().nullable(), // the client's own text: untrusted, never copied into a draft
});

const reasonSchema = z.strictObject({
  id: z.string(), // of the taxonomy, as B5
  source: z.enum(["client-words", "data", "rep-guess"]),
  confidence: z.enum(["low", "medium", "high"]),
});

const promiseSchema = z.strictObject({
  what: z.string(), // in our own people's words: for whoever writes, never copied into a draft
  dueOn: daySchema,
  say: z.enum(["broken", "late", "due", "kept"]),
});

export const changeSchema = z.strictObject({
  text: z.string(), // one sentence for the client, as somebody of ours wrote it; goes out word for word
  language: draftLanguageSchema, // that it is written in; in another one it is not said
  on: daySchema.nullable(),
});

/** Everything a draft may say about a client. No fact, no sentence: null leaves it out. */
export const factSheetSchema = z.strictObject({
  today: daySchema,
  client: z.strictObject({ id: z.string(), name: z.string() }),
  contact: contactSchema.nullable(),
  sender: z.string().nullable(), // the owner rep's name
  company: z.string().nullable(), // whose client it is
  usualGapDays: z.int().positive().nullable(), // null: no rhythm
  lastOrderOn: daySchema.nullable(),
  silentDays: z.int().min(0).nullable(), // since the last order
  goods: z.array(z.string()), // what they ordered most often, best first
  complaint: complaintSchema.nullable(),
  reason: reasonSchema.nullable(),
  apologySentOn: daySchema.nullable(), // for this case and this complaint
  concessions: z.array(approvedTermSchema).default([]), // what the client may hear of; older drafts knew of none
  promises: z.array(promiseSchema).default([]), // of ours, what must be raised first standing first (BG-08)
  changed: changeSchema.nullable().default(null), // what we have changed since the trouble (FI-091)
  lastTalkOn: daySchema.nullable().default(null), // the newest contact with them, either way
  returnedOn: daySchema.nullable().default(null), // they have ordered again since the silence
  competitor: z.string().nullable().default(null), // named in the case; never named in a draft
});
export type FactSheet = z.infer<typeof factSheetSchema>;

/** Names that no text of ours may hold (BG-24). */
export function competitorsIn({ competitor }: FactSheet): string[] {
  return competitor === null ? [] : [competitor];
}

/** Names of facts as "what it relied on" lists them; the words for them belong to the screens. */
export const factIdSchema = z.enum([
  "client",
  "contact",
  "sender",
  "company",
  "rhythm",
  "last-order",
  "goods",
  "complaint",
  "complaint-resolved",
  "reason",
  "apology-sent",
  "concessions",
  "changed",
  "last-talk",
  "returned",
]);
export type FactId = z.infer<typeof factIdSchema>;

import { z } from "zod";
import { daySchema } from "../../case/day-schema.ts";
import { channelSchema, draftLanguageSchema } from "../draft-terms.ts";

/** What is known when somebody's own message is checked; nothing else may be stated in it. */
export const messageFactsSchema = z.strictObject({
  today: daySchema,
  clientName: z.string(),
  contactName: z.string(),
  competitor: z.string().nullable(),
  problemOrder: z
    .strictObject({
      id: z.string(),
      date: daySchema,
      amount: z.number(), // major units
      currency: z.string(), // ISO 4217
      problem: z.string(),
    })
    .nullable(),
  approvedConcession: z
    .strictObject({
      text: z.string(),
      amount: z.number().nullable(), // major units; null: not a sum
      validUntil: daySchema,
    })
    .nullable(),
  promises: z.array(z.strictObject({ what: z.string(), date: daySchema })), // of ours, agreed on
  fixedSince: z.string().nullable(), // what we have changed since the trouble
  apologyAlreadyGiven: z.boolean(),
  formOfAddress: z.enum(["formal", "informal"]),
  clientLanguage: draftLanguageSchema,
  channel: channelSchema,
});
export type MessageFacts = z.infer<typeof messageFactsSchema>;

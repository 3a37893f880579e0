import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import { CONCESSION_KINDS, PAYOUTS } from "./concession.ts";

/** What a client may hear of: approved, and still holding. Nothing else may be named to them. */
export const approvedTermSchema = z.strictObject({
  kind: z.enum(CONCESSION_KINDS),
  what: z.string(),
  amountMinor: z.int().positive(),
  currency: z.string(),
  payout: z.enum(PAYOUTS).nullable(),
  problemOrderRef: z.string().nullable(),
  validUntil: daySchema.nullable(),
});

export type ApprovedTerm = z.infer<typeof approvedTermSchema>;

import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import { CONCESSION_KINDS } from "./concession-kind.ts";
import { PAYOUTS } from "./concession.ts";
import { isMenuItemId } from "./menu.ts";

/** What a client may hear of: approved, and still holding. Nothing else may be named to them. */
export const approvedTermSchema = z.strictObject({
  kind: z.enum(CONCESSION_KINDS),
  item: z.string().refine(isMenuItemId, "expected an item of the menu"),
  what: z.string(), // as it was asked for
  isTold: z.boolean(), // the client knows of it
  amountMinor: z.int().positive(),
  currency: z.string(),
  payout: z.enum(PAYOUTS).nullable(),
  problemOrderRef: z.string().nullable(),
  validUntil: daySchema.nullable(),
});

export type ApprovedTerm = z.infer<typeof approvedTermSchema>;

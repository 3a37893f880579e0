import { z } from "zod";
import type { Money } from "../money.ts";
import type { Tier } from "../lapse/tier.ts";
import type { Concession } from "./concession.ts";

const worthSchema = z.object({
  marginMinor: z.number(),
  expectedMinor: z.number(),
  timeMinor: z.number(),
  concessionsMinor: z.number(),
  netMinor: z.number(),
  verdict: z.enum(["worth-it", "copper-exception", "not-worth-it"]),
  exceptions: z.array(z.enum(["knows-little", "recommends"])).readonly(),
  dearerThanNew: z.boolean().nullable(),
});

const claimsSchema = z.object({
  amountMinor: z.number(),
  claims: z.number(),
  complaints: z.number(),
  sinceDays: z.number(),
  areMany: z.boolean(),
  othersHear: z.boolean(),
});

/** What a decision was shown, as it is kept with the concession. */
export const keptGroundsSchema = z.object({
  worth: worthSchema,
  claims: claimsSchema.nullable(),
  because: z
    .array(
      z.enum([
        "above-free-limit",
        "many-claims",
        "panic-time",
        "not-our-fault",
        "not-worth-it",
        "above-manager-limit",
      ]),
    )
    .readonly(),
  onlyPrice: z.boolean(),
  whyPrice: z.string().nullable(),
  minSpendMinor: z.number().nullable(),
});

export type KeptGrounds = z.infer<typeof keptGroundsSchema>;

/** A concession as its messages show it. */
export type ConcessionNotice = Concession & {
  readonly clientName: string;
  readonly tier: Tier;
  readonly currency: Money["currency"];
  readonly isRestricted: boolean; // one of our employees is the reason for the case
  readonly askedByName: string | null;
  readonly decidedByName: string | null;
  readonly problemOrderMinor: number | null;
  readonly share: number | null;
  readonly usedOrderRef: string | null;
  readonly grounds: KeptGrounds;
};

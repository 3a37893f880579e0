import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import { HOLD_BACK_CAUSES } from "../lapse/hold-back.ts";
import { FACTORS } from "../reason/factor.ts";

const number = z.number().int();
const amountSchema = z.object({ lapses: number, minor: number });
const spanSchema = z.object({ from: daySchema, to: daySchema });

/** What came and went in a span. */
const flowSchema = z.object({
  lost: amountSchema,
  regained: amountSchema,
  mistaken: amountSchema,
  parted: amountSchema,
  net: amountSchema,
});

/** Why a client is one of the few to look at; the first that is true. */
const lookWhySchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("promise-overdue"), days: number }),
  z.object({ is: z.literal("nobody-has-it"), days: number }),
  z.object({ is: z.literal("overdue"), days: number }),
  z.object({ is: z.literal("most-money") }),
]);

export type LookWhy = z.infer<typeof lookWhySchema>;

const lookSchema = z.object({
  caseId: z.string(),
  clientId: z.string(),
  ownerId: z.string().nullable(), // who works on it
  tier: z.enum(["gold", "silver", "copper"]),
  atRiskMinor: number,
  why: lookWhySchema,
});

export type LookAt = z.infer<typeof lookSchema>;

/** Lapses by why the client left; how many of them in the client's own words. */
const reasonCountSchema = z.object({ lapses: number, minor: number, confirmed: number });

/** A row of a table in the digest's thread; `key` null: nobody, or not known. */
const rowSchema = z.object({
  key: z.string().nullable(),
  lost: amountSchema,
  regained: amountSchema,
  atEnd: amountSchema,
});

export type DigestRow = z.infer<typeof rowSchema>;

/**
 * A digest as it was posted: figures and ids, no names, so that it says the same whenever it is drawn and nobody's name
 * outlives them in it. Money is net value a year, in minor units of `currency`.
 */
export const keptDigestSchema = z.object({
  version: z.literal(1),
  currency: z.string(),
  span: spanSchema,
  asOf: z.object({ day: daySchema, hour: number }), // of the company, when it was computed
  flow: flowSchema,
  before: flowSchema.nullable(), // the span of the same length before it; null: nothing was looked at then
  usual: z
    .object({ spans: number, flow: flowSchema }) // the sum over so many spans before it, a quarter of a year at most
    .nullable(),
  /** The spans before it and itself, the earliest first; in clients. */
  trend: z.array(z.object({ from: daySchema, lost: number, regained: number })).default([]),
  atRisk: amountSchema, // at the end
  unowned: amountSchema,
  overdue: amountSchema, // cases on which the next step is late
  promises: z.object({ overdue: number, open: number }),
  lookAt: z.array(lookSchema),
  reasons: z.object({
    groups: z.record(z.enum(["A", "B", "C", "other"]), reasonCountSchema),
    factors: z.record(z.enum(FACTORS), reasonCountSchema), // RU-02, RU-04
    unknown: number, // lost without any reason on record
  }),
  rules: z.array(
    z.object({ rule: z.string(), right: number, wrong: number, isPaused: z.boolean() }),
  ),
  heldBack: z.partialRecord(z.enum(HOLD_BACK_CAUSES), number), // of the span's last morning
  mornings: number,
  byRep: z.array(rowSchema),
  byTier: z.array(rowSchema),
  byCountry: z.array(rowSchema),
});

export type KeptDigest = z.infer<typeof keptDigestSchema>;
export type DigestFlow = z.infer<typeof flowSchema>;

/** Whose names a drawing of it needs. */
export function whoIsIn({ lookAt, byRep }: KeptDigest): {
  readonly memberIds: readonly string[];
  readonly clientIds: readonly string[];
} {
  const owners = [...lookAt.map(({ ownerId }) => ownerId), ...byRep.map(({ key }) => key)];
  return {
    memberIds: [...new Set(owners.flatMap((id) => id ?? []))],
    clientIds: lookAt.map(({ clientId }) => clientId),
  };
}

import { z } from "zod";
import { isDay } from "#src/core/day.ts";

/** What the steps are given and what they tell; they run in processes of their own. */
const placeSchema = z.discriminatedUnion("engine", [
  z.object({ engine: z.literal("pglite"), folder: z.string() }),
  z.object({ engine: z.literal("postgres"), url: z.string() }),
]);

const seconds = z.number();
const processor = z.number().nullable(); // seconds of processor time; null: not told
const memory = z.object({ opened: z.number(), program: z.number(), server: z.number().nullable() });

export const fillGiven = z.object({
  place: placeSchema,
  size: z.object({ clients: z.number(), orders: z.number() }),
});
export const fillTold = z.object({
  workspaceId: z.string(),
  filling: seconds,
  rebuilding: seconds,
});

const morning = z.object({
  clientsSeen: z.number(),
  newAlerts: z.number(),
  waiting: z.number(),
  fitting: seconds,
  loading: seconds,
  planning: seconds,
  saving: seconds,
  total: seconds,
  processor,
  memory, // up to the end of this morning
});
export type MorningTold = z.infer<typeof morning>;
export const mornings = {
  given: z.object({
    place: placeSchema,
    workspaceId: z.string(),
    days: z.array(z.string().refine(isDay)),
  }),
  told: z.tuple([morning], morning),
};

export const recomputeGiven = z.object({ place: placeSchema });
export const recomputeTold = z.object({ seconds, processor, memory, differences: z.string() });

export const copyOutGiven = z.object({
  place: placeSchema,
  workspaceId: z.string(),
  file: z.string(),
});
export const copyOutTold = z.object({ seconds });

export const duckdbGiven = z.object({ orders: z.string(), figures: z.string() });
export const duckdbTold = z.object({ reading: seconds, computing: seconds, processor, memory });

export const compareGiven = z.object({ place: placeSchema, file: z.string() });
export const compareTold = z.object({ differences: z.string() });

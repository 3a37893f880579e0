import { z } from "zod";

/** What the steps of `npm run bench` are given and what they tell. */
const placeSchema = z.discriminatedUnion("engine", [
  z.object({ engine: z.literal("pglite"), folder: z.string() }),
  z.object({ engine: z.literal("postgres"), url: z.string() }),
]);

const seconds = z.number();
const processor = z.number().nullable(); // seconds of processor time; null: not told

export const importFileSteps = {
  given: z.object({ place: placeSchema, path: z.string() }),
  told: z.object({
    rows: z.number(),
    seconds,
    processor,
    surveying: seconds, // of them
    memory: z.object({ opened: z.number(), program: z.number() }), // MB, at most
  }),
};

export const copyStep = {
  given: z.object({ place: placeSchema, folder: z.string() }),
  told: z.object({ seconds, processor, rows: z.number() }),
};

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

export const serveCoach = {
  given: z.object({
    environment: z.record(z.string(), z.string()),
    connection: z.object({
      slackApiUrl: z.string(),
      botToken: z.string(),
      by: z.discriminatedUnion("way", [
        z.object({ way: z.literal("http"), signingSecret: z.string(), port: z.number() }),
        z.object({ way: z.literal("socket"), appToken: z.string() }),
      ]),
    }),
  }),
  memory: z.object({ is: z.literal("memory"), mb: z.number() }),
};

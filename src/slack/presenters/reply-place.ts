import { z } from "zod";
import { daySchema } from "#src/core/case/day-schema.ts";
import { promiseKindSchema } from "#src/core/promise/client-promise.ts";

const LONGEST_WHAT = 300; // characters, as the form of a promise takes

const wishSchema = z.strictObject({
  kind: promiseKindSchema,
  what: z.string(),
  by: daySchema.nullable(),
});

/** A promise that stands in a reply, to begin its form with. */
export type PromiseWish = z.infer<typeof wishSchema>;

export function writePromiseWish(wish: PromiseWish): string {
  return JSON.stringify({ ...wish, what: wish.what.slice(0, LONGEST_WHAT) });
}

/** Throws on what no button of ours carries. */
export function readPromiseWish(carried: string | undefined): PromiseWish {
  return wishSchema.parse(JSON.parse(carried ?? "null"));
}

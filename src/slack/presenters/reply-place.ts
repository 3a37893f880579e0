import { z } from "zod";
import { daySchema } from "#src/core/case/day-schema.ts";
import { promiseKindSchema } from "#src/core/promise/client-promise.ts";
import { clip } from "./mrkdwn.ts";

const LONGEST_WHAT = 300; // characters, as the form of a promise takes

/** Characters of a reply in a button, whose value takes 2000 with what else is in it. */
const LONGEST_CARRIED = 900;

const reasonSchema = z.strictObject({
  caseId: z.uuid(),
  stated: z.string(), // a reason's id; "none": nothing was suggested
  words: z.string(),
});

/** A reason that stands in a reply, to begin its form with. */
export type ReasonWish = z.infer<typeof reasonSchema>;

export function writeReasonWish(wish: ReasonWish): string {
  return JSON.stringify({ ...wish, words: clip(wish.words, LONGEST_CARRIED) });
}

/** Throws on what no button of ours carries. */
export function readReasonWish(carried: string | undefined): ReasonWish {
  return reasonSchema.parse(JSON.parse(carried ?? "null"));
}

const pastedSchema = z.strictObject({ clientId: z.uuid(), text: z.string() });

/** A client's reply for the window it is pasted in; one that is too long for a button is left to be pasted. */
export function writePasted({ clientId, text }: z.infer<typeof pastedSchema>): string {
  return JSON.stringify({ clientId, text: text.length > LONGEST_CARRIED ? "" : text });
}

/** Throws on what no button of ours carries. */
export function readPasted(carried: string | undefined): z.infer<typeof pastedSchema> {
  return pastedSchema.parse(JSON.parse(carried ?? "null"));
}

const wishSchema = z.strictObject({
  caseId: z.uuid(),
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

import { z } from "zod";
import { type OpenAsk, openAskSchema } from "#src/core/ask/ask.ts";

const carriedSchema = z.strictObject({ ask: openAskSchema, clientId: z.uuid() });
export type CarriedAsk = z.infer<typeof carriedSchema>;

/** What is asked about a client, for the value of a button. */
export function carryAsk(ask: OpenAsk, clientId: string): string {
  return JSON.stringify({ ask, clientId });
}

/** Reads a button's value. Throws on one that no button of ours carries. */
export function readCarriedAsk(value: string | undefined): CarriedAsk {
  return carriedSchema.parse(JSON.parse(value ?? "null"));
}

const PREFIX = "ask:";

/** What is asked about a client still to be chosen, for the block_id of a search field. */
export function carryOpenAsk(ask: OpenAsk): string {
  return `${PREFIX}${JSON.stringify(ask)}`;
}

/** Throws on a block_id that no search field of ours has. */
export function readOpenAsk(blockId: string): OpenAsk {
  return openAskSchema.parse(JSON.parse(blockId.slice(PREFIX.length)));
}

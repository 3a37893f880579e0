import { z } from "zod";
import { channelSchema, intentSchema } from "../draft/draft-terms.ts";
import { OBJECTIONS } from "../rehearsal/objection.ts";

/** How a message points at a client. */
export type ClientMention =
  | { readonly by: "name"; readonly name: string } // as typed, endings and all
  | { readonly by: "pronoun" } // "them": whoever the conversation was about
  | { readonly by: "nothing" };

/** What somebody wants about a client; null where they did not say. Travels in buttons until a client is chosen. */
export const openAskSchema = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("draft"),
    intent: intentSchema.nullable(),
    channel: channelSchema.nullable(),
    language: z.string().max(8).nullable(), // ISO 639-1
  }),
  z.strictObject({ do: z.literal("rehearse"), objection: z.enum(OBJECTIONS).nullable() }),
  z.strictObject({ do: z.literal("why") }),
  z.strictObject({ do: z.literal("client") }),
  z.strictObject({ do: z.literal("case") }), // where the win-back work stands
]);
export type OpenAsk = Readonly<z.infer<typeof openAskSchema>>;

/** What somebody wants of the coach. */
export type Ask =
  | { readonly do: "about-client"; readonly ask: OpenAsk; readonly client: ClientMention }
  | { readonly do: "today" }
  | { readonly do: "practice" } // one's own, as a whole
  | { readonly do: "league" }
  | { readonly do: "thanks" }
  | { readonly do: "help" };

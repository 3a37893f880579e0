import type { DraftChannel, DraftIntent } from "../draft/draft-terms.ts";
import type { Objection } from "../rehearsal/objection.ts";

/** How a message points at a client. */
export type ClientMention =
  | { readonly by: "name"; readonly name: string } // as typed, endings and all
  | { readonly by: "pronoun" } // "them": whoever the conversation was about
  | { readonly by: "nothing" };

/** What somebody wants of the coach; null where they did not say. */
export type Ask =
  | {
      readonly do: "draft";
      readonly client: ClientMention;
      readonly intent: DraftIntent | null;
      readonly channel: DraftChannel | null;
      readonly language: string | null; // ISO 639-1
    }
  | {
      readonly do: "rehearse";
      readonly client: ClientMention;
      readonly objection: Objection | null;
    }
  | { readonly do: "why"; readonly client: ClientMention }
  | { readonly do: "client"; readonly client: ClientMention }
  | { readonly do: "today" }
  | { readonly do: "thanks" }
  | { readonly do: "help" };

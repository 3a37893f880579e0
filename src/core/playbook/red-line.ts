import type { PlaybookEntry } from "./entry.ts";

/** Where a red line is held. `coach`: by what the playbook says at that moment, and by no refusal. */
export type HeldBy = "draft" | "rehearsal" | "case" | "concession" | "notice" | "care" | "coach";

/** What nobody may do to a client. `advice` is what to do instead: the helpful word that comes with a refusal. */
export type RedLine = PlaybookEntry & { readonly heldBy: readonly [HeldBy, ...HeldBy[]] };

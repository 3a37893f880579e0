import type { Day } from "../day.ts";

/** What is already known of the silence a client is in, before today's look. */
export type Standing =
  | { readonly kind: "none" }
  | { readonly kind: "waiting"; readonly lapseId: string } // found before, over the cap of cards, not posted yet
  | { readonly kind: "held-out" } // drawn for the trial's other arm, never shown
  | { readonly kind: "alerted"; readonly snoozedUntil: Day | null }
  | { readonly kind: "dismissed" };

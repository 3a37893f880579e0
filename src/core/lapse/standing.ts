import type { Day } from "../day.ts";

/** The lapse that a client is in already, before today's look. */
export type Standing =
  | { readonly kind: "none" }
  | { readonly kind: "waiting"; readonly lapseId: string } // found before, over the cap of cards, not posted yet
  | { readonly kind: "held-out" } // drawn for the trial's other arm, never shown
  | {
      readonly kind: "alerted";
      readonly lapseId: string;
      readonly snoozedUntil: Day | null;
      readonly rules: readonly string[]; // whose evidence the lapse has
    }
  | { readonly kind: "dismissed" }; // this silence: somebody said that it is none

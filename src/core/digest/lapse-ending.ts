import type { ClosedAs } from "../case/closed-as.ts";
import type { Dismissal } from "../case/dismissal.ts";
import type { Day } from "../day.ts";
import type { LapseEnding } from "./lapse-fact.ts";

/** How a lapse and its case stand. */
export type LapseStanding =
  | { readonly is: "open" }
  | { readonly is: "returned"; readonly on: Day; readonly contacted: boolean } // whether we were in touch before
  | { readonly is: "dismissed"; readonly on: Day; readonly why: Dismissal }
  | { readonly is: "closed"; readonly on: Day; readonly as: ClosedAs };

/**
 * How a lapse ended, for managers' figures; null: it goes on, and its money is at risk. Whoever comes back counts as
 * regained, also after the case was closed. "Closed down" is no mistake: that client is gone indeed. A day before the
 * alert (an order that was imported later) counts as the alert's, so that nothing ends before it began.
 */
export function endingOf(standing: LapseStanding, postedOn: Day): LapseEnding | null {
  if (standing.is === "open") return null;
  const on = standing.on > postedOn ? standing.on : postedOn;
  switch (standing.is) {
    case "returned":
      return { how: "regained", on, alone: !standing.contacted };
    case "dismissed":
      return {
        how: standing.why === "closed-down" ? "parted" : "mistaken",
        on,
        alone: false,
      };
    case "closed":
      return { how: "parted", on, alone: false };
  }
}

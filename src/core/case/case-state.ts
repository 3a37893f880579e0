import type { Day } from "../day.ts";
import type { ClosedAs } from "./closed-as.ts";
import type { Dismissal } from "./dismissal.ts";

/** The win-back work on one lapse. `ownerId` is the member who took it. */
export type WinBackCase =
  | { readonly state: "unowned"; readonly snoozedUntil: Day | null }
  | { readonly state: "taken"; readonly ownerId: string; readonly snoozedUntil: Day | null }
  | {
      readonly state: "contacted"; // a message was sent or a call made
      readonly ownerId: string | null;
      readonly snoozedUntil: Day | null;
    }
  | { readonly state: "regained"; readonly ownerId: string | null } // the client ordered again
  | { readonly state: "dismissed"; readonly ownerId: string | null; readonly why: Dismissal }
  | { readonly state: "closed"; readonly ownerId: string | null; readonly as: ClosedAs };

/** A case that is still worked on. */
export type OpenCase = Exclude<WinBackCase, { state: "regained" | "dismissed" | "closed" }>;

/** The states of a case that is still worked on. */
export const OPEN_CASE_STATES = ["unowned", "taken", "contacted"] as const;

export function isOpenCase(current: WinBackCase): current is OpenCase {
  return OPEN_CASE_STATES.some((state) => state === current.state);
}

export function ownerOf(current: WinBackCase): string | null {
  return current.state === "unowned" ? null : current.ownerId;
}

import type { Day } from "../day.ts";
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
  | { readonly state: "dismissed"; readonly ownerId: string | null; readonly why: Dismissal };

/** A case that is still worked on. */
export type OpenCase = Exclude<WinBackCase, { state: "regained" | "dismissed" }>;

export function isOpenCase(current: WinBackCase): current is OpenCase {
  return current.state !== "regained" && current.state !== "dismissed";
}

export function ownerOf(current: WinBackCase): string | null {
  return current.state === "unowned" ? null : current.ownerId;
}

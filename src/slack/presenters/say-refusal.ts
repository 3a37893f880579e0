import type { CaseOutcome } from "#src/core/case/case-outcome.ts";

type Refused = Extract<CaseOutcome, { ok: false }>;

/** Why a click did nothing, and the way out. */
export function sayRefusal({ why, ownerName }: Refused): string {
  switch (why) {
    case "taken-by-another":
      return `${ownerName ?? "A colleague"} has taken this client. Talk to them if you want it.`;
    case "already-regained":
      return "This client has ordered again, so the case is closed.";
    case "already-dismissed":
      return "Somebody marked this as not lapsed, so the case is closed.";
    case "already-closed":
      return "This case was closed. Open it anew from /winback case and the client's name.";
    case "date-not-ahead":
      return "Choose a day after today.";
    case "date-too-far":
      return "Choose a day within the next twelve months.";
    case "not-a-member":
      return "The coach does not know you yet. Send it a message once, then try again.";
    case "handled-by-manager":
      return "A manager handles this client, so leave the contact to them. Ask them if you need to know more.";
    case "no-such-case":
      return "This case is not there any more.";
  }
}

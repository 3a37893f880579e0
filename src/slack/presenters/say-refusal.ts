import type { CaseOutcome } from "#src/core/case/case-outcome.ts";
import { SAY_ACT_REFUSAL, SAY_GATE } from "./say-gate.ts";

type Refused = Extract<CaseOutcome, { ok: false }>;

/** What a case's own life does not allow. */
const SAY: Readonly<Record<Exclude<Refused["why"], "taken-by-another">, string>> = {
  ...SAY_GATE,
  ...SAY_ACT_REFUSAL,
  "already-regained": "This client has ordered again, so the case is closed.",
  "already-dismissed": "Somebody marked this as not lapsed, so the case is closed.",
  "already-closed": "This case was closed. Open it anew from /winback case and the client's name.",
  "date-not-ahead": "Choose a day after today.",
  "date-too-far": "Choose a day within the next twelve months.",
  "not-a-member": "The coach does not know you yet. Send it a message once, then try again.",
  "no-such-case": "This case is not there any more.",
  "handled-by-manager":
    "A manager handles this client, so leave the contact to them. Ask them if you need to know more.",
};

/** Why a click or a report did nothing, and the way out. Not escaped: it may hold a colleague's name. */
export function sayRefusal({ why, ownerName }: Pick<Refused, "why" | "ownerName">): string {
  if (why === "taken-by-another")
    return `${ownerName ?? "A colleague"} has taken this client. Talk to them if you want it.`;
  return SAY[why];
}

import { isCooling, isOverruled } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Gate } from "./case-refusal.ts";
import type { Progress } from "./progress.ts";

type Stop = {
  readonly gate: Gate;
  readonly is: (progress: Progress, ground: CaseGround) => boolean;
};

/** What ends a campaign; the case is to be closed well (P19). First that holds first. */
const STOPS: readonly Stop[] = [
  { gate: "do-not-contact", is: (_, ground) => ground.isDoNotContact },
  { gate: "asked-to-stop", is: ({ stopAskedOn }) => stopAskedOn !== null },
  { gate: "left-twice", is: (_, ground) => ground.hasLeftTwice },
  { gate: "no-win-back", is: (_, ground) => ground.noWinBackWhy !== null },
  { gate: "not-worth", is: ({ worth }) => worth !== null && !worth.goOn },
  {
    gate: "attempts-used-up",
    is: ({ noes }, { policy }) => noes >= policy.persistence.mostAttempts,
  },
];

/** Why nothing more is asked of the client for good; null: the campaign may go on. */
export function campaignEnd(progress: Progress, ground: CaseGround): Gate | null {
  const stop = STOPS.find(({ gate, is }) => is(progress, ground) && !isOverruled(progress, gate));
  return stop?.gate ?? null;
}

/** The same, or why nothing is asked of them for now. */
export function campaignStop(progress: Progress, ground: CaseGround): Gate | null {
  const end = campaignEnd(progress, ground);
  if (end !== null) return end;
  return isCooling(progress, ground) && !isOverruled(progress, "cooling") ? "cooling" : null;
}

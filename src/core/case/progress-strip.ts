import { hasRemedy, isCooling, knownReason } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Progress } from "./progress.ts";

/** ET-22: what it takes to win a client back. */
export type ProgressStrip = {
  readonly reason: boolean; // known, and more than a guess
  readonly contact: boolean; // we have talked
  readonly time: boolean; // they have had it, or did not ask for any
  readonly compromise: boolean; // something was agreed, or given
};

export function progressStrip(progress: Progress, ground: CaseGround): ProgressStrip {
  return {
    reason: knownReason(ground) !== null,
    contact: progress.reachedOn !== null || progress.round > 1,
    time: !isCooling(progress, ground) && (progress.noes === 0 || progress.round > progress.noes),
    compromise: progress.agreed !== null || progress.trial?.answer === "yes" || hasRemedy(ground),
  };
}

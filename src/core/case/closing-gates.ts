import { hasFix, isOverruled, isServiceFailure, isOurFault } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import { ownerOf } from "./case-state.ts";
import type { ClosedAs } from "./closed-as.ts";
import type { NextDo } from "./next-do.ts";

/** Closings that need a manager: they judge the client or the market (EL-22, FI-078). */
const MANAGERS: readonly ClosedAs[] = ["behaviour", "outside-target"];

/** Why the case cannot be closed so, and how it can. */
export function refusalToClose(
  standing: CaseStanding,
  as: ClosedAs,
  ground: CaseGround,
): Refusal | null {
  if (isAnothers(standing, ground))
    return { why: "taken-by-another", wayOut: ["contact", "record-reason"] };
  if (MANAGERS.includes(as) && ground.actor?.role === "rep")
    return { why: "managers-only", wayOut: ["hand-over", ...waysToClose(standing, ground)] };
  if (isContradicted(standing, as, ground))
    return { why: "not-so", wayOut: waysToClose(standing, ground), field: "as" };
  if (as === "parted-as-friends" && ground.reasons.length === 0)
    return { why: "reason-for-closing", wayOut: ["record-reason"] }; // ET-24; the other ways are a reason themselves
  return as !== "asked-to-stop" && owesLesson(standing, ground)
    ? { why: "service-lesson", wayOut: ["promise"] }
    : null;
}

function isContradicted({ progress }: CaseStanding, as: ClosedAs, ground: CaseGround): boolean {
  if (as === "left-twice") return !ground.hasLeftTwice;
  if (as === "asked-to-stop") return progress.stopAskedOn === null && !ground.isDoNotContact;
  if (as !== "unreachable") return false;
  const hasTried = progress.unanswered >= ground.policy.persistence.unreachedAttempts;
  return progress.unreachableOn === null && !hasTried;
}

/** FI-184: a case that our service caused is closed with a fix and with what prevents it, not without. */
export function owesLesson({ progress }: CaseStanding, ground: CaseGround): boolean {
  if (isOverruled(progress, "service-lesson")) return false;
  if (!isServiceFailure(ground) && !isOurFault(progress, ground)) return false;
  return !hasFix(ground) || ground.prevention.open + ground.prevention.done === 0;
}

/** Only a manager decides about a case that a colleague holds. */
export function isAnothers({ life }: CaseStanding, { actor }: CaseGround): boolean {
  const ownerId = ownerOf(life);
  if (actor === null || actor.role === "manager" || ownerId === null) return false;
  return ownerId !== actor.memberId;
}

/** Closing where it is open, else what opens it. */
export function waysToClose(standing: CaseStanding, ground: CaseGround): NextDo[] {
  if (isAnothers(standing, ground)) return ["contact"];
  const mayStop = standing.progress.stopAskedOn !== null || ground.isDoNotContact;
  return mayStop || !owesLesson(standing, ground) ? ["close"] : ["promise", "contact"];
}

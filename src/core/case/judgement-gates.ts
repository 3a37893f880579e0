import { isOurFault, isOverruled } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import type { MethodAct } from "./method-act.ts";

type Of<K extends MethodAct["act"]> = Extract<MethodAct, { act: K }>;

/** Why what the act says does not hold together, or says too little. */
export function refusalOfJudgement(
  standing: CaseStanding,
  act: MethodAct,
  ground: CaseGround,
): Refusal | null {
  switch (act.act) {
    case "worth":
      return isAgainstFacts(act, ground)
        ? { why: "why-missing", wayOut: ["worth"], field: "why" }
        : null;
    case "fault":
      return (act.by === "us" || act.by === "both") && act.what === null
        ? { why: "mistake-unnamed", wayOut: ["fault"], field: "what" }
        : null;
    case "contact":
      return act.outcome === "meeting-agreed" && act.meetingOn === null
        ? { why: "date-not-ahead", wayOut: ["contact"], field: "meetingOn" }
        : null;
    case "apologised":
      return refusalToApologise(standing, act, ground);
    case "changes-shown":
      return owesSecondMeeting(standing, act, ground)
        ? { why: "second-meeting-missing", wayOut: ["changes-shown"], field: "secondMeetingOn" }
        : null;
    case "agreed":
      return act.warnHow === null && isOurFault(standing.progress, ground)
        ? { why: "warning-missing", wayOut: ["agreed"], field: "warnHow" } // EL-15
        : null;
    default:
      return null;
  }
}

/** FI-007, FI-130: potential is need times means; going on without one, or leaving both, wants a word of why. */
function isAgainstFacts({ need, means, goOn, why }: Of<"worth">, ground: CaseGround): boolean {
  if (why !== null) return false;
  const isPoor = need === "none" || means === "no";
  if (goOn) return isPoor && !ground.mayBeWorthIt; // FI-133, FI-134
  return !isPoor;
}

/** ET-09: neither twice nor never. C7: a fault is admitted where it is known, in the soft mode only with a manager's word. */
function refusalToApologise(
  { progress }: CaseStanding,
  { owned }: Of<"apologised">,
  ground: CaseGround,
): Refusal | null {
  const { apology, fault } = progress;
  if (apology !== null && (apology.owned || !owned))
    return { why: "apologised-already", wayOut: ["contact"] };
  if (!owned) return null;
  if (fault?.by === "client" || fault?.by === "nobody")
    return { why: "not-our-fault", wayOut: ["fault", "contact"], field: "owned" }; // BG-23
  if (!mayAdmit(progress, ground))
    return {
      why: "admission",
      wayOut: apology === null ? ["apologised"] : ["contact"],
      field: "owned",
    };
  return (fault?.what ?? null) === null ? { why: "mistake-unnamed", wayOut: ["fault"] } : null;
}

function mayAdmit(progress: CaseStanding["progress"], ground: CaseGround): boolean {
  if (isOverruled(progress, "admission")) return true;
  if (ground.policy.apologyMode === "soft") return ground.actor?.role === "manager";
  return isOurFault(progress, ground);
}

/** EL-13: fixes that are not ready ask for a second meeting with a day. */
function owesSecondMeeting(
  { progress }: CaseStanding,
  { understood, secondMeetingOn }: Of<"changes-shown">,
  ground: CaseGround,
): boolean {
  if (secondMeetingOn !== null) return false;
  return !understood || (isOurFault(progress, ground) && ground.fixes.done === 0);
}

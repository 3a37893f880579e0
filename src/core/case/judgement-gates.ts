import { isOurFault, isOverruled } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import type { ActName, ActOf } from "./method-act.ts";

type Judge<K extends ActName> = (
  standing: CaseStanding,
  act: ActOf<K>,
  ground: CaseGround,
) => Refusal | null;

type Judges = { readonly [K in ActName]?: Judge<K> };

const JUDGES: Judges = {
  worth: (_, act, ground) =>
    isAgainstFacts(act, ground) ? { why: "why-missing", wayOut: ["worth"], field: "why" } : null,
  fault: (_, { by, what }) =>
    (by === "us" || by === "both") && what === null
      ? { why: "mistake-unnamed", wayOut: ["fault"], field: "what" }
      : null,
  contact: (_, { outcome, meetingOn }) =>
    outcome === "meeting-agreed" && meetingOn === null
      ? { why: "date-not-ahead", wayOut: ["contact"], field: "meetingOn" }
      : null,
  apologised: refusalToApologise,
  "changes-shown": (standing, act, ground) =>
    owesSecondMeeting(standing, act, ground)
      ? { why: "second-meeting-missing", wayOut: ["changes-shown"], field: "secondMeetingOn" }
      : null,
  agreed: ({ progress }, { warnHow }, ground) =>
    warnHow === null && isOurFault(progress, ground)
      ? { why: "warning-missing", wayOut: ["agreed"], field: "warnHow" } // EL-15
      : null,
};

/** Why what the act says does not hold together, or says too little. */
export function refusalOfJudgement<K extends ActName>(
  standing: CaseStanding,
  act: ActOf<K>,
  ground: CaseGround,
): Refusal | null {
  const judge: Judges[K] = JUDGES[act.act];
  return judge?.(standing, act, ground) ?? null;
}

/** FI-007, FI-130: potential is need times means; going on without one, or leaving both, wants a word of why. */
function isAgainstFacts({ need, means, goOn, why }: ActOf<"worth">, ground: CaseGround): boolean {
  if (why !== null) return false;
  const isPoor = need === "none" || means === "no";
  if (goOn) return isPoor && !ground.mayBeWorthIt; // FI-133, FI-134
  return !isPoor;
}

/** ET-09: neither twice nor never. */
function refusalToApologise(
  { progress }: CaseStanding,
  { owned }: ActOf<"apologised">,
  ground: CaseGround,
): Refusal | null {
  const { apology } = progress;
  if (apology !== null && (apology.owned || !owned))
    return { why: "apologised-already", wayOut: ["contact"] };
  return owned ? refusalToOwn(progress, ground) : null;
}

/** C7: a fault is admitted where it is known, and in the soft mode only with a manager's word. */
function refusalToOwn(progress: CaseStanding["progress"], ground: CaseGround): Refusal | null {
  const { apology, fault } = progress;
  if (fault?.by === "client" || fault?.by === "nobody")
    return { why: "not-our-fault", wayOut: ["fault", "contact"], field: "owned" }; // BG-23
  if (!mayAdmit(progress, ground))
    return {
      why: "admission",
      wayOut: apology === null ? ["apologised"] : ["contact"],
      field: "owned",
    };
  return fault === null || fault.what === null
    ? { why: "mistake-unnamed", wayOut: ["fault"] }
    : null;
}

function mayAdmit(progress: CaseStanding["progress"], ground: CaseGround): boolean {
  if (isOverruled(progress, "admission")) return true;
  if (ground.policy.apologyMode === "soft") return ground.actor?.role === "manager";
  return isOurFault(progress, ground);
}

/** EL-13: fixes that are not ready ask for a second meeting with a day. */
function owesSecondMeeting(
  { progress }: CaseStanding,
  { understood, secondMeetingOn }: ActOf<"changes-shown">,
  ground: CaseGround,
): boolean {
  if (secondMeetingOn !== null) return false;
  return !understood || (isOurFault(progress, ground) && ground.fixes.done === 0);
}

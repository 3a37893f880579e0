import { campaignEnd } from "./campaign-stop.ts";
import { hasFix, isCooling, isOurFault, isOverruled, knownReason } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase, ownerOf } from "./case-state.ts";
import type { StepId } from "./step.ts";

type IsOver = (standing: CaseStanding, ground: CaseGround) => boolean;

/** The way of a case in order; a step is where the case stands until its exit condition holds (register B). */
const WAY: readonly (readonly [StepId, IsOver])[] = [
  ["P1", ({ progress }, ground) => progress.foundOn !== null || ground.reachableContacts > 0],
  ["P2", ({ progress }) => progress.worth !== null],
  ["P3", ({ progress }) => progress.fault !== null],
  [
    "P4",
    ({ progress }, ground) => isOpenWith(progress, "fix-first") || fixIsSet({ progress }, ground),
  ],
  ["P5", ({ life }) => ownerOf(life) !== null],
  ["P6", ({ progress }) => progress.prepared !== null],
  ["P7", ({ progress }) => progress.reachedOn !== null || progress.meetingOn !== null],
  ["P8", ({ progress }, ground) => hasApologised({ progress }, ground)],
  ["P9T", ({ progress }) => progress.claim === null || progress.claim.proof !== null],
  ["P9", (_, ground) => knownReason(ground) !== null],
  ["P10", ({ progress }) => progress.empathy?.calm === true],
  ["P11", ({ progress }) => progress.wishes !== null],
  ["P12", ({ progress }) => progress.feasible !== null],
  ["P16", ({ progress }) => progress.feasible?.can !== "no" || isOpenWith(progress, "cannot-meet")],
  ["P13", ({ progress }, ground) => hasShownChanges({ progress }, ground)],
  ["P14", ({ progress }) => progress.answer !== null || progress.trial !== null],
];

type Told = Pick<CaseStanding, "progress">;

function isOpenWith(progress: CaseStanding["progress"], gate: string): boolean {
  return isOverruled(progress, gate);
}

function fixIsSet({ progress }: Told, ground: CaseGround): boolean {
  return !isOurFault(progress, ground) || hasFix(ground);
}

/** A fault of ours is owned; where there is none, regard takes the apology's place (BG-23). */
export function hasApologised({ progress }: Told, ground: CaseGround): boolean {
  if (!isOurFault(progress, ground)) return true;
  return progress.apology?.owned === true || isOverruled(progress, "apology-first");
}

export function hasShownChanges({ progress }: Told, ground: CaseGround): boolean {
  if (!isOurFault(progress, ground)) return true;
  return progress.changesShown?.understood === true || isOverruled(progress, "changes-first");
}

/** Where the case stands: the first step of the method whose exit condition does not hold. */
export function stepOf(standing: CaseStanding, ground: CaseGround): StepId {
  const { life, progress } = standing;
  if (!isOpenCase(life)) return endedStep(standing, ground);
  if (campaignEnd(progress, ground) !== null) return "P19";
  if (isCooling(progress, ground)) return "P16";
  if (progress.agreed !== null) return "P15";
  if (progress.trial?.answer === "yes" || progress.trial?.answer === "thinking") return "P17";
  const first = WAY.find(([, isOver]) => !isOver(standing, ground));
  return first === undefined ? afterAnswer(standing) : first[0];
}

function endedStep({ life }: CaseStanding, ground: CaseGround): StepId {
  if (life.state === "dismissed") return "P0";
  return life.state === "regained" && ground.watch === "open" ? "P18" : "P20";
}

function afterAnswer({ progress }: CaseStanding): StepId {
  if (progress.trial?.answer === "no") return "P16";
  if (progress.answer?.is === "no") return "P16";
  return progress.answer?.is === "maybe" ? "P17" : "P15";
}

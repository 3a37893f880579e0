import { campaignEnd } from "./campaign-stop.ts";
import { hasFix, isCooling, isOurFault, isOverruled, knownReason } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase, ownerOf } from "./case-state.ts";
import { progressOn } from "./fold-progress.ts";
import type { StepId } from "./step.ts";

type IsOver = (standing: CaseStanding, ground: CaseGround) => boolean;

/** The way of a case in order; a step is where the case stands until its exit condition holds (register B). */
const WAY: readonly (readonly [StepId, IsOver])[] = [
  ["P1", canReach],
  ["P2", ({ progress }, ground) => progress.worth !== null || isWorthItAnyway(ground)],
  ["P3", ({ progress }, ground) => progress.fault !== null || ground.complaints === 0],
  [
    "P4",
    ({ progress }, ground) => isOverruled(progress, "fix-first") || fixIsSet({ progress }, ground),
  ],
  ["P5", ({ life }) => ownerOf(life) !== null],
  ["P6", isPrepared],
  ["P7", ({ progress }) => hasTalked(progress)],
  ["P8", hasApologised],
  ["P9T", ({ progress }) => progress.claim === null || progress.claim.proof !== null],
  [
    "P9",
    ({ progress }, ground) =>
      knownReason(ground) !== null || isOverruled(progress, "reason-missing"),
  ],
  [
    "P10",
    ({ progress }) => progress.empathy?.calm === true || isOverruled(progress, "empathy-first"),
  ],
  ["P11", ({ progress }) => progress.wishes !== null || isOverruled(progress, "wishes-first")],
  ["P12", ({ progress }) => progress.feasible !== null || isOverruled(progress, "feasible-first")],
  [
    "P16",
    ({ progress }) => progress.feasible?.can !== "no" || isOverruled(progress, "cannot-meet"),
  ],
  ["P13", hasShownChanges],
  ["P14", ({ progress }) => progress.answer !== null || progress.trial !== null],
];

type Told = Pick<CaseStanding, "progress">;

/** Unreachable once all sources were tried, until somebody is found or answers. */
function canReach({ progress }: Told, ground: CaseGround): boolean {
  if (progress.unreachableOn !== null) return false;
  return progress.foundOn !== null || progress.reachedOn !== null || ground.reachableContacts > 0;
}

/** FI-130: value comes first, and the books know it; only who brings little is weighed by hand (FI-132). */
function isWorthItAnyway({ tier, mayBeWorthIt }: CaseGround): boolean {
  return tier !== "copper" || mayBeWorthIt;
}

/** A note before the first talk is asked for where most is at stake; to others it is open (RU-10). */
function isPrepared({ progress }: Told, { tier }: CaseGround): boolean {
  return tier !== "gold" || progress.prepared !== null || progress.reachedOn !== null;
}

/** From the second round on the talk has to bring something new (EL-16). */
function hasTalked({ reachedOn, meetingOn, round, isNew, overruled }: Told["progress"]): boolean {
  const hasNews = round === 1 || isNew !== null || overruled.includes("nothing-new");
  return hasNews && (reachedOn !== null || meetingOn !== null);
}

function fixIsSet({ progress }: Told, ground: CaseGround): boolean {
  return !isOurFault(progress, ground) || hasFix(ground) || isOverruled(progress, "fix-first");
}

/** A fault of ours is owned; where there is none, regard takes the apology's place (BG-23). */
export function hasApologised({ progress }: Told, ground: CaseGround): boolean {
  if (!isOurFault(progress, ground)) return true;
  if (progress.apology === null) return isOverruled(progress, "apology-first");
  return progress.apology.owned || ground.policy.apologyMode === "soft";
}

export function hasShownChanges({ progress }: Told, ground: CaseGround): boolean {
  if (!isOurFault(progress, ground)) return true;
  return progress.changesShown?.understood === true || isOverruled(progress, "changes-first");
}

/** The steps before an agreement whose exit condition does not hold, in order. */
export function openSteps({ life, progress }: CaseStanding, ground: CaseGround): StepId[] {
  const now = { life, progress: progressOn(progress, ground.today) };
  return WAY.filter(([, isOver]) => !isOver(now, ground)).map(([step]) => step);
}

/** Where the case stands: the first step of the method whose exit condition does not hold. */
export function stepOf(standing: CaseStanding, ground: CaseGround): StepId {
  const { life } = standing;
  const progress = progressOn(standing.progress, ground.today);
  if (!isOpenCase(life)) return endedStep(standing, ground);
  if (campaignEnd(progress, ground) !== null) return "P19";
  if (isCooling(progress, ground)) return "P16";
  if (progress.agreed !== null) return "P15";
  return openSteps(standing, ground)[0] ?? afterAnswer(progress);
}

function endedStep({ life }: CaseStanding, ground: CaseGround): StepId {
  if (life.state === "dismissed") return "P0";
  return life.state === "regained" && ground.watch === "open" ? "P18" : "P20";
}

const AFTER_ANSWER = { yes: "P15", maybe: "P17", no: "P16" } as const;
const AFTER_TRIAL = { yes: "P17", thinking: "P17", no: "P16" } as const;

function afterAnswer({ answer, trial }: Told["progress"]): StepId {
  if (trial !== null) return AFTER_TRIAL[trial.answer];
  return answer === null ? "P15" : AFTER_ANSWER[answer.is];
}

import { daysBetween } from "../day.ts";
import { campaignEnd } from "./campaign-stop.ts";
import { isOurFault, isUrgent } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase } from "./case-state.ts";
import { owesLesson, waysToClose } from "./closing-gates.ts";
import { comesBack } from "./comes-back.ts";
import { progressOn } from "./fold-progress.ts";
import { apologyFirst, type NextAction, type NextChoice, reasonFact } from "./next-choice.ts";
import { hasApologised, openSteps, stepOf } from "./step-of.ts";
import { stepAction } from "./step-action.ts";

/** The one best next action of a case on the day. */
export function nextAction(standing: CaseStanding, ground: CaseGround): NextAction {
  const now = { life: standing.life, progress: progressOn(standing.progress, ground.today) };
  const step = stepOf(now, ground);
  return {
    ...(ended(now, ground) ??
      beforeAll(now, ground) ??
      stopped(now, ground) ??
      urgent(now, ground) ??
      stepAction(now, step, ground)),
    step,
  };
}

function ended(standing: CaseStanding, ground: CaseGround): NextChoice | null {
  const { life } = standing;
  if (isOpenCase(life)) return null;
  if (life.state === "regained" && ground.watch === "open")
    return { do: "wait", why: "watching", facts: {} };
  if (life.state !== "dismissed" && owesLesson(standing, ground))
    return { ...lesson(ground), why: "learning", facts: {} };
  const until = comesBack(standing);
  return { do: "wait", why: "ended", facts: until === null ? {} : { until } };
}

/** FI-184: first the fix, then what prevents it. */
function lesson({ fixes }: CaseGround): Pick<NextAction, "do" | "promiseKind"> {
  return { do: "promise", promiseKind: fixes.open + fixes.done === 0 ? "fix" : "prevention" };
}

function beforeAll({ life }: CaseStanding, ground: CaseGround): NextChoice | null {
  if (life.state !== "unowned") return null;
  return { do: "take", why: "nobody-has-it", facts: { days: daysOpen(ground) } };
}

function stopped(standing: CaseStanding, ground: CaseGround): NextChoice | null {
  const gate = campaignEnd(standing.progress, ground);
  if (gate !== null) {
    const [first = "contact"] = waysToClose(standing, ground);
    const way = first === "promise" ? lesson(ground) : { do: first };
    return { ...way, why: "campaign-over", facts: { gate } };
  }
  const { cooling } = standing.progress;
  if (cooling === null) return null;
  const { until, newAngle } = cooling;
  return { do: "wait", why: "cooling", facts: { until, ...(newAngle && { angle: newAngle }) } };
}

/** C3: contact and apology at once, whatever else is to be settled; the offer comes after reason and approval. */
function urgent(standing: CaseStanding, ground: CaseGround): NextChoice | null {
  const { progress } = standing;
  if (!isUrgent(progress, ground) || openSteps(standing, ground)[0] === "P1") return null;
  const days = daysOpen(ground);
  if (progress.firstContactOn === null) {
    const isLate = days > ground.policy.firstResponse.contactWithinDays;
    return { do: "contact", why: isLate ? "hidden-too-long" : "angry-now", facts: { days } };
  }
  const isHeard = progress.reachedOn !== null && isOurFault(progress, ground);
  if (!isHeard || hasApologised(standing, ground)) return null;
  return { do: apologyFirst(standing, ground), why: "angry-now", facts: reasonFact(ground) };
}

function daysOpen({ openedOn, today }: CaseGround): number {
  return Math.max(0, daysBetween(openedOn, today));
}

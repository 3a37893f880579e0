import type { CaseGround } from "./case-ground.ts";
import type { CaseStanding } from "./case-standing.ts";
import { waysToClose } from "./closing-gates.ts";
import { apologyFirst, type NextChoice, reasonFact } from "./next-choice.ts";
import type { NextDo } from "./next-do.ts";
import { hasOwedRemedy, isSafeFromPanic, panicOver } from "./offer-gates.ts";
import type { StepId } from "./step.ts";

type Choose = (standing: CaseStanding, ground: CaseGround) => NextChoice;

const CHOOSE: Readonly<Record<StepId, Choose>> = {
  P0: () => asTheStepSays("wait"),
  P1: ({ progress, life }, ground) =>
    asTheStepSays(
      progress.unreachableOn === null
        ? "contact-found"
        : (waysToClose({ progress, life }, ground)[0] ?? "contact-found"),
    ),
  P2: () => asTheStepSays("worth"),
  P3: (_, { complaints }) => ({ do: "fault", why: "complained", facts: { complaints } }),
  P4: (_, ground) => ({ ...asTheStepSays("promise", ground), promiseKind: "fix" }),
  P5: () => asTheStepSays("take"),
  P6: () => asTheStepSays("prepared"),
  P7: getInTouch,
  P8: afterMeeting((standing, ground) => asTheStepSays(apologyFirst(standing, ground), ground)),
  P9: afterMeeting(({ progress }) =>
    progress.evasiveOn === null
      ? asTheStepSays("record-reason")
      : { do: "hand-over", why: "evasive", facts: {} },
  ),
  P9T: ({ progress }) =>
    asTheStepSays(progress.claim?.source === "not-asked" ? "claim-source" : "claim-disproved"),
  P10: afterMeeting((_, ground) => asTheStepSays("empathy", ground)),
  P11: afterMeeting((_, ground) => asTheStepSays("wishes", ground)),
  P12: () => asTheStepSays("feasible"),
  P13: () => asTheStepSays("changes-shown"),
  P14: (standing, ground) => unlessPanic(standing, ground, "would-return"),
  P15: agree,
  P16: () => asTheStepSays("clear-no"),
  P17: tryOut,
  P18: () => asTheStepSays("wait"),
  P19: () => asTheStepSays("close"),
  P20: () => asTheStepSays("wait"),
};

/** What the step of an open case asks for. */
export function stepAction(standing: CaseStanding, step: StepId, ground: CaseGround): NextChoice {
  return CHOOSE[step](standing, ground);
}

function asTheStepSays(what: NextDo, ground?: CaseGround): NextChoice {
  return { do: what, why: "step", facts: ground === undefined ? {} : reasonFact(ground) };
}

/** What belongs to a talk waits for the meeting that was agreed. */
function afterMeeting(choose: Choose): Choose {
  return (standing, ground) => {
    const { meetingOn } = standing.progress;
    return meetingOn !== null && meetingOn > ground.today
      ? { do: "wait", why: "meeting-ahead", facts: { until: meetingOn } }
      : choose(standing, ground);
  };
}

function getInTouch({ progress }: CaseStanding, { policy }: CaseGround): NextChoice {
  const { unanswered, round, reachedOn, isNew } = progress;
  if (unanswered >= policy.persistence.unreachedAttempts && reachedOn === null)
    return { do: "unreachable", why: "no-reply", facts: { days: unanswered } };
  if (round === 1) return asTheStepSays("contact");
  return { do: "contact", why: "cooling-over", facts: isNew === null ? {} : { angle: isNew } };
}

function unlessPanic(standing: CaseStanding, ground: CaseGround, what: NextDo): NextChoice {
  return isSafeFromPanic(standing, ground) === null
    ? asTheStepSays(what, ground)
    : { do: "wait", why: "panic", facts: { until: panicOver(ground) } };
}

function agree(standing: CaseStanding, ground: CaseGround): NextChoice {
  const { agreed } = standing.progress;
  if (agreed !== null) {
    const until = agreed.firstOrderBy;
    const isLate = until !== null && until < ground.today;
    const facts = until === null ? {} : { until };
    return { do: isLate ? "contact" : "wait", why: "waiting-for-order", facts };
  }
  const owed = hasOwedRemedy(standing, ground);
  if (owed?.why === "approval-pending") return { do: "wait", why: "approval-pending", facts: {} };
  return owed === null
    ? unlessPanic(standing, ground, "agreed")
    : { do: "compensation", why: "remedy-owed", facts: reasonFact(ground) };
}

function tryOut(standing: CaseStanding, ground: CaseGround): NextChoice {
  const { trial } = standing.progress;
  if (trial === null) return unlessPanic(standing, ground, "trial");
  if (trial.reviewOn > ground.today)
    return { do: "wait", why: "trial-running", facts: { until: trial.reviewOn } };
  return trial.answer === "yes" ? agree(standing, ground) : asTheStepSays("trial", ground);
}

import { campaignEnd } from "./campaign-stop.ts";
import { hasFix, isCooling, owesRemedy, hasRemedy } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase } from "./case-state.ts";
import { owesLesson } from "./closing-gates.ts";
import { progressOn } from "./fold-progress.ts";
import type { NextDo } from "./next-do.ts";
import { openSteps, stepOf } from "./step-of.ts";
import type { StepId } from "./step.ts";

export type MissingWhat =
  | "person"
  | "worth"
  | "fault"
  | "fix"
  | "owner"
  | "note"
  | "talk"
  | "something-new" // EL-16
  | "apology"
  | "claim-source"
  | "claim-proof"
  | "reason"
  | "real-reason" // they were evasive (U2)
  | "empathy"
  | "calm"
  | "wishes"
  | "feasible"
  | "next-date" // EL-17
  | "changes"
  | "second-meeting" // EL-13
  | "answer"
  | "remedy" // FI-055
  | "agreement"
  | "order"
  | "trial"
  | "prevention" // FI-184
  | "reason-for-closing" // ET-24
  | "closing";

/** An exit condition that does not hold yet, and what brings it about. */
export type Missing = { readonly step: StepId; readonly do: NextDo; readonly what: MissingWhat };

type Find = (standing: CaseStanding, ground: CaseGround) => Omit<Missing, "step">;

const FIND: Partial<Record<StepId, Find>> = {
  P1: () => ({ do: "contact-found", what: "person" }),
  P2: () => ({ do: "worth", what: "worth" }),
  P3: () => ({ do: "fault", what: "fault" }),
  P4: () => ({ do: "promise", what: "fix" }),
  P5: () => ({ do: "take", what: "owner" }),
  P6: () => ({ do: "prepared", what: "note" }),
  P7: ({ progress }) => ({
    do: "contact",
    what: progress.reachedOn === null ? "talk" : "something-new",
  }),
  P8: () => ({ do: "apologised", what: "apology" }),
  P9T: ({ progress }) =>
    progress.claim?.source === "not-asked"
      ? { do: "claim-source", what: "claim-source" }
      : { do: "claim-disproved", what: "claim-proof" },
  P9: ({ progress }) => ({
    do: "record-reason",
    what: progress.evasiveOn === null ? "reason" : "real-reason",
  }),
  P10: ({ progress }) => ({
    do: "empathy",
    what: progress.empathy === null ? "empathy" : "calm",
  }),
  P11: () => ({ do: "wishes", what: "wishes" }),
  P12: () => ({ do: "feasible", what: "feasible" }),
  P13: ({ progress }) => ({
    do: "changes-shown",
    what: progress.changesShown === null ? "changes" : "second-meeting",
  }),
  P14: () => ({ do: "would-return", what: "answer" }),
  P16: () => ({ do: "clear-no", what: "next-date" }),
  P17: () => ({ do: "trial", what: "trial" }),
};

/** What the case still lacks on its way to an agreement, or to a good end; the present step's first. */
export function missingIn(standing: CaseStanding, ground: CaseGround): Missing[] {
  const now = { life: standing.life, progress: progressOn(standing.progress, ground.today) };
  if (!isOpenCase(now.life)) return lessonMissing(now, ground);
  if (campaignEnd(now.progress, ground) !== null) return closingMissing(now, ground);
  if (isCooling(now.progress, ground)) return [];
  const step = stepOf(now, ground);
  if (step === "P15") return agreementMissing(now, ground);
  const open = openSteps(now, ground);
  return [...new Set([step, ...open])].flatMap((id) => {
    const found = FIND[id]?.(now, ground);
    return found === undefined ? [] : [{ step: id, ...found }];
  });
}

function agreementMissing({ progress }: CaseStanding, ground: CaseGround): Missing[] {
  if (progress.agreed !== null) return [{ step: "P15", do: "wait", what: "order" }];
  const owesIt = owesRemedy(progress, ground) && !hasRemedy(ground);
  return [
    ...(owesIt ? [{ step: "P15", do: "compensation", what: "remedy" } as const] : []),
    { step: "P15", do: "agreed", what: "agreement" },
  ];
}

function closingMissing(standing: CaseStanding, ground: CaseGround): Missing[] {
  const hasReason = ground.reasons.length > 0;
  return [
    ...(hasReason
      ? []
      : [{ step: "P19", do: "record-reason", what: "reason-for-closing" } as const]),
    ...lessonMissing(standing, ground),
    { step: "P19", do: "close", what: "closing" },
  ];
}

/** FI-184: of a case that our service caused. */
function lessonMissing(standing: CaseStanding, ground: CaseGround): Missing[] {
  if (standing.life.state === "dismissed" || !owesLesson(standing, ground)) return [];
  const fix = { step: "P20", do: "promise", what: "fix" } as const;
  const prevention = { step: "P20", do: "promise", what: "prevention" } as const;
  const isPrevented = ground.prevention.open + ground.prevention.done > 0;
  return [...(hasFix(ground) ? [] : [fix]), ...(isPrevented ? [] : [prevention])];
}

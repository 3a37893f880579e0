import { addDays, type Day } from "../day.ts";
import { refusalOfAct } from "./act-gates.ts";
import { caseEventOf } from "./case-event.ts";
import type { CaseGround } from "./case-ground.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase, ownerOf, type WinBackCase } from "./case-state.ts";
import { type CaseStep, withEvent } from "./case-step.ts";
import { progressOn } from "./fold-progress.ts";
import type { MethodAct } from "./method-act.ts";
import { contacted } from "./move-life.ts";

/** What a reported act makes of a case (register B). */
export function advanceByAct(standing: CaseStanding, act: MethodAct, ground: CaseGround): CaseStep {
  const { life, progress } = standing;
  const now =
    act.act === "reopen" ? standing : { life, progress: progressOn(progress, ground.today) };
  const refusal = refusalOfAct(now, act, ground);
  if (refusal !== null) return { ok: false, ...refusal };
  const until = leftUntil(act, ground);
  const action = { type: "method" as const, act, ...(until === null ? {} : { until }) };
  return withEvent(standing, lifeAfter(life, act), caseEventOf(action, ground.today));
}

/** Until when a no leaves them in peace: the day that was chosen, else as long as the policy says (ET-17, FI-096). */
function leftUntil(act: MethodAct, { today, policy }: CaseGround): Day | null {
  const { coolingDays, overPromiseDays } = policy.persistence;
  if (act.act === "clear-no") return act.until ?? addDays(today, Math.max(1, coolingDays));
  return act.act === "rival-promise"
    ? (act.by ?? addDays(today, Math.max(1, overPromiseDays)))
    : null;
}

function lifeAfter(life: WinBackCase, act: MethodAct): WinBackCase {
  if (act.act === "reopen") return reopened(life);
  if (!isOpenCase(life)) return life;
  if (act.act === "close") return { state: "closed", ownerId: ownerOf(life), as: act.as };
  return act.act === "contact" || act.act === "apologised" ? contacted(life) : life;
}

function reopened(life: WinBackCase): WinBackCase {
  if (isOpenCase(life)) return life;
  const ownerId = ownerOf(life);
  return ownerId === null
    ? { state: "unowned", snoozedUntil: null }
    : { state: "taken", ownerId, snoozedUntil: null };
}

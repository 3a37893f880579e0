import { advanceByAct } from "./advance-by-act.ts";
import type { CaseAction } from "./case-action.ts";
import { caseEventOf } from "./case-event.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase, type WinBackCase } from "./case-state.ts";
import { type CaseStep, withEvent } from "./case-step.ts";
import { refusalToHold } from "./holding-gate.ts";
import { type LifeStep, moveLife } from "./move-life.ts";

/** What an action makes of a case; an everyday "no" is a value that names its way out. */
export function advanceCase(
  standing: CaseStanding,
  action: CaseAction,
  ground: CaseGround,
): CaseStep {
  if (action.type === "method") return advanceByAct(standing, action.act, ground);
  const refusal = refusalToHold(standing, action, ground);
  if (refusal !== null) return { ok: false, ...refusal };
  if (action.type === "record-reason" || action.type === "note")
    return withEvent(standing, standing.life, caseEventOf(action, ground.today)); // open when the case is closed too
  const step = moveLife(standing.life, action);
  if (!step.ok) return { ok: false, why: step.why, wayOut: wayOutOf(standing.life, step) };
  if (!step.changed) return { ok: true, changed: false, next: standing, event: null };
  return withEvent(standing, step.next, caseEventOf(action, ground.today));
}

function wayOutOf(life: WinBackCase, { why }: Extract<LifeStep, { ok: false }>): Refusal["wayOut"] {
  if (why === "taken-by-another") return ["contact", "record-reason"];
  if (isOpenCase(life)) return ["contact"];
  return life.state === "closed" ? ["contact", "record-reason"] : ["record-reason"];
}

import type { Day } from "../day.ts";
import { isFact } from "../reason/reason-entry.ts";
import { refusalOfAct } from "./act-gates.ts";
import { caseEventOf } from "./case-event.ts";
import type { CaseGround } from "./case-ground.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase, ownerOf, type WinBackCase } from "./case-state.ts";
import { type CaseStep, withEvent } from "./case-step.ts";
import { coolingEnd } from "./cooling-end.ts";
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
  const until = leftUntil(now, act, ground);
  const action = { type: "method" as const, act, ...(until === null ? {} : { until }) };
  return withEvent(standing, lifeAfter(life, act), caseEventOf(action, ground.today));
}

/** Until when the act leaves them in peace (ET-17, FI-096); null: it does not. */
function leftUntil(
  { progress }: CaseStanding,
  act: MethodAct,
  { today, policy, reasons }: CaseGround,
): Day | null {
  const fact = reasons.find(isFact);
  const reason = fact?.real ?? fact?.stated ?? null;
  const from = { today, reason, policy };
  if (act.act === "rival-promise")
    return coolingEnd({ ...from, chosen: null, rivalPromise: act }).until;
  if (act.act !== "clear-no") return null;
  const isAwaited = progress.rival?.by != null && progress.rival.by > today;
  const rivalPromise = isAwaited ? progress.rival : null;
  return coolingEnd({ ...from, chosen: act.until, rivalPromise }).until;
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

import type { CaseAction } from "./case-action.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import { ownerOf } from "./case-state.ts";
import { isAnothers } from "./closing-gates.ts";
import { mayHoldCase, maySeeCase } from "./may-see-case.ts";

/** Why the case is not theirs to hold or to give: the employee it is about never is (RU-31), whatever a manager says. */
export function refusalToHold(
  standing: CaseStanding,
  action: CaseAction,
  ground: CaseGround,
): Refusal | null {
  const holderId =
    action.type === "take" ? action.memberId : action.type === "hand-over" ? action.toId : null;
  if (holderId !== null && !mayHoldCase(holderId, ground))
    return { why: "barred", wayOut: action.type === "hand-over" ? ["hand-over"] : [] };
  const hidden = refusalToAct(ownerOf(standing.life), ground);
  if (hidden !== null || action.type !== "hand-over") return hidden;
  return isAnothers(standing, ground)
    ? { why: "taken-by-another", wayOut: ["contact", "record-reason"] }
    : null;
}

/** Why the case is kept from who acts; null: it is not. */
export function refusalToAct(ownerId: string | null, ground: CaseGround): Refusal | null {
  const { actor, isRestricted, barredId } = ground;
  if (actor === null) return null;
  if (actor.memberId === barredId) return { why: "barred", wayOut: [] };
  const inTeam = { teamId: null }; // the actor's role is that in the client's team
  const privacy = { isRestricted, barredId, ownerId, ...inTeam };
  if (maySeeCase({ ...actor, ...inTeam }, privacy)) return null;
  return { why: "managers-only", wayOut: [] };
}

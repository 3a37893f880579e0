import { campaignEnd } from "./campaign-stop.ts";
import { isOverruled } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import { type Gate, isGate, type Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase } from "./case-state.ts";

/** Ends that the client or the company has set; a new idea of ours is no reason to forget them. */
const LASTING: readonly Gate[] = ["do-not-contact", "asked-to-stop", "left-twice", "no-win-back"];

/** Why the case is not opened anew: by itself it is on its day, before that only when the client has talked with us. */
export function refusalToReopen(
  { life, progress }: CaseStanding,
  ground: CaseGround,
): Refusal | null {
  const { actor, today } = ground;
  if (!isOpenCase(life)) {
    const end = campaignEnd(progress, ground);
    const isLasting = end !== null && LASTING.includes(end);
    return isLasting ? { why: end, wayOut: ["contact", "record-reason"] } : null;
  }
  const { cooling } = progress;
  if (cooling === null) return { why: "not-closed", wayOut: ["contact"] };
  const mayNow = cooling.until <= today || cooling.spokeSince || isOverruled(progress, "cooling");
  return mayNow || actor?.role === "manager" ? null : { why: "cooling", wayOut: ["contact"] };
}

/** A manager's word for one gate of one case; a second departure is the director's (FI-089), or as the policy says (C20). */
export function refusalToOverrule(
  { progress }: CaseStanding,
  gate: string,
  { actor, policy }: CaseGround,
): Refusal | null {
  if (actor === null || actor.role === "rep")
    return {
      why: "managers-only",
      wayOut: ["contact", "record-reason"],
    };
  if (!isGate(gate)) return { why: "no-such-gate", wayOut: ["contact"], field: "gate" };
  if (gate === "left-twice" && actor.role !== "admin" && !policy.secondLossCampaign)
    return { why: "admins-only", wayOut: ["contact"], field: "gate" };
  return isOverruled(progress, gate)
    ? { why: "gate-not-shut", wayOut: ["contact"], field: "gate" }
    : null;
}

import { isOurFault } from "../case/case-facts.ts";
import { isPanicTime } from "../case/offer-gates.ts";
import type { Member } from "../member.ts";
import type { ClaimFactors } from "./claims.ts";
import { type ConcessionGround, reasonOf } from "./concession-ground.ts";
import type { ConcessionRefusal } from "./concession-refusal.ts";
import { liveMinorOf } from "./live-sums.ts";
import type { PlannedConcession } from "./concession-ask.ts";
import type { Worth } from "./worth.ts";

/** Why somebody has to approve it. */
export type ApprovalCause =
  | "above-free-limit" // BG-37
  | "many-claims" // BG-36
  | "panic-time" // ET-19
  | "not-our-fault" // BG-33: may be deemed fair, by a manager
  | "not-worth-it" // C11
  | "above-manager-limit";

/** `free`: approved as soon as it is asked for. */
export type Route = {
  readonly to: "free" | "manager" | "admin";
  readonly because: readonly ApprovalCause[];
};

type Asked = {
  readonly planned: PlannedConcession;
  readonly ground: ConcessionGround;
  readonly claims: ClaimFactors | null;
  readonly worth: Worth;
};

export type RouteChoice =
  | { readonly ok: true; readonly route: Route }
  | { readonly ok: false; readonly refusal: ConcessionRefusal };

/** Who has to agree: nobody within the asker's limit, else a manager, else an admin. */
export function chooseRoute(asked: Asked): RouteChoice {
  const { planned, ground } = asked;
  const { repFreeMinor, claimAcceptedMinor, managerFreeMinor } = ground.policy.concessions;
  const { amountMinor } = planned;
  if (reasonOf(ground)?.id === "X1" && amountMinor > claimAcceptedMinor)
    return no({ why: "gain-only", field: "amount", limitMinor: claimAcceptedMinor });
  const freeMinor = liveMinorOf(ground.past, ground.caseId).free;
  if (!isGrounded(asked) && freeMinor + amountMinor > repFreeMinor)
    return no({ why: "only-a-guess", field: "amount", freeMinor: repFreeMinor });
  if (amountMinor > managerFreeMinor && ground.by.role !== "admin")
    return yes({ to: "admin", because: ["above-manager-limit"] });
  const because = ground.by.role === "rep" ? causesForRep(asked, freeMinor) : [];
  return yes({ to: because.length === 0 ? "free" : "manager", because });
}

function no(refusal: ConcessionRefusal): RouteChoice {
  return { ok: false, refusal };
}

function yes(route: Route): RouteChoice {
  return { ok: true, route };
}

/** C12: a guess is no ground for more than the free limit; a complaint or a recorded fault of ours is one. */
function isGrounded({ planned, ground }: Asked): boolean {
  if (reasonOf(ground)?.isFact === true) return true;
  const isDocumented = isOurFault(ground.progress, ground) || ground.complaints.length > 0;
  return planned.kind === "compensation" && isDocumented;
}

function causesForRep(
  { planned, ground, claims, worth }: Asked,
  freeMinor: number,
): ApprovalCause[] {
  const { kind, amountMinor } = planned;
  const { repFreeMinor, claimAcceptedMinor } = ground.policy.concessions;
  const isIncentive = kind === "incentive";
  const limit = isIncentive ? repFreeMinor : Math.max(repFreeMinor, claimAcceptedMinor);
  const causes: Readonly<Record<Exclude<ApprovalCause, "above-manager-limit">, boolean>> = {
    "above-free-limit": freeMinor + amountMinor > limit,
    "many-claims": claims?.areMany === true,
    "panic-time": isIncentive && isPanicTime(ground),
    "not-our-fault": !isIncentive && isFaultElsewhere(ground),
    "not-worth-it": isIncentive && worth.verdict === "not-worth-it",
  };
  return CAUSES.filter((cause) => causes[cause]);
}

/** Somebody looked into it and found that it was not us. */
function isFaultElsewhere({ progress: { fault } }: ConcessionGround): boolean {
  return fault?.by === "client" || fault?.by === "nobody";
}

const CAUSES = [
  "above-free-limit",
  "many-claims",
  "panic-time",
  "not-our-fault",
  "not-worth-it",
] as const;

/** Up to how much a role may approve; minor units. */
export function approvalLimit(role: Member["role"], managerFreeMinor: number): number {
  if (role === "admin") return Number.MAX_SAFE_INTEGER;
  return role === "manager" ? managerFreeMinor : 0;
}

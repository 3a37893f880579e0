import { addDays, type Day } from "../day.ts";
import { campaignEnd, campaignStop } from "./campaign-stop.ts";
import {
  hasFix,
  hasRemedy,
  isOurFault,
  isOverruled,
  knownReason,
  owesRemedy,
} from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Gate, Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isAnothers, waysToClose } from "./closing-gates.ts";
import type { NextDo } from "./next-do.ts";
import { hasApologised, hasShownChanges } from "./step-of.ts";

/** What has to come first; null: nothing stands in the way. */
export type Check = (standing: CaseStanding, ground: CaseGround) => Refusal | null;

/** The first of the checks that says no. */
export function firstRefusal(
  checks: readonly Check[],
  standing: CaseStanding,
  ground: CaseGround,
): Refusal | null {
  for (const check of checks) {
    const refusal = check(standing, ground);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** A check that a manager can lift for the case. */
function gate(
  name: Gate,
  isShut: (standing: CaseStanding, ground: CaseGround) => boolean,
  wayOut: (standing: CaseStanding, ground: CaseGround) => readonly NextDo[],
): Check {
  return (standing, ground) =>
    !isOverruled(standing.progress, name) && isShut(standing, ground)
      ? { why: name, wayOut: wayOut(standing, ground) }
      : null;
}

/** Nothing is asked of a client who is left in peace, for now or for good. */
export const mayCampaign: Check = (standing, ground) => {
  const why = campaignStop(standing.progress, ground);
  if (why === null) return null;
  return why === "cooling"
    ? { why, wayOut: [...openAnew(standing), "contact", ...waysToClose(standing, ground)] }
    : { why, wayOut: waysToClose(standing, ground) };
};

/** The same without the time to cool. */
export const isNotOver: Check = (standing, ground) => {
  const why = campaignEnd(standing.progress, ground);
  return why === null ? null : { why, wayOut: waysToClose(standing, ground) };
};

function openAnew({ progress }: CaseStanding): NextDo[] {
  return progress.cooling?.spokeSince === true ? ["reopen"] : [];
}

/** A guess opens nothing (register C12). */
export const knowsReason = gate(
  "reason-missing",
  (_, ground) => knownReason(ground) === null,
  () => ["record-reason"],
);

export const isCalm = gate(
  "empathy-first",
  ({ progress }) => progress.empathy?.calm !== true,
  () => ["empathy"],
);

export const knowsWishes = gate(
  "wishes-first",
  ({ progress }) => progress.wishes === null,
  () => ["wishes"],
);

const isFeasible = gate(
  "feasible-first",
  ({ progress }) => progress.feasible === null,
  () => ["feasible"],
);

const canMeetThem = gate(
  "cannot-meet",
  ({ progress }) => progress.feasible?.can === "no",
  (standing, ground) => ["feasible", ...waysToClose(standing, ground)],
);

export const isFixed = gate(
  "fix-first",
  ({ progress }, ground) => isOurFault(progress, ground) && !hasFix(ground),
  () => ["promise"],
);

const hasOwned = gate(
  "apology-first",
  (standing, ground) => !hasApologised(standing, ground),
  ({ progress }, { policy }) =>
    policy.apologyMode === "auto" && (progress.fault?.what ?? null) === null
      ? ["fault"]
      : ["apologised"],
);

const seesChanges = gate(
  "changes-first",
  (standing, ground) => !hasShownChanges(standing, ground),
  () => ["changes-shown"],
);

/** EL-16: each try with something new. */
const isSomethingNew = gate(
  "nothing-new",
  ({ progress }) => progress.round > 1 && progress.isNew === null,
  () => ["contact"],
);

/** ET-19: no offer to a gold client in the first hours, unless somebody has approved one. */
export const isSafeFromPanic = gate(
  "panic",
  (_, ground) => isPanicTime(ground) && !hasRemedy(ground),
  () => ["contact", "wait"],
);

type PanicGround = Pick<CaseGround, "tier" | "openedOn" | "today" | "policy">;

/** ET-19: within these hours of a gold client's loss no offer goes out on anybody's own word. */
export function isPanicTime(ground: PanicGround): boolean {
  return ground.tier === "gold" && ground.today < panicOver(ground);
}

/** Days are all that is known: hours round up to whole days from the day the case was opened. */
export function panicOver({ openedOn, policy }: Pick<PanicGround, "openedOn" | "policy">): Day {
  return addDays(openedOn, Math.ceil(policy.firstResponse.panicHours / 24));
}

/** EL-17: after a no there are two ways, a day to talk again or a closing; a small trial is asked for before either. */
export const saidNoNo = gate(
  "answered-no",
  ({ progress: { answer, trial } }) => answer?.is === "no" && trial?.answer !== "yes",
  (standing, ground) =>
    isAnothers(standing, ground)
      ? ["trial"]
      : ["clear-no", "trial", ...waysToClose(standing, ground)],
);

/** All that comes before anything is put to the client (register B, P4 to P13). */
export const BEFORE_OFFER: readonly Check[] = [
  mayCampaign,
  isSomethingNew,
  isSafeFromPanic,
  knowsReason,
  hasOwned,
  isCalm,
  knowsWishes,
  isFeasible,
  canMeetThem,
  isFixed,
  seesChanges,
];

/** FI-055: saying sorry is no plan for this reason. And nothing is agreed that nobody has approved. */
export const hasOwedRemedy: Check = (standing, ground) => {
  if (ground.concessions.some(({ state }) => state === "asked"))
    return isOverruled(standing.progress, "approval-pending")
      ? null
      : { why: "approval-pending", wayOut: ["wait", "contact"] };
  const isOwed = owesRemedy(standing.progress, ground) && !hasRemedy(ground);
  return isOwed && !isOverruled(standing.progress, "remedy-missing")
    ? { why: "remedy-missing", wayOut: ["compensation"] }
    : null;
};

import type { Tier } from "../lapse/tier.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { isManagerOnly, type ReasonId, REASONS } from "../reason/taxonomy.ts";
import type { ContactBy } from "../reason/taxonomy/reason-kind.ts";

/** What decides who makes the next contact (register B, P5). */
export type ContactGround = {
  /** The case's reason as far as anybody knows it, a guess too; null: nothing recorded. */
  readonly reason: ReasonId | null;
  readonly tier: Tier;
  readonly isRestricted: boolean; // one of our employees is the reason
  readonly isOwnerBarred: boolean; // who works on it, or looks after the client, is that employee
  readonly doNotContact: boolean; // the whole client
  readonly leftTwice: boolean; // FI-089
};

export type ContactFor = {
  readonly by: ContactBy;
  readonly because:
    | "do-not-contact"
    | "left-twice" // X4
    | "employee" // RU-31, FI-052: never back to that person
    | "policy" // the company's own choice for the reason (C8)
    | "reason" // as the method says for it (section A)
    | "no-reason-yet"; // C8: the same rep
};

/** The way of section A that hangs on the client's worth: the manager for gold, else the rep (B7). */
const MANAGER_FOR_GOLD: ReadonlySet<ReasonId> = new Set(["B7"]);

/** Who should make the next contact: the same rep, another, the manager, the director or nobody, and why. */
export function contactFor(ground: ContactGround, policy: MethodPolicy): ContactFor {
  if (ground.doNotContact) return { by: "nobody", because: "do-not-contact" };
  if (ground.leftTwice) return { by: "director", because: "left-twice" };
  const chosen = choose(ground, policy);
  const isEmployeeCaused =
    ground.isRestricted ||
    ground.isOwnerBarred ||
    (ground.reason !== null && isManagerOnly(ground.reason));
  return isEmployeeCaused && sendsBack(chosen.by) ? { by: "manager", because: "employee" } : chosen;
}

function choose({ reason, tier }: ContactGround, policy: MethodPolicy): ContactFor {
  if (reason === null) return { by: "same-rep", because: "no-reason-yet" };
  const own = policy.whoContacts[reason] ?? null;
  if (own !== null) return { by: own, because: "policy" };
  const [first, second] = REASONS[reason].contactBy;
  const by = MANAGER_FOR_GOLD.has(reason) && tier !== "gold" ? (second ?? first) : first;
  return { by, because: "reason" };
}

/** Every way that has the same rep in it. */
function sendsBack(by: ContactBy): boolean {
  return by === "same-rep" || by.startsWith("rep-and-");
}

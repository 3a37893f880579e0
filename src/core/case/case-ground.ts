import type { Day } from "../day.ts";
import type { Tier } from "../lapse/tier.ts";
import type { Member } from "../member.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { ReasonEntry } from "../reason/reason-entry.ts";

/** Who does something in a case; the role is what they count as in the client's team. */
type Actor = { readonly memberId: string; readonly role: Member["role"] };

export type GroundReason = Pick<ReasonEntry, "stated" | "real" | "source" | "confidence"> & {
  readonly isPrivate: boolean; // for managers, and who wrote it
  readonly recordedOn: Day;
};

export type ConcessionStanding = {
  readonly kind: "compensation" | "incentive";
  readonly state: "asked" | "approved" | "declined" | "given" | "used" | "expired" | "withdrawn";
};

/** What the method needs to know beside the case's own events; read in the transaction that changes the case. */
export type CaseGround = {
  readonly today: Day;
  readonly openedOn: Day;
  readonly policy: MethodPolicy;
  readonly tier: Tier;
  readonly actor: Actor | null; // null: the coach itself
  readonly reasons: readonly GroundReason[]; // of the case, newest first
  readonly fixes: { readonly open: number; readonly done: number }; // corrective actions (EL-11): dated or done
  readonly prevention: { readonly open: number; readonly done: number }; // FI-184
  readonly complaints: number; // within a year before the case and since: something to look into
  readonly brokenPromises: number; // of ours to this client, in this case
  readonly concessions: readonly ConcessionStanding[];
  readonly reachableContacts: number; // persons we may turn to by some means
  readonly isDoNotContact: boolean; // the client as a whole
  readonly watch: "none" | "open" | "passed" | "slipped" | "ended";
  readonly isRestricted: boolean; // an employee of ours is the reason
  readonly barredId: string | null; // who may not hold it (RU-31)
  readonly hasLeftTwice: boolean; // FI-089
  readonly noWinBackWhy: string | null; // EL-22, FI-078
  readonly mayBeWorthIt: boolean; // copper exceptions: knows little of our range, or recommends us (FI-133, FI-134)
};

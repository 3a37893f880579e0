import { COMPETITOR } from "./taxonomy/competitor.ts";
import { OTHER_REASONS } from "./taxonomy/other-reasons.ts";
import { OUR_SIDE } from "./taxonomy/our-side.ts";
import type { ReasonKind } from "./taxonomy/reason-kind.ts";
import { THEIR_SIDE } from "./taxonomy/their-side.ts";

const KINDS = { ...THEIR_SIDE, ...OUR_SIDE, ...COMPETITOR, ...OTHER_REASONS } as const;

/** An id of the register's section A: `A1` to `X5`. */
export type ReasonId = keyof typeof KINDS;

export const REASONS: Readonly<Record<ReasonId, ReasonKind>> = KINDS;

export function isReasonId(text: string): text is ReasonId {
  return Object.hasOwn(KINDS, text);
}

/** In the register's order. */
export const REASON_IDS: readonly ReasonId[] = Object.keys(KINDS).filter(isReasonId);

export type ReasonGroup = "A" | "B" | "C" | "other";

/** A: circumstances on the client's side, B: ours, C: a competitor (FI-030, FI-159), other: T, U and X. */
export function groupOf(id: ReasonId): ReasonGroup {
  if (id.startsWith("A")) return "A";
  if (id.startsWith("B")) return "B";
  return id.startsWith("C") ? "C" : "other";
}

/** Can a client be heard to say it? What we conclude ourselves (U, X) cannot be a stated reason. */
export function isSayable(id: ReasonId): boolean {
  return !id.startsWith("U") && !id.startsWith("X");
}

/** About one of our employees: only managers and whoever wrote it may see it. */
export function isManagerOnly(id: ReasonId): boolean {
  return REASONS[id].about === "employee";
}

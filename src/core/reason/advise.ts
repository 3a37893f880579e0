import { isFact, type ReasonEntry } from "./reason-entry.ts";
import { type ReasonId, REASONS } from "./taxonomy.ts";
import type { ReasonKind } from "./taxonomy/reason-kind.ts";

export type ReasonAdvice = {
  readonly id: ReasonId;
  readonly kind: ReasonKind;
  /** A guess may shape a plan, but gives no right to an offer (register C12). */
  readonly mayOffer: boolean;
};

/** What the method says to an entry: by the real reason, else by the stated one. */
export function adviseOn(entry: Pick<ReasonEntry, "stated" | "real" | "source">): ReasonAdvice {
  const id = entry.real ?? entry.stated ?? "U1";
  const kind = REASONS[id];
  return { id, kind, mayOffer: isFact(entry) && kind.allowances.length > 0 };
}

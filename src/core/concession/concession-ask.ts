import type { Day } from "../day.ts";
import type { ConcessionKind } from "./concession-kind.ts";
import type { Concession, Payout } from "./concession.ts";
import type { MenuItemId } from "./menu.ts";

/** What somebody wants to give; amounts as typed, in minor units. */
export type ConcessionAsk = {
  readonly kind: ConcessionKind;
  readonly item: MenuItemId;
  readonly amountMinor: number | null; // null: to be computed
  readonly what: string; // empty: the item's own words
  readonly orderRef: string | null; // the problem order, of compensation
  readonly payout: Payout | null; // of compensation
  readonly validUntil: Day | null; // of an incentive
  readonly minSpendMinor: number | null; // FI-143
  readonly whyPrice: string; // why nothing but a lower price will do (FI-093)
};

/** What will be kept: the amount is final, and nothing about it hangs on an order to come. */
export type PlannedConcession = Pick<
  Concession,
  "kind" | "item" | "what" | "amountMinor" | "problemOrderRef" | "payout" | "validUntil"
> & {
  readonly share: number | null; // of the problem order
  readonly problemOrderMinor: number | null;
};

import type { Day } from "../day.ts";
import type { ConcessionKind } from "./concession-kind.ts";
import type { MenuItemId } from "./menu.ts";

export type ConcessionState =
  | "asked"
  | "approved" // as asked, or as a manager changed it; only now may the client hear of it
  | "declined"
  | "given" // the client was told of it
  | "used" // paid out, or taken up with an order
  | "expired"
  | "withdrawn";

/** How compensation reaches the client (FI-145). */
export const PAYOUTS = ["credit", "refund"] as const;
export type Payout = (typeof PAYOUTS)[number];

/** A concession as the rules look at it; amounts in minor units of the workspace's currency. */
export type Concession = {
  readonly concessionId: string;
  readonly caseId: string;
  readonly kind: ConcessionKind;
  readonly item: MenuItemId;
  readonly what: string;
  readonly amountMinor: number;
  readonly askedMinor: number; // before a manager changed it
  readonly problemOrderRef: string | null;
  readonly payout: Payout | null; // of compensation
  readonly validUntil: Day | null; // the last day on which an incentive holds
  readonly state: ConcessionState;
  readonly askedBy: string; // Slack user id
  readonly askedOn: Day;
  readonly decidedBy: string | null; // Slack user id; null with a decision: within the free limit
  readonly decisionNote: string | null;
};

const LIVE: readonly ConcessionState[] = ["asked", "approved", "given", "used"];

/** It costs us something, or may. */
export function isLive({ state }: Pick<Concession, "state">): boolean {
  return LIVE.includes(state);
}

/** Nothing else may be named to the client. */
export function isSayable(
  { state, validUntil }: Pick<Concession, "state" | "validUntil">,
  today: Day,
): boolean {
  const holds = validUntil === null || validUntil >= today;
  return (state === "approved" || state === "given") && holds;
}

import type { ClosedAs } from "../case/closed-as.ts";
import type { StepId } from "../case/step.ts";
import type { CasePrivacy } from "../case/may-see-case.ts";
import type { Day } from "../day.ts";
import type { ReturnedBy } from "../lapse/matter-over.ts";
import type { HeldBack } from "../lapse/held-back.ts";
import type { LapseSignal } from "../lapse/signal.ts";
import type { Tier } from "../lapse/tier.ts";
import type { Money } from "../money.ts";
import type { WatchGlance } from "../watch/watch-view.ts";

export type Person = { readonly name: string; readonly slackUserId: string | null };

/** Where the win-back work stands, as the card shows it. */
export type CardState =
  | { readonly is: "unowned" }
  | { readonly is: "taken" }
  | { readonly is: "contacted"; readonly on: Day }
  | { readonly is: "snoozed"; readonly until: Day }
  | { readonly is: "dismissed"; readonly why: string }
  | { readonly is: "closed"; readonly as: ClosedAs }
  | {
      readonly is: "returned";
      readonly by: ReturnedBy;
      readonly on: Day;
      readonly order: Money | null;
    };

/** Everything an alert's card says about a lapse. */
export type AlertCard = {
  readonly alertId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly tier: Tier;
  readonly atRisk: Money; // net value a year
  readonly signals: readonly LapseSignal[];
  readonly accountOwner: Person | null; // who looks after the client
  readonly takenBy: Person | null; // who works on the case
  readonly rings: readonly string[]; // Slack user ids: whom the posted card calls at once, for gold only (ET-02)
  readonly lastTouch: {
    readonly on: Day;
    readonly incoming: boolean;
    readonly channel: string;
    readonly memberName: string | null;
  } | null;
  readonly state: CardState;
  /** Of the method, once somebody works on it; null: nobody does. */
  readonly step: StepId | null;
  /** The last entry of the reason ledger; taxonomy ids. */
  readonly latestReason: {
    readonly stated: string | null;
    readonly real: string | null;
    readonly source: string;
  } | null;
  readonly watch: WatchGlance | null; // of the orders after they came back
  readonly leftTwiceOn: Day | null; // they have left a second time (FI-089)
  readonly privacy: CasePrivacy;
  readonly isHidden: boolean; // drawn for somebody who may not know more than the client's name
};

/** What the one message of a morning says. */
export type MorningSummary = {
  readonly morningId: string;
  readonly day: Day;
  readonly clientsSeen: number;
  readonly cards: number;
  readonly atRisk: Money;
  readonly waiting: number; // over the cap a rep
  readonly returned: number; // clients who ordered again since the morning before
  readonly heldBack: HeldBack;
};

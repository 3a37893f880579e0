import type { Person } from "../alert/alert-card.ts";
import type { Day } from "../day.ts";
import type { Tier } from "../lapse/tier.ts";
import type { Money } from "../money.ts";
import type { RecordedReason } from "../reason/recorded-reason.ts";
import type { CaseGround, ConcessionStanding } from "./case-ground.ts";
import type { WinBackCase } from "./case-state.ts";
import type { Progress } from "./progress.ts";
import type { StepId } from "./step.ts";

/** One entry of a case's history. */
export type PastEvent = {
  readonly id: string;
  readonly at: Date;
  readonly byName: string | null; // null: the coach, or somebody who is no member any more
  readonly what: string; // of case-event.ts
  readonly detail: unknown;
  readonly isRestricted: boolean; // for managers, and who wrote it
};

export type FiledPromise = {
  readonly id: string;
  readonly kind: string; // to-client, fix, prevention, by-client
  readonly what: string;
  readonly owner: { readonly memberId: string; readonly name: string };
  readonly dueOn: Day;
  readonly state: "open" | "kept" | "broken" | "withdrawn";
  readonly settledOn: Day | null;
  readonly isRestricted: boolean;
};

export type FiledConcession = ConcessionStanding & {
  readonly id: string;
  readonly what: string;
  readonly amount: Money;
  readonly validUntil: Day | null;
  readonly decisionNote: string | null;
};

export type FiledWatch = {
  readonly id: string;
  readonly state: Exclude<CaseGround["watch"], "none">;
  readonly orders: number; // how many are watched
  readonly watched: readonly {
    readonly number: number;
    readonly orderRef: string;
    readonly orderedOn: Day;
    readonly confirmedOn: Day | null;
    readonly sentOn: Day | null;
    readonly deliveredOn: Day | null;
    readonly askedOn: Day | null;
    readonly slip: string | null;
  }[];
};

/** Everything a case's sheet shows, before what the reader may not see is taken out. */
export type CaseFile = {
  readonly caseId: string;
  readonly alertId: string | null; // null: no card was drawn for it
  readonly client: {
    readonly id: string;
    readonly name: string;
    readonly country: string | null; // ISO 3166-1 alpha-2
  };
  readonly tier: Tier;
  readonly atRisk: Money; // net value a year
  readonly life: WinBackCase;
  readonly progress: Progress;
  readonly step: StepId;
  readonly ownerId: string | null; // the member who holds it
  readonly owner: (Person & { readonly memberId: string }) | null;
  readonly comesBackOn: Day | null; // after cooling, or as agreed when it was closed
  readonly isRestricted: boolean;
  readonly barredId: string | null;
  readonly teamId: string | null; // of whoever looks after the client
  readonly events: readonly PastEvent[]; // newest last
  readonly reasons: readonly RecordedReason[]; // newest first
  readonly complainedOf: readonly string[]; // what the client has complained of, as "quality"
  readonly promises: readonly FiledPromise[]; // by day due
  readonly concessions: readonly FiledConcession[]; // newest first
  readonly watch: FiledWatch | null;
  readonly ground: CaseGround;
};

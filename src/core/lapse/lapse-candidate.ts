import type { ClientHistory } from "./client-history.ts";
import type { HoldBackCause } from "./hold-back.ts";
import type { Signals } from "./signal.ts";
import type { Tier } from "./tier.ts";

/** A client who lapsed and may be brought to a rep. */
export type LapseCandidate = {
  readonly client: ClientHistory;
  readonly signals: Signals;
  readonly tier: Tier;
  readonly atRiskMinor: number; // net value a year, minor units
  readonly score: number; // how far the silence is past its threshold: 1 at the threshold, 2 at twice
  readonly waitingLapseId: string | null; // found on an earlier morning and kept back by the cap
};

/** A candidate with what it is worth to tell of it. */
export type WeighedCandidate = LapseCandidate & {
  readonly probability: number; // 0 to 1, that the client has lapsed
  readonly winBackChance: number; // 0 to 1
  readonly expectedLossMinor: number; // probability x value a year x chance; minor units, not rounded
  readonly inTrial: boolean; // of the alerts of which a share is held out to measure what they bring
};

/** A candidate whom today's choice keeps from the reps. */
export type SparedCandidate = {
  readonly candidate: LapseCandidate;
  readonly cause: Extract<HoldBackCause, "rule-paused" | "below-precision" | "hold-out">;
};

import { type Concession, isLive } from "./concession.ts";

export type LiveSums = {
  readonly all: number;
  readonly incentives: number;
  readonly free: number; // of what nobody had to approve
};

/** What a case's concessions cost so far, minor units: many small ones must not slip under a limit meant for their sum. */
export function liveMinorOf(past: readonly Concession[], caseId: string): LiveSums {
  const live = past.filter((one) => one.caseId === caseId && isLive(one));
  return {
    all: sum(live),
    incentives: sum(live.filter(({ kind }) => kind === "incentive")),
    free: sum(live.filter(({ state, decidedBy }) => state !== "asked" && decidedBy === null)),
  };
}

function sum(those: readonly Concession[]): number {
  return those.reduce((total, { amountMinor }) => total + amountMinor, 0);
}

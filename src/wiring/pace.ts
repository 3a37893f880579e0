/** How long the coach waits before it tries or looks again. Tests shorten it; what happens afterwards stays the same. */
export type Pace = {
  readonly outbox: {
    readonly afterUnknownMs: number; // a post whose end is not known is looked for in Slack
    readonly afterRefusedMs: number; // somebody has to mend something first
    readonly settleMs: number; // a try is left alone for so long by whoever else sees it
    readonly callMs: number; // a call to Slack takes so long at most
    readonly lookAgainMs: number; // at the longest, while something waits
    readonly afterFaultMs: number; // the database is away, say
    readonly stayMs: number; // how long one run goes on
  };
  readonly inbox: {
    readonly leaseMs: number; // a process that was not heard of for so long is thought dead
    readonly sweepEveryMs: number; // how often a process looks for what others left undone
    readonly retryAfterMs: readonly number[]; // one entry per further try; then the person is told
  };
};

export const PACE: Pace = {
  outbox: {
    afterUnknownMs: 2_000,
    afterRefusedMs: 60_000,
    settleMs: 12_000,
    callMs: 10_000, // then the client gives up
    lookAgainMs: 500,
    afterFaultMs: 1_000,
    stayMs: 30_000,
  },
  inbox: {
    leaseMs: 30_000,
    sweepEveryMs: 5_000,
    retryAfterMs: [1_000, 5_000, 15_000, 30_000, 60_000],
  },
};

import type { HoldBackCause } from "#src/core/lapse/hold-back.ts";

/** What the held-back clients are spared for, in the reader's words. */
const CAUSE: Readonly<Record<HoldBackCause, string>> = {
  "do-not-contact": "not to be contacted",
  closed: "closed down",
  successor: "buying through another company",
  "one-time": "bought only once",
  "very-small": "very small",
  dismissed: "marked as not lapsed",
  snoozed: "snoozed",
  "already-alerted": "already on a card",
  settled: "dealt with before",
  paused: "in a pause we know of",
  "long-cycle": "not due yet, their goods last",
  seasonal: "seasonal",
  "lost-long-ago": "gone for more than a year",
  "rule-paused": "found by a paused rule",
  "below-precision": "not sure enough",
  "hold-out": "held out to measure what alerts bring",
};

/** Fits behind a number: `21 seasonal`. */
export function sayCause(cause: HoldBackCause): string {
  return CAUSE[cause];
}

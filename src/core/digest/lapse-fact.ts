import type { Day } from "../day.ts";
import type { LapseKind } from "../lapse/matter.ts";
import type { Tier } from "../lapse/tier.ts";
import type { ReasonId } from "../reason/taxonomy.ts";

/**
 * A client slipping away, as managers' figures count it: one lapse whose alert was posted, or the sum of erased ones that
 * were alike. Lapses that were held out for the trial are none: nobody was told of them.
 */
export type LapseFact = {
  readonly lapseId: string | null; // null: a sum of erased ones
  readonly clientId: string | null;
  readonly lapses: number; // 1, but for sums
  readonly atRiskMinor: number; // net value a year, of all of them
  readonly postedOn: Day; // the day that counts as the loss
  readonly ending: LapseEnding | null;
  readonly kind: LapseKind;
  readonly tier: Tier;
  readonly country: string | null; // ISO 3166-1 alpha-2
  readonly teamId: string | null; // of the client's owner
  readonly ownerId: string | null; // who holds the case, else whose client it is
  readonly reason: ReasonId | null; // the latest entry of the ledger, real before stated
  readonly isConfirmed: boolean; // by the client's own words
};

export type LapseEnding = {
  readonly how: "regained" | "mistaken" | "parted"; // mistaken: it was no lapse; parted: given up or ended
  readonly on: Day;
  readonly alone: boolean; // regained without any contact of ours since the alert
};

/** Both days count. */
export type Span = { readonly from: Day; readonly to: Day };

export type Amount = { readonly lapses: number; readonly minor: number };

/**
 * What came and went in a span. `atStart + lost - regained - mistaken - parted = atEnd`, in lapses and to the minor unit.
 */
export type SpanCount = {
  readonly span: Span;
  readonly atStart: Amount; // open on the morning of the first day
  readonly lost: Amount; // posted in the span, also those that proved mistaken
  readonly regained: Amount;
  readonly mistaken: Amount;
  readonly parted: Amount;
  readonly atEnd: Amount; // open at the end of the last day: money at risk
  readonly net: Amount; // regained less lost, lost without what proved mistaken in the span; below zero: more was lost
};

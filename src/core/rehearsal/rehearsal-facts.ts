import type { Day } from "../day.ts";

/** What the ledger says, of the entries that whoever practises may see. */
export type KnownReason = {
  readonly real: string; // taxonomy id
  readonly isGuess: boolean;
};

export type KnownComplaint = { readonly about: string; readonly madeOn: Day };

/** What is known about the client a rehearsal is made of; nothing else may enter its texts. */
export type RehearsalFacts = {
  readonly today: Day;
  readonly workingDays: readonly number[]; // ISO: Monday is 1
  readonly clientName: string;
  readonly contactName: string | null;
  readonly repName: string | null; // who practises
  readonly language: string | null; // ISO 639-1
  readonly tier: "gold" | "silver" | "copper" | null;
  readonly firstOrderOn: Day | null;
  readonly lastOrderOn: Day | null;
  readonly usualGapDays: number | null;
  readonly keepsTouches: boolean; // whether contacts are recorded at all
  readonly lastOutgoingTouchOn: Day | null;
  readonly complaints: readonly KnownComplaint[]; // newest first
  readonly openComplaints: number; // of them, those nobody has answered
  /** Ours to this client, past their day and not kept; newest first. */
  readonly brokenPromises: readonly { readonly dueOn: Day }[];
  readonly missingProduct: string | null; // bought by this client before, by nobody of late
  readonly reasons: readonly KnownReason[]; // newest first
  /** Reasons the company's clients confirmed within the last year, by taxonomy id; of all clients together. */
  readonly companyReasons: Readonly<Record<string, number>>;
};

import type { Day } from "../day.ts";

/** A reason in the case's ledger that may shape practice. */
export type KnownReason = {
  readonly real: string; // taxonomy id
  readonly isGuess: boolean;
  readonly recordedBy: string; // Slack user id
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
  readonly lastOrderOn: Day | null;
  readonly usualGapDays: number | null;
  readonly lastOutgoingTouchOn: Day | null;
  readonly complaints: readonly KnownComplaint[]; // newest first
  readonly missingProduct: string | null; // bought by this client before, by nobody of late
  readonly reasons: readonly KnownReason[]; // newest first
};

/** Reasons that point at an employee (register section A: B4a-B4c, C4). */
const EMPLOYEE_REASONS: readonly string[] = ["B4a", "B4b", "B4c", "C4"];

/**
 * What somebody else wrote about an employee must not reach the rep by way of practice:
 * "guesses about people are seen only by those who need them".
 */
export function mayShapePractice(reason: KnownReason, playedBy: string): boolean {
  return reason.recordedBy === playedBy || !EMPLOYEE_REASONS.includes(reason.real);
}

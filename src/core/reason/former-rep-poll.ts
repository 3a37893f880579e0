import type { ReasonId } from "./taxonomy.ts";

/** What a former rep can answer with one click (FI-016); about themselves too, about no other colleague. */
export const POLL_REASONS = [
  "B1",
  "B2",
  "B3",
  "B4",
  "B4b",
  "B5",
  "B6",
  "B7",
  "B10",
  "C5",
  "C6",
  "A3",
  "A4",
  "T1",
] as const satisfies readonly ReasonId[];

export type PollReason = (typeof POLL_REASONS)[number];

/** What they were asked, and what they answered; their view is a guess and never more. */
export type FormerRepPoll = {
  readonly caseId: string;
  readonly clientName: string;
  readonly answer: ReasonId | "none" | null; // null: not yet
};

export type PollRefusal =
  | "handled-by-manager"
  | "nobody-to-ask" // nobody else has looked after them, as far as Slack knows
  | "asked-already"
  | "not-asked" // an answer to a question that was never put
  | "answered-already";

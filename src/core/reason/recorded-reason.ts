import type { ReasonEntry } from "./reason-entry.ts";

/** An entry as it stands in the ledger. */
export type RecordedReason = ReasonEntry & {
  readonly caseId: string;
  readonly recordedBy: string; // Slack user id
  readonly recorderName: string | null; // null: no member any more
  readonly recordedAt: Date;
};

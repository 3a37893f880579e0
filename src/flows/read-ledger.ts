import { maySeeEntry, type Reader } from "#src/core/reason/reason-privacy.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";

export type CaseLedger = {
  readonly clientName: string;
  readonly entries: readonly RecordedReason[]; // newest first
};

export type ReadLedgerDeps = {
  /** Null: the Slack user is no member of the company. */
  findReader(slackUserId: string): Promise<Reader | null>;
  /** Null when the case is not there any more, or is not for who asks. */
  loadCaseLedger(asked: { caseId: string; by: string }): Promise<CaseLedger | null>;
};

/** The reason ledger of a case, without what the reader may not see. */
export async function readLedger(
  deps: ReadLedgerDeps,
  { caseId, by }: { caseId: string; by: string },
): Promise<CaseLedger | null> {
  const ledger = await deps.loadCaseLedger({ caseId, by });
  if (ledger === null) return null;
  const reader = (await deps.findReader(by)) ?? { slackUserId: by, role: "rep" };
  return { ...ledger, entries: ledger.entries.filter((entry) => maySeeEntry(entry, reader)) };
}

import { maySeeEntry, type Reader } from "#src/core/reason/reason-privacy.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";

type CaseLedger = {
  readonly clientName: string;
  readonly entries: readonly RecordedReason[]; // newest first
};

type Colleague = { readonly memberId: string; readonly name: string };

/** With the colleagues whom a new entry may be about. */
export type LedgerView = CaseLedger & { readonly colleagues: readonly Colleague[] };

export type ReadLedgerDeps = {
  loadColleagues(): Promise<readonly Colleague[]>;
  /** Null: the Slack user is no member of the company. */
  findReader(slackUserId: string): Promise<Reader | null>;
  /** Null when the case is not there any more, or is not for who asks. */
  loadCaseLedger(asked: { caseId: string; by: string }): Promise<CaseLedger | null>;
};

/** The reason ledger of a case, without what the reader may not see. */
export async function readLedger(
  deps: ReadLedgerDeps,
  { caseId, by }: { caseId: string; by: string },
): Promise<LedgerView | null> {
  const ledger = await deps.loadCaseLedger({ caseId, by });
  if (ledger === null) return null;
  const reader = (await deps.findReader(by)) ?? { slackUserId: by, role: "rep" };
  const colleagues = await deps.loadColleagues();
  return {
    ...ledger,
    colleagues,
    entries: ledger.entries.filter((entry) => maySeeEntry(entry, reader)),
  };
}

import { readLedger } from "../flows/read-ledger.ts";
import { recordReason } from "../flows/record-reason.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { ReasonListenerDeps } from "../slack/listen/reasons.ts";
import { loadCaseLedger, saveReason } from "../store/reasons.ts";
import { queuePosting } from "./case-deps.ts";
import { findReader } from "./readers.ts";
import type { Runtime } from "./runtime.ts";

/** What the reason form reads and keeps. */
export function reasonDeps(runtime: Runtime, jobs: Jobs): ReasonListenerDeps {
  const { store, workspace, today } = runtime;
  const { id: workspaceId } = workspace;
  const ledger = {
    findReader: (slackUserId: string) => findReader(runtime, slackUserId),
    loadCaseLedger: (caseId: string) => loadCaseLedger(store.prisma, { workspaceId, caseId }),
  };
  const saving = { saveReason: saveReason.bind(null, store.prisma, queuePosting(jobs)) };
  return {
    readLedger: (asked) => readLedger(ledger, asked),
    recordReason: (given) => recordReason(saving, { workspaceId, today: today(), ...given }),
  };
}

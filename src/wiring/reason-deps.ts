import { readLedger } from "../flows/read-ledger.ts";
import { recordReason } from "../flows/record-reason.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { ReasonListenerDeps } from "../slack/listen/reasons.ts";
import { isCaseSeen } from "../store/case-sight.ts";
import { loadColleagues } from "../store/colleagues.ts";
import { findFollowUp, loadCaseLedger, saveReason } from "../store/reasons.ts";
import { queuePosting } from "./case-deps.ts";
import { findReader } from "./readers.ts";
import type { Runtime } from "./runtime.ts";

/** What the reason form reads and keeps. */
export function reasonDeps(runtime: Runtime, jobs: Jobs): ReasonListenerDeps {
  const { store, workspace, today } = runtime;
  const { id: workspaceId } = workspace;
  const ledger = {
    findReader: (slackUserId: string) => findReader(runtime, slackUserId),
    loadColleagues: () => loadColleagues(store.prisma, workspaceId),
    async loadCaseLedger({ caseId, by }: { caseId: string; by: string }) {
      const isSeen = await isCaseSeen(store.prisma, { workspaceId, caseId, slackUserId: by });
      return isSeen ? loadCaseLedger(store.prisma, { workspaceId, caseId }) : null;
    },
  };
  const saving = {
    saveReason: saveReason.bind(null, store.prisma, queuePosting(jobs)),
    findFollowUp: findFollowUp.bind(null, store.prisma),
  };
  return {
    readLedger: (asked) => readLedger(ledger, asked),
    recordReason: (given) => recordReason(saving, { workspaceId, today: today(), ...given }),
  };
}

import type { RehearsalView } from "../core/rehearsal/rehearsal-record.ts";
import { settleAssignments } from "../flows/settle-assignments.ts";
import type { RehearsalDesk } from "../slack/rehearsal-desk.ts";
import type { practiceStore } from "./practice-store.ts";

type Given = {
  readonly rehearsals: RehearsalDesk;
  readonly store: ReturnType<typeof practiceStore>;
  readonly workspaceId: string;
};

type Outcome = { readonly ok: boolean; readonly rehearsal?: RehearsalView };

/** The same desk; when a talk is over, what a manager asked for is marked as done. */
export function settlingDesk({ rehearsals, store, workspaceId }: Given): RehearsalDesk {
  const settleAfter = async <T extends Outcome>(slackUserId: string, work: Promise<T>) => {
    const outcome = await work;
    const { ok, rehearsal } = outcome;
    if (ok && rehearsal !== undefined && rehearsal.outcome !== null) await settle(slackUserId);
    return outcome;
  };
  const settle = async (slackUserId: string): Promise<void> => {
    try {
      await settleAssignments(store, { workspaceId, slackUserId });
    } catch (fault) {
      rehearsals.noteFault(fault); // the lists settle it when they are next looked at
    }
  };
  return {
    ...rehearsals,
    answerRehearsal: (given) => settleAfter(given.by, rehearsals.answerRehearsal(given)),
    correctRehearsal: (meant) => settleAfter(meant.by, rehearsals.correctRehearsal(meant)),
    endRehearsal: (of) => settleAfter(of.by, rehearsals.endRehearsal(of)),
  };
}

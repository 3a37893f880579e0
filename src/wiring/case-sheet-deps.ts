import { sheetOf } from "../core/case/case-sheet.ts";
import { showCase } from "../flows/show-case.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { CaseSheetDeps } from "../slack/listen/case-sheet.ts";
import type { Message } from "../slack/presenters/alert-card.ts";
import { presentCaseSheet } from "../slack/presenters/case-sheet.ts";
import { CASE_GONE } from "../slack/presenters/case-words.ts";
import { sayPlainly } from "../slack/presenters/present-answer.ts";
import { noteRestrictedView } from "../store/audit.ts";
import { loadCaseFile } from "../store/case-files.ts";
import { loadCaseOrders } from "../store/case-orders.ts";
import { changeCase } from "../store/cases.ts";
import { queuePosting } from "./case-deps.ts";
import { mayContactDeps } from "./contact-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

type Here = Pick<Runtime, "store" | "workspace" | "today" | "now">;

/** What the case's sheet reads, and what is reported through it. */
export function caseSheetDeps(
  { store, workspace, today, now }: Here,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): CaseSheetDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const deps = {
    ...mayContactDeps({ store, now }),
    findMember: meet,
    loadCaseFile: loadCaseFile.bind(null, prisma),
    noteRestrictedView: noteRestrictedView.bind(null, prisma),
  };
  const show = (asked: { caseId: string; by: string }) =>
    showCase(deps, { workspaceId, today: today(), ...asked });
  return {
    today,
    async drawOwnSheet(asked) {
      const sheet = await show(asked);
      if (sheet === null) return sayPlainly(CASE_GONE);
      return presentCaseSheet(sheet, { place: "own", today: today() });
    },
    async findSubject(asked) {
      const sheet = await show(asked);
      return sheet === null ? null : loadCaseOrders(prisma, { workspaceId, ...asked });
    },
    async reportAct({ caseId, by, act }) {
      await meet(by);
      const action = { type: "method", act } as const;
      return changeCase(prisma, queuePosting(jobs), {
        workspaceId,
        caseId,
        by,
        today: today(),
        action,
      });
    },
    async isManager(slackUserId) {
      return (await meet(slackUserId)).role === "manager";
    },
  };
}

/** The sheet as it stands in the card's thread; null when there is no such case. */
export async function drawThreadSheet(
  { store, workspace, today }: Here,
  caseId: string,
): Promise<Message | null> {
  const asked = { workspaceId: workspace.id, caseId, by: null, today: today() };
  const file = await loadCaseFile(store.prisma, asked);
  return file === null
    ? null
    : presentCaseSheet(sheetOf(file, null), { place: "thread", today: today() });
}

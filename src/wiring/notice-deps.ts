import {
  listNotices,
  makeNotice,
  type NoticeDeps,
  reportReceipt,
  showNotice,
} from "../flows/plan-notice.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { MakeNoticeDeps } from "../slack/views/on-notice-submitted.ts";
import {
  loadNotice,
  loadNotices,
  loadUnconfirmed,
  saveNotice,
  saveReceipts,
} from "../store/notices.ts";
import { loadSettings } from "../store/settings.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** Changes of ours that clients are to hear of beforehand. */
export function noticeDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): MakeNoticeDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const queue = queuePosting(jobs);
  const loadPolicy = async () =>
    (await loadSettings(prisma, workspaceId)).settings.method.prevention;
  const deps: NoticeDeps = {
    findMember: meet,
    loadPolicy,
    saveNotice: (given) => saveNotice(prisma, queue, given),
    loadNotices: (asked) => loadNotices(prisma, asked),
    loadNotice: (asked) => loadNotice(prisma, asked),
    loadUnconfirmed: (asked) => loadUnconfirmed(prisma, asked),
    saveReceipts: (report) => saveReceipts(prisma, queue, report),
  };
  return {
    today,
    loadPolicy,
    listNotices: (asked) => listNotices(deps, { workspaceId, ...asked }),
    showNotice: (asked) => showNotice(deps, { workspaceId, ...asked }),
    reportReceipt: (given) => reportReceipt(deps, { workspaceId, today: today(), ...given }),
    makeNotice: (given) => makeNotice(deps, { workspaceId, today: today(), ...given }),
  };
}

import {
  reportSlip,
  reportStage,
  type ReportWatchDeps,
  setDeliveryDay,
} from "../flows/report-watch.ts";
import { listWatches, showWatch } from "../flows/show-watch.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { WatchListenerDeps } from "../slack/listen/watches.ts";
import { loadSettings } from "../store/settings.ts";
import { savePromisedDay, saveSlip, saveStage } from "../store/watch-reports.ts";
import { loadFollowedWatches, loadWatch, loadWatchedOrder } from "../store/watches.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What is told and shown of the first orders after a return. */
export function watchDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): WatchListenerDeps {
  const { prisma } = store;
  const queue = queuePosting(jobs);
  const deps: ReportWatchDeps & Parameters<typeof showWatch>[0] = {
    findMember: meet,
    loadWatchedOrder: (id) => loadWatchedOrder(prisma, id),
    saveStage: (report) => saveStage(prisma, queue, report),
    saveSlip: (report) => saveSlip(prisma, queue, report),
    savePromisedDay: (report) => savePromisedDay(prisma, queue, report),
    loadWatch: (asked) => loadWatch(prisma, asked),
    loadFollowedWatches: (workspaceId) => loadFollowedWatches(prisma, workspaceId),
  };
  const { id: workspaceId } = workspace;
  const here = () => ({ workspaceId, today: today() });
  return {
    today,
    loadPolicy: async () => (await loadSettings(prisma, workspaceId)).settings.method.watch,
    showWatch: (asked) => showWatch(deps, { workspaceId, ...asked }),
    listWatches: (asked) => listWatches(deps, { workspaceId, ...asked }),
    reportStage: (click) => reportStage(deps, { ...here(), ...click }),
    reportSlip: (given) => reportSlip(deps, { ...here(), ...given }),
    setDeliveryDay: (given) => setDeliveryDay(deps, { ...here(), ...given }),
  };
}

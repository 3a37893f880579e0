import { gatherReport, type GatherReportDeps } from "../flows/gather-report.ts";
import { sendReports, type SendReportDeps } from "../flows/send-report.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { Message } from "../slack/presenters/alert-card.ts";
import { presentReport } from "../slack/presenters/report.ts";
import { findTeamName, hasMorningIn, loadReportPlan } from "../store/digests.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadLapseFacts } from "../store/lapse-facts.ts";
import { loadNames } from "../store/names.ts";
import {
  loadClientBases,
  loadCompanyEvents,
  loadRepairs,
  recordClientBase,
} from "../store/report-ground.ts";
import { hasReport, loadReport, saveReport } from "../store/report-posts.ts";
import { loadTrialOutcomes } from "../store/trial-outcomes.ts";
import { loadWorkspace } from "../store/workspaces.ts";
import { monthBefore } from "../core/report/quarter.ts";
import { queuePosting } from "./case-deps.ts";
import type { DueWork } from "./company-clock.ts";
import type { Runtime } from "./runtime.ts";
import { makeLoadCalendar } from "./work-calendar-deps.ts";

export function makeGatherReportDeps(prisma: PrismaClient): GatherReportDeps {
  return {
    loadCurrency: async (workspaceId) => (await loadWorkspace(prisma, workspaceId)).currency,
    loadLapseFacts: (asked) => loadLapseFacts(prisma, asked),
    loadClientBases: (asked) => loadClientBases(prisma, asked),
    loadRepairs: (asked) => loadRepairs(prisma, asked),
    loadCompanyEvents: (asked) => loadCompanyEvents(prisma, asked),
    loadTrialOutcomes: (asked) => loadTrialOutcomes(prisma, asked),
    loadNames: (asked) => loadNames(prisma, asked),
    findTeamName: (asked) => findTeamName(prisma, asked),
  };
}

/** Where reports are gathered from and kept. */
export function sendReportDeps(
  { store, workspace }: Pick<Runtime, "store" | "workspace">,
  jobs: Pick<Jobs, "send">,
): SendReportDeps {
  const { prisma } = store;
  return {
    loadReportPlan: loadReportPlan.bind(null, prisma),
    loadCalendar: makeLoadCalendar(prisma, workspace),
    morningHour: () => workspace.morningHour,
    hasMorning: hasMorningIn.bind(null, prisma),
    hasReport: hasReport.bind(null, prisma),
    gatherReport: gatherReport.bind(null, makeGatherReportDeps(prisma)),
    saveReport: saveReport.bind(null, prisma, queuePosting(jobs)),
  };
}

/** The quarter's report, and each month the number of clients there were to lose. */
export function reportWork(runtime: Runtime, jobs: Pick<Jobs, "send">): readonly DueWork[] {
  const deps = sendReportDeps(runtime, jobs);
  const { prisma } = runtime.store;
  return [
    { name: "quarterly-report", run: (moment) => sendReports(deps, moment) },
    {
      name: "client-base",
      // Of the month before: by then its orders are in. Without a morning this month nobody is looking.
      async run({ workspaceId, day }) {
        const span = monthBefore(day, 0);
        if (!(await hasMorningIn(prisma, { workspaceId, span }))) return;
        await recordClientBase(prisma, { workspaceId, month: monthBefore(day, 1).from });
      },
    },
  ];
}

/** A report of the outbox, as its kept figures say. */
export async function drawReport({ store }: Runtime, id: string): Promise<Message | null> {
  const kept = await loadReport(store.prisma, id);
  return kept === null ? null : presentReport(kept.brief, kept.teamName);
}

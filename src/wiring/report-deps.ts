import { postReport } from "../flows/send-report.ts";
import {
  postShownReport,
  recordChange,
  showReport,
  type ShowReportDeps,
  withdrawChange,
} from "../flows/show-report.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { ReportDeps } from "../slack/actions/on-report.ts";
import {
  addCompanyChange,
  loadCompanyChanges,
  removeCompanyChange,
} from "../store/company-changes.ts";
import { drawReportCsv, drawReportPage } from "./draw-report-files.ts";
import type { Meet } from "./meet.ts";
import { sendReportDeps } from "./report-work.ts";
import type { Runtime } from "./runtime.ts";

/** The quarterly report in a window. */
export function reportDeps(runtime: Runtime, jobs: Pick<Jobs, "send">, meet: Meet): ReportDeps {
  const { prisma } = runtime.store;
  const sending = sendReportDeps(runtime, jobs);
  const deps: ShowReportDeps = {
    findMember: meet,
    gatherReport: (asked) => sending.gatherReport(asked),
    postReport: (asked) => postReport(sending, asked),
    async loadTeams(workspaceId) {
      const rows = await prisma.team.findMany({ where: { workspaceId }, orderBy: { name: "asc" } });
      return rows.map(({ id, name }) => ({ teamId: id, name }));
    },
    loadChanges: loadCompanyChanges.bind(null, prisma),
    addChange: addCompanyChange.bind(null, prisma),
    removeChange: removeCompanyChange.bind(null, prisma),
  };
  const here = () => ({ workspaceId: runtime.workspace.id, day: runtime.today() });
  return {
    showReport: (at) => showReport(deps, { ...here(), ...at }),
    postReport: (at) => postShownReport(deps, { ...here(), ...at }),
    async drawFile(view, kind) {
      const name = `win-back-${view.report.quarter}.${kind}`;
      const content = kind === "csv" ? drawReportCsv(view) : await drawReportPage(view);
      return { name, content };
    },
    recordChange: (given) => recordChange(deps, { ...here(), ...given }),
    withdrawChange: (asked) =>
      withdrawChange(deps, { workspaceId: runtime.workspace.id, ...asked }),
    today: () => runtime.today(),
  };
}

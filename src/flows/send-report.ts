import type { Day } from "#src/core/day.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import type { ReportPlan } from "#src/core/digest/wanted-digests.ts";
import { isWorkday, type WorkCalendar } from "#src/core/digest/work-calendar.ts";
import { briefOf, type ReportBrief } from "#src/core/report/report-brief.ts";
import { quarterDue, reportChannels, wantedReports } from "#src/core/report/report-due.ts";
import { type Quarter, spanOfQuarter } from "#src/core/report/quarter.ts";
import type { ReportAsked, ReportView } from "./gather-report.ts";

type Here = { readonly workspaceId: string };
type Key = Here & { readonly teamId: string | null; readonly quarter: Quarter };

export type SendReportDeps = {
  loadReportPlan(workspaceId: string): Promise<ReportPlan>;
  loadCalendar(asked: Here & { readonly day: Day }): Promise<WorkCalendar>;
  morningHour(): number;
  hasMorning(asked: Here & { readonly span: Span }): Promise<boolean>;
  hasReport(key: Key): Promise<boolean>;
  gatherReport(asked: ReportAsked): Promise<ReportView>;
  /** Keeps it and has it posted; false when it is there already. */
  saveReport(given: Key & { channel: string; brief: ReportBrief }): Promise<boolean>;
};

type Moment = Here & { readonly day: Day; readonly hour: number };

/** Posts the report of the quarter that is over, once, on the first working day on which somebody is there to do it. */
export async function sendReports(deps: SendReportDeps, moment: Moment): Promise<void> {
  const { workspaceId, day, hour } = moment;
  const quarter = quarterDue(day, { hour, morningHour: deps.morningHour() });
  if (quarter === null) return;
  const wanted = wantedReports(await deps.loadReportPlan(workspaceId));
  if (wanted.length === 0) return;
  const span = spanOfQuarter(quarter);
  if (!(await deps.hasMorning({ workspaceId, span }))) return;
  if (!isWorkday(day, await deps.loadCalendar({ workspaceId, day }))) return;
  for (const { teamId, channel } of wanted) {
    const key = { workspaceId, teamId, quarter };
    if (await deps.hasReport(key)) continue;
    const { report } = await deps.gatherReport({ ...key, day });
    await deps.saveReport({ ...key, channel, brief: briefOf(report) });
  }
}

export type PostReportOutcome =
  | { readonly ok: true; readonly channel: string }
  | { readonly ok: false; readonly why: "goes-on" | "no-channel" | "posted" };

/** Posts a quarter's report because somebody asked for it; who may ask is the caller's to check. */
export async function postReport(
  deps: Pick<SendReportDeps, "loadReportPlan" | "gatherReport" | "saveReport">,
  { workspaceId, teamId, quarter, day }: ReportAsked,
): Promise<PostReportOutcome> {
  if (spanOfQuarter(quarter).to >= day) return { ok: false, why: "goes-on" };
  const places = reportChannels(await deps.loadReportPlan(workspaceId));
  const channel = places.find((place) => place.teamId === teamId)?.channel;
  if (channel === undefined) return { ok: false, why: "no-channel" };
  const { report } = await deps.gatherReport({ workspaceId, teamId, quarter, day });
  const given = { workspaceId, teamId, quarter, channel, brief: briefOf(report) };
  return (await deps.saveReport(given)) ? { ok: true, channel } : { ok: false, why: "posted" };
}

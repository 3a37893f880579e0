import type { Scope } from "#src/core/access/scope.ts";
import { addDays, type Day } from "#src/core/day.ts";
import type { LapseFact, Span } from "#src/core/digest/lapse-fact.ts";
import { measureLift, type TrialOutcome } from "#src/core/lapse/measure-lift.ts";
import type { Repair } from "#src/core/report/cost-of-causes.ts";
import type { CompanyEvent } from "#src/core/report/find-rises.ts";
import { type Quarter, quarterBefore, spanOfQuarter } from "#src/core/report/quarter.ts";
import {
  basesWanted,
  makeQuarterReport,
  type QuarterReport,
} from "#src/core/report/quarter-report.ts";

type Here = { readonly workspaceId: string };

export type GatherReportDeps = {
  loadCurrency(workspaceId: string): Promise<string>;
  loadLapseFacts(asked: Here & { readonly scope: Scope }): Promise<LapseFact[]>;
  loadClientBases(
    asked: Here & { readonly teamId: string | null; readonly months: readonly Day[] },
  ): Promise<Map<Day, number>>;
  loadRepairs(asked: Here & { readonly scope: Scope }): Promise<Repair[]>;
  loadCompanyEvents(asked: Here & { readonly span: Span }): Promise<CompanyEvent[]>;
  loadTrialOutcomes(asked: Here & { readonly day: Day }): Promise<TrialOutcome[]>;
  loadNames(
    asked: Here & { readonly memberIds: readonly string[]; readonly clientIds: readonly string[] },
  ): Promise<ReadonlyMap<string, string>>;
  findTeamName(asked: Here & { readonly teamId: string }): Promise<string | null>;
};

export type ReportAsked = Here & {
  readonly teamId: string | null; // null: of the whole company
  readonly quarter: Quarter;
  readonly day: Day; // the company's, now
};

/** A report and the names of the reps in it. */
export type ReportView = {
  readonly report: QuarterReport;
  readonly teamName: string | null; // null: the whole company's
  readonly names: ReadonlyMap<string, string>;
};

const EVENTS_BEFORE = 4; // quarters: the year, and the one before it, whose changes may show in it

/** The quarter's report, for the whole company or a team, from what is known now. */
export async function gatherReport(
  deps: GatherReportDeps,
  { workspaceId, teamId, quarter, day }: ReportAsked,
): Promise<ReportView> {
  const scope: Scope = teamId === null ? { of: "all" } : { of: "team", teamId };
  const { to } = spanOfQuarter(quarter);
  const span = { from: spanOfQuarter(quarterBefore(quarter, EVENTS_BEFORE)).from, to };
  const [currency, facts, bases, repairs, events, outcomes] = await Promise.all([
    deps.loadCurrency(workspaceId),
    deps.loadLapseFacts({ workspaceId, scope }),
    deps.loadClientBases({ workspaceId, teamId, months: basesWanted(quarter) }),
    deps.loadRepairs({ workspaceId, scope }),
    deps.loadCompanyEvents({ workspaceId, span }),
    teamId === null
      ? deps.loadTrialOutcomes({ workspaceId, day: addDays(to, 1) < day ? addDays(to, 1) : day })
      : [],
  ]);
  const lift = outcomes.length === 0 ? null : measureLift(outcomes);
  const report = makeQuarterReport({
    quarter,
    asOf: day,
    currency,
    facts,
    bases,
    repairs,
    events,
    lift,
  });
  const memberIds = report.lines.flatMap(({ dimension, key }) =>
    dimension === "rep" && key !== null ? [key] : [],
  );
  return {
    report,
    teamName: teamId === null ? null : await deps.findTeamName({ workspaceId, teamId }),
    names: await deps.loadNames({ workspaceId, memberIds, clientIds: [] }),
  };
}

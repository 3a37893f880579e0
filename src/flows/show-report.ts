import { scopeOf, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { ChangeKind, CompanyChange } from "#src/core/report/company-change.ts";
import { type Quarter, quarterBefore, quarterOf, spanOfQuarter } from "#src/core/report/quarter.ts";
import type { ReportAsked, ReportView } from "./gather-report.ts";
import type { PostReportOutcome } from "./send-report.ts";

type Team = { readonly teamId: string; readonly name: string };

export type ShowReportDeps = {
  findMember(slackUserId: string): Promise<Member>;
  gatherReport(asked: ReportAsked): Promise<ReportView>;
  postReport(asked: ReportAsked): Promise<PostReportOutcome>;
  loadTeams(workspaceId: string): Promise<readonly Team[]>;
  loadChanges(here: { readonly workspaceId: string }): Promise<CompanyChange[]>;
  addChange(given: {
    readonly workspaceId: string;
    readonly kind: ChangeKind;
    readonly what: string;
    readonly on: Day;
    readonly by: string;
  }): Promise<void>;
  removeChange(asked: { readonly workspaceId: string; readonly id: string }): Promise<boolean>;
};

/** What somebody looks at; a team that is not theirs becomes their own. */
export type ReportAsk = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly by: string; // Slack user id
  readonly quarter: Quarter | null; // null: the last one that is over
  readonly teamId: string | null;
};

export type ReportShown = {
  readonly view: ReportView;
  readonly teamId: string | null; // null: the whole company
  readonly teams: readonly Team[]; // to choose from; none for the manager of one
  readonly quarters: readonly Quarter[]; // newest first
  readonly changes: readonly CompanyChange[];
};

type Refused = { readonly ok: false; readonly why: "not-a-manager" };

const QUARTERS_OFFERED = 9; // the running one and two years

/** A manager's own team's report; any team's and the company's for who looks after all. */
export async function showReport(
  deps: ShowReportDeps,
  ask: ReportAsk,
): Promise<{ readonly ok: true; readonly shown: ReportShown } | Refused> {
  const asked = await allowedOf(deps, ask);
  if (asked === null) return { ok: false, why: "not-a-manager" };
  const { workspaceId, day } = ask;
  const [view, changes] = await Promise.all([
    deps.gatherReport(asked.report),
    deps.loadChanges({ workspaceId }),
  ]);
  const quarters = Array.from({ length: QUARTERS_OFFERED }, (_, count) =>
    quarterBefore(quarterOf(day), count),
  );
  const { teams, report } = asked;
  return { ok: true, shown: { view, teamId: report.teamId, teams, quarters, changes } };
}

/** Posts it in the channel of whose report it is. */
export async function postShownReport(
  deps: ShowReportDeps,
  ask: ReportAsk,
): Promise<PostReportOutcome | Refused> {
  const asked = await allowedOf(deps, ask);
  return asked === null ? { ok: false, why: "not-a-manager" } : deps.postReport(asked.report);
}

type Allowed = { readonly report: ReportAsked; readonly teams: readonly Team[] };

async function allowedOf(
  deps: ShowReportDeps,
  { workspaceId, day, by, ...wish }: ReportAsk,
): Promise<Allowed | null> {
  const scope = scopeOf(viewerOf(await deps.findMember(by)));
  if (scope.of === "own") return null;
  const last = quarterBefore(quarterOf(day));
  const isToCome = wish.quarter !== null && spanOfQuarter(wish.quarter).from > day;
  const quarter = wish.quarter === null || isToCome ? last : wish.quarter;
  const report = { workspaceId, day, quarter };
  if (scope.of === "team") return { report: { ...report, teamId: scope.teamId }, teams: [] };
  const teams = await deps.loadTeams(workspaceId);
  const teamId = teams.find((team) => team.teamId === wish.teamId)?.teamId ?? null;
  return { report: { ...report, teamId }, teams };
}

export type ChangeOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: "not-a-manager" | "empty" | "to-come" };

const LONGEST = 200; // characters

/** Records a change of ours that clients may have felt (FI-074). */
export async function recordChange(
  deps: Pick<ShowReportDeps, "findMember" | "addChange">,
  given: {
    readonly workspaceId: string;
    readonly day: Day;
    readonly by: string;
    readonly kind: ChangeKind;
    readonly what: string;
    readonly on: Day;
  },
): Promise<ChangeOutcome> {
  const { day, ...change } = given;
  if (scopeOf(viewerOf(await deps.findMember(change.by))).of === "own")
    return { ok: false, why: "not-a-manager" };
  const what = change.what.trim().slice(0, LONGEST);
  if (what === "") return { ok: false, why: "empty" };
  if (change.on > day) return { ok: false, why: "to-come" };
  await deps.addChange({ ...change, what });
  return { ok: true };
}

/** Takes a change off the record; false when it is not there any more or not theirs to take off. */
export async function withdrawChange(
  deps: Pick<ShowReportDeps, "findMember" | "removeChange">,
  { by, ...asked }: { readonly workspaceId: string; readonly by: string; readonly id: string },
): Promise<boolean> {
  if (scopeOf(viewerOf(await deps.findMember(by))).of === "own") return false;
  return deps.removeChange(asked);
}

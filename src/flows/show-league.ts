import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { leagueOf, type LeagueRow, type LeagueTable } from "#src/core/practice/league.ts";

export type LeagueView = {
  readonly today: Day; // the league is of its month
  readonly isOn: boolean; // managers switch it off for everybody
  readonly isIn: boolean; // everybody may stay out
  readonly isManager: boolean;
  readonly rows: readonly LeagueRow[];
};

export type ShowLeagueDeps = {
  findMember(slackUserId: string): Promise<Member>;
  isLeagueOn(workspaceId: string): Promise<boolean>;
  /** Slack users who stay in the league. */
  loadLeaguePlayers(workspaceId: string): Promise<ReadonlySet<string>>;
  /** Tables that ended in the month of this day. */
  loadTablesOfMonth(of: {
    readonly workspaceId: string;
    readonly today: Day;
  }): Promise<readonly LeagueTable[]>;
};

/** This month's league, for whoever asks; nothing of it is read while it is switched off. */
export async function showLeague(
  deps: ShowLeagueDeps,
  { workspaceId, by, today }: { workspaceId: string; by: string; today: Day },
): Promise<LeagueView> {
  const { role } = await deps.findMember(by);
  const isOn = await deps.isLeagueOn(workspaceId);
  const players = await deps.loadLeaguePlayers(workspaceId);
  const tables = isOn ? await deps.loadTablesOfMonth({ workspaceId, today }) : [];
  return {
    today,
    isOn,
    isIn: players.has(by),
    isManager: role !== "rep",
    rows: leagueOf(tables, (slackUserId) => players.has(slackUserId)),
  };
}

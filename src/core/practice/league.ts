/** A team's table that was played to its end. */
export type LeagueTable = {
  readonly points: number; // of the team's scorecard
  readonly outOf: number;
  readonly seats: readonly string[]; // Slack user ids of those who sat there
  /** Votes for the best line: who voted, and who had said it. */
  readonly votes: readonly { readonly by: string; readonly for: string }[];
};

export type LeagueRow = {
  readonly slackUserId: string;
  readonly place: number; // shared by those who are level
  readonly points: number;
  readonly tables: number;
  readonly bestLineVotes: number;
};

/** Published in docs/rehearsing.md. A full scorecard gives everybody at the table so many points. */
export const TABLE_POINTS = 20;
export const VOTE_POINTS = 2;

/**
 * Points come from the team's tables alone: what somebody practises by themselves counts nowhere. Whoever stays out is
 * left out altogether, and so are votes for one's own line.
 */
export function leagueOf(
  tables: readonly LeagueTable[],
  isIn: (slackUserId: string) => boolean,
): LeagueRow[] {
  const players = [...new Set(tables.flatMap(({ seats }) => seats))].filter(isIn);
  const rows = players.map((slackUserId) => {
    const own = tables.filter(({ seats }) => seats.includes(slackUserId));
    const bestLineVotes = own.reduce((sum, table) => sum + votesFor(table, slackUserId), 0);
    const points = own.reduce((sum, table) => sum + tablePoints(table), 0);
    return {
      slackUserId,
      points: points + bestLineVotes * VOTE_POINTS,
      tables: own.length,
      bestLineVotes,
    };
  });
  return rows
    .map((row) => ({ ...row, place: 1 + rows.filter(({ points }) => points > row.points).length }))
    .toSorted((a, b) => a.place - b.place || (a.slackUserId < b.slackUserId ? -1 : 1));
}

function tablePoints({ points, outOf }: LeagueTable): number {
  return outOf === 0 ? 0 : Math.round((points / outOf) * TABLE_POINTS);
}

function votesFor({ votes }: LeagueTable, slackUserId: string): number {
  return votes.filter((vote) => vote.for === slackUserId && vote.by !== slackUserId).length;
}

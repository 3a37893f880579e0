import type { PlayerResult, TableResult } from "../table/table-result.ts";

/** What the league counts of a team's table. */
export type LeagueTable = Pick<TableResult, "isPlayed" | "points" | "outOf"> & {
  readonly players: readonly Pick<PlayerResult, "by" | "answers" | "praise">[];
};

export type LeagueRow = {
  readonly slackUserId: string;
  readonly place: number; // shared by those who are level
  readonly points: number;
  readonly tables: number;
  readonly praise: number; // votes for a line of theirs
};

/** Published in docs/rehearsing.md. A full scorecard gives everybody who had a part in an answer so many points. */
export const TABLE_POINTS = 20;
export const PRAISE_POINTS = 2; // a vote

/**
 * Points come from the team's tables alone: what somebody practises by themselves counts nowhere. Whoever stays out is
 * left out altogether.
 */
export function leagueOf(
  tables: readonly LeagueTable[],
  isIn: (slackUserId: string) => boolean,
): LeagueRow[] {
  const parts = tables.flatMap((table) => (table.isPlayed ? partsIn(table) : []));
  const byPlayer = Map.groupBy(parts, ({ by }) => by);
  const rows = [...byPlayer]
    .filter(([slackUserId]) => isIn(slackUserId))
    .map(([slackUserId, own]) => ({
      slackUserId,
      tables: own.length,
      praise: sum(own.map(({ praise }) => praise)),
      points: sum(own.map(({ points, praise }) => points + praise * PRAISE_POINTS)),
    }));
  return rows
    .map((row) => ({ ...row, place: 1 + rows.filter(({ points }) => points > row.points).length }))
    .toSorted((a, b) => a.place - b.place || (a.slackUserId < b.slackUserId ? -1 : 1));
}

type Part = { readonly by: string; readonly points: number; readonly praise: number };

function partsIn({ points, outOf, players }: LeagueTable): Part[] {
  const each = outOf === 0 ? 0 : Math.round((points / outOf) * TABLE_POINTS);
  return players
    .filter(({ answers }) => answers > 0)
    .map(({ by, praise }) => ({ by, praise, points: each }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

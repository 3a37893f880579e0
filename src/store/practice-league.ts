import { z } from "zod";
import { addDays, type Day, dayInZone, parseDay, utcDateOf } from "#src/core/day.ts";
import type { LeagueTable } from "#src/core/practice/league.ts";
import { scorecardSchema } from "#src/core/rehearsal/scorecard.ts";
import { tableResult } from "#src/core/table/table-result.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readTable, tableParts } from "./read-table.ts";
import { loadSettings } from "./settings.ts";

const leagueParts = {
  ...tableParts,
  rehearsal: { select: { ...tableParts.rehearsal.select, scorecard: true } },
} as const satisfies Prisma.PracticeTableInclude;

const Debrief = z.object({ scorecard: scorecardSchema }).nullable();

type Month = {
  readonly workspaceId: string;
  readonly today: Day; // any day of it
  readonly timeZone: string; // IANA
};

/** What came of the tables that ended in the month of this day. */
export async function loadTablesOfMonth(
  prisma: PrismaClient,
  { workspaceId, today, timeZone }: Month,
): Promise<LeagueTable[]> {
  const month = today.slice(0, 7);
  const from = utcDateOf(addDays(parseDay(`${month}-01`), -1)); // a zone ahead of UTC begins earlier
  const rows = await prisma.practiceTable.findMany({
    where: { workspaceId, endedAt: { gte: from } },
    include: leagueParts,
    orderBy: { id: "asc" },
  });
  return rows
    .filter(({ endedAt }) => endedAt !== null && dayInZone(endedAt, timeZone).startsWith(month))
    .map((row) => {
      const scorecard = Debrief.parse(row.rehearsal.scorecard)?.scorecard ?? null;
      return tableResult({ table: readTable(row).table, scorecard });
    });
}

/** Slack users who stay in the league. */
export async function loadLeaguePlayers(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<ReadonlySet<string>> {
  const rows = await prisma.member.findMany({
    where: { workspaceId, inLeague: true, slackUserId: { not: null } },
    select: { slackUserId: true },
  });
  return new Set(rows.flatMap(({ slackUserId }) => slackUserId ?? []));
}

export async function saveInLeague(
  prisma: PrismaClient,
  {
    workspaceId,
    slackUserId,
    isIn,
  }: { readonly workspaceId: string; readonly slackUserId: string; readonly isIn: boolean },
): Promise<void> {
  await prisma.member.updateMany({
    where: { workspaceId, slackUserId },
    data: { inLeague: isIn },
  });
}

/** Whether the company has a league, and whether this person is in it. */
export async function loadLeagueState(
  prisma: PrismaClient,
  { workspaceId, slackUserId }: { readonly workspaceId: string; readonly slackUserId: string },
): Promise<{ readonly isOn: boolean; readonly isIn: boolean }> {
  const { settings } = await loadSettings(prisma, workspaceId);
  const member = await prisma.member.findFirst({ where: { workspaceId, slackUserId } });
  return { isOn: settings.practice.league, isIn: member?.inLeague ?? false };
}

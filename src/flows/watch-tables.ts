import type { TableAct } from "#src/core/table/table-act.ts";
import { type TableRecord, tablePlayer } from "#src/core/table/table-record.ts";
import { endRehearsal, type EndRehearsalDeps } from "./end-rehearsal.ts";

export type WatchTablesDeps = EndRehearsalDeps & {
  /** By table ids: whose time is up, which wait for an answer that hangs, where nobody has moved for long. */
  findDueTables(due: { now: Date; hangingSince: Date; idleSince: Date }): Promise<{
    readonly timeUp: readonly string[];
    readonly hanging: readonly string[];
    readonly idle: readonly string[];
  }>;
  /** The table after the act; null when it refuses it as it stands now. */
  actAtTable(tableId: string, act: TableAct): Promise<TableRecord | null>;
  answerAtTable(tableId: string): Promise<void>;
};

const HANGING_MS = 120_000; // longer than a model takes with all its tries
const IDLE_MS = 3 * 3_600_000; // nobody comes back to a table after that

/** Whatever the clock brings; safe to run twice and in several processes, since each table is asked as it stands. */
export async function watchTables(deps: WatchTablesDeps, now: Date): Promise<void> {
  const hangingSince = new Date(now.getTime() - HANGING_MS);
  const idleSince = new Date(now.getTime() - IDLE_MS);
  const { timeUp, hanging, idle } = await deps.findDueTables({ now, hangingSince, idleSince });
  for (const tableId of idle) await abandon(deps, tableId);
  for (const tableId of timeUp) await deps.actAtTable(tableId, { do: "time-up" });
  for (const tableId of hanging) await deps.answerAtTable(tableId);
}

/** Its talk ends with it; a score of it is kept, and shown nowhere. */
async function abandon(deps: WatchTablesDeps, tableId: string): Promise<void> {
  const record = await deps.actAtTable(tableId, { do: "abandon" });
  if (record === null) return;
  await endRehearsal(deps, { rehearsalId: record.rehearsalId, by: tablePlayer(tableId) });
}

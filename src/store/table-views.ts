import { viewRehearsal } from "#src/core/rehearsal/rehearsal-record.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import { tablePlayer, type TableView } from "#src/core/table/table-record.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadTable } from "./practice-tables.ts";
import { loadRehearsal } from "./rehearsals.ts";

/** What everybody in the channel may see of a table; null when there is none in the workspace. */
export async function loadTableView(
  prisma: PrismaClient,
  which: { readonly workspaceId: string; readonly tableId: string },
): Promise<TableView | null> {
  const { workspaceId, tableId } = which;
  const record = await loadTable(prisma, which);
  if (record === null) return null;
  const { rehearsalId } = record;
  const playedBy = tablePlayer(tableId);
  const rehearsal = await loadRehearsal(prisma, { workspaceId, playedBy, rehearsalId });
  if (rehearsal === null) throw new Error(`the table ${tableId} has no talk ${rehearsalId}`);
  const { persona, turns } = rehearsal;
  const states = [startTalk(persona), ...turns.map(({ state }) => state)];
  const feelings = states.map(({ trust, irritation }) => ({ trust, irritation }));
  return { ...record, talk: viewRehearsal(rehearsal), feelings };
}

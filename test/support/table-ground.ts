import type { VoiceClient } from "#src/coach/rehearsal/voice-client.ts";
import { playTable } from "#src/core/table/play-table.ts";
import type { TableAct } from "#src/core/table/table-act.ts";
import type { Table } from "#src/core/table/table.ts";
import { answerAtTable, type AnswerAtTableDeps } from "#src/flows/answer-at-table.ts";
import { openTable, type OpenTableDeps, type OpenTableRequest } from "#src/flows/open-table.ts";
import { rememberNames } from "#src/flows/remember-names.ts";
import { watchTables } from "#src/flows/watch-tables.ts";
import type { Prisma } from "#src/store/generated/client.ts";
import { loadClientNames } from "#src/store/client-names.ts";
import type { Store } from "#src/store/open.ts";
import {
  changeTable,
  createTable,
  findDueTables,
  loadTable,
  type TableChange,
} from "#src/store/practice-tables.ts";
import { chooseTableClient } from "#src/store/table-clients.ts";
import { loadTableFacts } from "#src/store/table-facts.ts";
import { loadTableView } from "#src/store/table-views.ts";
import { rehearsingOver } from "./rehearsing.ts";
import { addCase, TODAY } from "./wronged-client.ts";

const TABLE_ORDER: OpenTableRequest = {
  channel: "C1",
  by: "U1",
  client: { by: "nothing" },
  objection: "price",
  difficulty: null,
  language: null,
  way: "turns",
  turnSeconds: 60,
  today: TODAY,
};

/** A moment in a test's game: so many seconds after it began. */
export const second = (count: number): Date => new Date(Date.UTC(2026, 4, 18, 9) + count * 1000);

/** Teams' tables over a real store; jobs are noted and run by the test. */
export function tablesOver({ prisma }: Pick<Store, "prisma">, workspaceId: string) {
  const jobs = { answers: [] as string[], wakes: [] as Date[] };
  const queue = {
    post: async () => {},
    answer: async (_tx: Prisma.TransactionClient, tableId: string) =>
      void jobs.answers.push(tableId),
    wake: async (_tx: Prisma.TransactionClient, at: Date) => void jobs.wakes.push(at),
  };
  const act = (tableId: string, deed: TableAct, at: Date): Promise<TableChange> =>
    changeTable(prisma, queue, {
      workspaceId,
      tableId,
      at,
      play: (table) => playTable(table, deed, at.getTime()),
    });
  const answering = (at: Date, voice?: VoiceClient): AnswerAtTableDeps => ({
    ...rehearsingOver(prisma, { workspaceId, ...(voice === undefined ? {} : { voice }) }),
    loadTable: (tableId) => loadTable(prisma, { workspaceId, tableId }),
    async actAtTable(tableId, deed) {
      const change = await act(tableId, deed, at);
      return change.ok ? change.record : null;
    },
  });
  const opening: OpenTableDeps = {
    ...rehearsingOver(prisma, { workspaceId }),
    loadNames: rememberNames(() => loadClientNames(prisma, { workspaceId })),
    findClientLastMeant: async () => null,
    chooseClient: (slackUserId) => chooseTableClient(prisma, { workspaceId, slackUserId }),
    loadFacts: (ask) => loadTableFacts(prisma, { ...ask, workspaceId }),
    createTable: (table) => createTable(prisma, queue, { ...table, workspaceId }),
    newId: () => crypto.randomUUID(),
  };
  const tableOf = async (tableId: string): Promise<Table> => {
    const record = await loadTable(prisma, { workspaceId, tableId });
    if (record === null) throw new Error(`no table ${tableId}`);
    return record.table;
  };
  return {
    jobs,
    act,
    tableOf,
    answering,
    open: (changes: Partial<OpenTableRequest> = {}) =>
      openTable(opening, { ...TABLE_ORDER, ...changes }),
    async begin(changes: Partial<OpenTableRequest> = {}, people: readonly string[] = []) {
      const opened = await openTable(opening, { ...TABLE_ORDER, ...changes });
      if (!opened.ok) throw new Error(opened.why);
      const { tableId } = opened;
      for (const by of people) await act(tableId, { do: "join", by }, second(0));
      await act(tableId, { do: "start", by: TABLE_ORDER.by }, second(0));
      return tableId;
    },
    /** As the job does: the client answers what is being said. */
    answer: (tableId: string, at: Date, voice?: VoiceClient) =>
      answerAtTable(answering(at, voice), tableId),
    watch: (now: Date) =>
      watchTables(
        {
          ...answering(now),
          findDueTables: (due) => findDueTables(prisma, { ...due, workspaceId }),
          answerAtTable: (tableId) => answerAtTable(answering(now), tableId),
        },
        now,
      ),
    view: (tableId: string) => loadTableView(prisma, { workspaceId, tableId }),
  };
}

/** A posted alert over an open case of the client's. */
export async function addPostedAlert(
  store: Store,
  clientId: string,
  { atRiskMinor, state = "posted" }: { atRiskMinor: number; state?: "posted" | "heldOut" },
): Promise<string> {
  const caseId = await addCase(store, clientId);
  const { lapseId } = await store.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  await store.prisma.alert.create({
    data: { lapseId, state, tier: "gold", atRiskMinor, score: 1 },
  });
  return caseId;
}

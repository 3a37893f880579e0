import { randomUUID } from "node:crypto";
import { createReader } from "../coach/rehearsal/read-own-words.ts";
import { createVoice } from "../coach/rehearsal/voice-client.ts";
import type { TableAct } from "../core/table/table-act.ts";
import { playTable } from "../core/table/play-table.ts";
import { answerAtTable, type AnswerAtTableDeps } from "../flows/answer-at-table.ts";
import { openTable, type OpenTableDeps } from "../flows/open-table.ts";
import { rememberNames } from "../flows/remember-names.ts";
import { watchTables } from "../flows/watch-tables.ts";
import type { Handlers } from "../jobs/catalogue.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { TableDesk } from "../slack/table-desk.ts";
import { claim } from "../store/claims.ts";
import { findClientLastMeant } from "../store/client-meant.ts";
import { loadClientNames } from "../store/client-names.ts";
import {
  changeTable,
  createTable,
  findDueTables,
  loadTable,
  type TableChange,
} from "../store/practice-tables.ts";
import { chooseTableClient } from "../store/table-clients.ts";
import { loadTableFacts } from "../store/table-facts.ts";
import type { TableQueue } from "../store/table-posts.ts";
import { loadTableView } from "../store/table-views.ts";
import type { Meet } from "./meet.ts";
import type { OpenModel } from "./open-model.ts";
import { rehearsalStore } from "./rehearsal-deps.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today">;
  readonly jobs: Pick<Jobs, "send">;
  readonly model: OpenModel | null; // null: the phrase book speaks, and nobody reads own words
};

/** What is done at teams' tables from Slack. */
export function tableDeps({ meet, ...given }: Given & { readonly meet: Meet }): TableDesk {
  const { runtime, model } = given;
  const { prisma } = runtime.store;
  const workspaceId = runtime.workspace.id;
  const opening = openingDeps(given, meet);
  return {
    hasModel: model !== null,
    meet,
    openTable: (order) => openTable(opening, { ...order, today: runtime.today() }),
    async actAtTable(tableId, act) {
      const change = await changeAt(given, tableId, act);
      return change.ok ? { ok: true } : { ok: false, why: change.why };
    },
    loadView: (tableId) => loadTableView(prisma, { workspaceId, tableId }),
    claim: (key) => claim(prisma, key),
  };
}

function openingDeps({ runtime, jobs }: Given, meet: Meet): OpenTableDeps {
  const { prisma } = runtime.store;
  const workspaceId = runtime.workspace.id;
  return {
    ...rehearsalStore(prisma, workspaceId),
    loadNames: rememberNames(() => loadClientNames(prisma, { workspaceId })),
    async findClientLastMeant(slackUserId) {
      const { id: memberId } = await meet(slackUserId);
      return findClientLastMeant(prisma, { workspaceId, memberId, slackUserId });
    },
    chooseClient: (slackUserId) => chooseTableClient(prisma, { workspaceId, slackUserId }),
    loadFacts: (ask) => loadTableFacts(prisma, { ...ask, workspaceId }),
    async createTable(table) {
      await createTable(prisma, tableQueue(jobs), { ...table, workspaceId });
    },
    newId: randomUUID,
  };
}

type TableJobs = Pick<Handlers, "table.answer" | "table.clock">;

/** The jobs by which tables go on, whatever process they were begun in. */
export function tableJobs(given: Given): TableJobs {
  const { runtime, model } = given;
  const { prisma } = runtime.store;
  const workspaceId = runtime.workspace.id;
  const answering: AnswerAtTableDeps = {
    ...rehearsalStore(prisma, workspaceId),
    voice: createVoice(model),
    readOwnWords: createReader(model),
    loadTable: (tableId) => loadTable(prisma, { workspaceId, tableId }),
    async actAtTable(tableId, act) {
      const change = await changeAt(given, tableId, act);
      return change.ok ? change.record : null;
    },
  };
  const watching = {
    ...answering,
    findDueTables: (due: Omit<Parameters<typeof findDueTables>[1], "workspaceId">) =>
      findDueTables(prisma, { ...due, workspaceId }),
    answerAtTable: (tableId: string) => answerAtTable(answering, tableId),
  };
  return {
    "table.answer": ({ tableId }) => answerAtTable(answering, tableId),
    "table.clock": () => watchTables(watching, new Date()),
  };
}

async function changeAt(
  { runtime, jobs }: Given,
  tableId: string,
  act: TableAct,
): Promise<TableChange> {
  const { store, workspace } = runtime;
  const at = new Date(); // a game's clock is the real one, whatever day it is for the workspace
  return changeTable(store.prisma, tableQueue(jobs), {
    workspaceId: workspace.id,
    tableId,
    at,
    play: (table) => playTable(table, act, at.getTime()),
  });
}

function tableQueue(jobs: Pick<Jobs, "send">): TableQueue {
  return {
    post: (tx) => jobs.send("outbox.post", {}, tx),
    answer: (tx, tableId) => jobs.send("table.answer", { tableId }, tx),
    wake: (tx, at) => jobs.send("table.clock", {}, tx, at),
  };
}

import type { TableOutcome } from "#src/core/table/table-act.ts";
import type { Table, Way } from "#src/core/table/table.ts";
import type { TableRecord } from "#src/core/table/table-record.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readTable, tableParts, type TableRow } from "./read-table.ts";
import { saveTable } from "./save-table.ts";
import { announceTable, tableKey, type TableQueue } from "./table-posts.ts";

export type NewTable = Pick<
  TableRecord,
  "id" | "workspaceId" | "rehearsalId" | "channel" | "clientBy"
> & {
  readonly openedBy: string; // Slack user id; sits at it from the first
  readonly way: Way;
  readonly turnSeconds: number;
};

/** Sets the table and has its message posted, together. */
export async function createTable(
  prisma: PrismaClient,
  queue: TableQueue,
  given: NewTable,
): Promise<void> {
  const { id, workspaceId, channel, openedBy } = given;
  await prisma.$transaction(async (tx) => {
    const seats = { create: { slackUserId: openedBy, place: 1 } };
    await tx.practiceTable.create({ data: { ...given, phase: "gathering", seats } });
    await tx.outboxMessage.create({ data: { workspaceId, channel, key: tableKey(id) } });
    await queue.post(tx);
  });
}

export type TableChange =
  | { readonly ok: true; readonly record: TableRecord }
  | { readonly ok: false; readonly why: "not-found" }
  | {
      readonly ok: false;
      readonly why: Extract<TableOutcome, { ok: false }>["why"];
      readonly record: TableRecord; // as it stands
    };

type Changing = {
  readonly workspaceId: string;
  readonly tableId: string;
  readonly at: Date;
  readonly play: (table: Table) => TableOutcome;
};

/** One change after the other, in whatever process: what `play` is given is how the table stands. */
export async function changeTable(
  prisma: PrismaClient,
  queue: TableQueue,
  { workspaceId, tableId, at, play }: Changing,
): Promise<TableChange> {
  return prisma.$transaction(async (tx) => {
    const before = await lockTable(tx, { workspaceId, tableId });
    if (before === null) return { ok: false, why: "not-found" };
    const outcome = play(before.table);
    if (!outcome.ok) return { ...outcome, record: before };
    const { table: after } = outcome;
    if (after === before.table) return { ok: true, record: before };
    await saveTable(tx, { before, after, at });
    await announceTable(tx, queue, { before, after });
    return { ok: true, record: { ...before, table: after } };
  });
}

type Which = { readonly workspaceId: string; readonly tableId: string };

async function lockTable(tx: Prisma.TransactionClient, which: Which): Promise<TableRecord | null> {
  const { tableId } = which;
  await tx.$queryRaw`select 1 as locked from "PracticeTable" where id = ${tableId}::uuid for update`;
  const row = await findRow(tx, which);
  return row === null ? null : readTable(row);
}

/** Null when there is no such table in the workspace. */
export async function loadTable(prisma: PrismaClient, which: Which): Promise<TableRecord | null> {
  const row = await findRow(prisma, which);
  return row === null ? null : readTable(row);
}

async function findRow(
  prisma: PrismaClient | Prisma.TransactionClient,
  { workspaceId, tableId }: Which,
): Promise<TableRow | null> {
  return prisma.practiceTable.findFirst({
    where: { id: tableId, workspaceId },
    include: tableParts,
  });
}

/** Tables for which something is due: a turn's time is up, an answer hangs, or nobody has moved for long. */
export async function findDueTables(
  prisma: PrismaClient,
  due: { workspaceId: string; now: Date; hangingSince: Date; idleSince: Date },
): Promise<{ timeUp: string[]; hanging: string[]; idle: string[] }> {
  const { workspaceId, now, hangingSince, idleSince } = due;
  const idsOf = async (where: Prisma.PracticeTableWhereInput): Promise<string[]> => {
    const rows = await prisma.practiceTable.findMany({
      where: { workspaceId, endedAt: null, ...where },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  };
  return {
    timeUp: await idsOf({ turnEndsAt: { lte: now } }),
    hanging: await idsOf({ phase: "saying", movedAt: { lte: hangingSince } }),
    idle: await idsOf({ movedAt: { lte: idleSince } }),
  };
}

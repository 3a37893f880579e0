import { type DropNews, dropNewsSchema } from "#src/core/import/drop/drop-news.ts";
import {
  type Drop,
  DROP_STATES,
  type DropState,
  type DropWishes,
  dropWishesSchema,
} from "#src/core/import/drop/drop-state.ts";
import type { DroppedFile, Prisma, PrismaClient } from "./generated/client.ts";
import { UNREADABLE } from "./pick-ups.ts";

/** What is to be done once a change is committed. */
export type DropQueue = {
  readonly post: (tx: Prisma.TransactionClient) => Promise<void>;
  readonly work: (tx: Prisma.TransactionClient, dropId: string) => Promise<void>;
};

export type NewDrop = {
  readonly workspaceId: string;
  readonly slackFileId: string;
  readonly fileName: string;
  readonly by: string; // Slack user id
  readonly channel: string;
  readonly messageTs: string; // of the message that brought it
};

/**
 * Keeps what was dropped, with a message about it and the job that looks at it. Once: a message that is worked on
 * again after a crash brings the same file.
 */
export async function addDrop(
  prisma: PrismaClient,
  queue: DropQueue,
  { messageTs, ...drop }: NewDrop,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const key = `drop:${drop.workspaceId}:${drop.channel}:${messageTs}:${drop.slackFileId}`;
    const { count } = await tx.claim.createMany({ data: { key }, skipDuplicates: true });
    if (count === 0) return;
    const result: DropNews = { what: "looking", rows: 0 };
    const { id } = await tx.droppedFile.create({ data: { ...drop, state: "looking", result } });
    const { workspaceId, channel } = drop;
    await tx.outboxMessage.create({ data: { workspaceId, channel, key: keyOf(id) } });
    await queue.work(tx, id);
    await queue.post(tx);
  });
}

export type FoundDrop = { readonly drop: Drop; readonly news: DropNews };

/** Null: there is none. */
export async function loadDrop(
  prisma: PrismaClient,
  { workspaceId, dropId }: { readonly workspaceId: string; readonly dropId: string },
): Promise<FoundDrop | null> {
  const row = await prisma.droppedFile.findFirst({ where: { id: dropId, workspaceId } });
  return row === null ? null : { drop: readDrop(row), news: dropNewsSchema.parse(row.result) };
}

function readDrop({ state, wishes, ...row }: DroppedFile): Drop {
  const known = DROP_STATES.find((one) => one === state);
  if (known === undefined) throw new Error(`dropped file ${row.id} is in no known state: ${state}`);
  const { id, slackFileId, fileName, by, droppedAt } = row;
  const read = dropWishesSchema.parse(wishes);
  return { id, slackFileId, fileName, by, droppedAt, state: known, wishes: read };
}

export type DropChange = {
  readonly dropId: string;
  readonly from: DropState;
  readonly to: DropState;
  readonly news: DropNews;
  readonly wishes?: DropWishes;
};

/** Changes a file's state and has its message drawn anew; false when it is not in that state any more. */
export async function changeDrop(
  prisma: PrismaClient,
  queue: DropQueue,
  { dropId: id, from, to, news: result, wishes }: DropChange,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const said = wishes === undefined ? {} : { wishes };
    const { count } = await tx.droppedFile.updateMany({
      where: { id, state: from },
      data: { state: to, result, movedAt: new Date(), ...said },
    });
    if (count === 0) return false;
    await tx.outboxMessage.updateMany({ where: { key: keyOf(id) }, data: { stale: true } });
    if (from === "asking" && (to === "looking" || to === "importing")) await queue.work(tx, id);
    await queue.post(tx);
    return true;
  });
}

/** The last import of a file with just this content; null: it never went in whole. */
export async function findImportOf(
  prisma: PrismaClient,
  { workspaceId, contentHash }: { readonly workspaceId: string; readonly contentHash: string },
): Promise<{ readonly at: Date; readonly by: string | null } | null> {
  const run = await prisma.importRun.findFirst({
    where: { workspaceId, contentHash, finishedAt: { not: null }, kind: { not: UNREADABLE } },
    orderBy: { startedAt: "desc" },
  });
  return run === null ? null : { at: run.startedAt, by: run.by };
}

/** Key of the outbox's message about a dropped file. */
export function keyOf(dropId: string): string {
  return `drop:${dropId}`;
}

import {
  type OutboxPlace,
  type OutboxRow,
  parseOutboxKey,
  standsInThread,
} from "#src/core/outbox.ts";
import type { OutboxMessage, PrismaClient } from "./generated/client.ts";

/** A company's rows with something to do, oldest first (ids grow with time); `waitsFor` names a parent that is not posted yet. */
export async function loadOutbox(prisma: PrismaClient, workspaceId: string): Promise<OutboxRow[]> {
  const rows = await prisma.outboxMessage.findMany({
    where: {
      workspaceId,
      OR: [{ state: { in: ["pending", "sending"] } }, { state: "posted", stale: true }],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const unposted = new Map(
    rows.filter((row) => row.state !== "posted").map((row) => [row.key, row.id]),
  );
  return rows.flatMap((row) => readRow(row, unposted));
}

function readRow(row: OutboxMessage, unposted: ReadonlyMap<string, string>): OutboxRow[] {
  const key = parseOutboxKey(row.key);
  const common = {
    id: row.id,
    key,
    channel: row.channel,
    createdAt: row.createdAt,
    waitsFor: row.parentKey === null ? null : (unposted.get(row.parentKey) ?? null),
    threadOf: standsInThread(key) ? row.parentKey : null,
  };
  const { state, attempts, postedAt: begunAt } = row;
  if (state === "pending") return [{ ...common, state, attempts }];
  if (state === "sending") return [{ ...common, state, attempts, begunAt }];
  if (row.channelId === null || row.ts === null) return [];
  return [{ ...common, state: "stale", place: { channelId: row.channelId, ts: row.ts } }];
}

type Tried = { readonly id: string; readonly attempts: number };

/** False when another process has begun to post the row. Until it stands in Slack, `postedAt` says when the try began. */
export async function beginPosting(prisma: PrismaClient, row: Tried): Promise<boolean> {
  return saySending(prisma, row, "pending");
}

/** The try goes on, as one more; false when another process has begun one, or looked for this one in vain. */
export async function renewPosting(prisma: PrismaClient, row: Tried): Promise<boolean> {
  return saySending(prisma, row, "sending");
}

async function saySending(
  prisma: PrismaClient,
  { id, attempts }: Tried,
  state: "pending" | "sending",
): Promise<boolean> {
  const { count } = await prisma.outboxMessage.updateMany({
    where: { id, attempts, state },
    data: { state: "sending", attempts: { increment: 1 }, postedAt: new Date() },
  });
  return count === 1;
}

/** What it was about is not there any more: it is never posted. */
export async function giveUpPosting(prisma: PrismaClient, id: string): Promise<void> {
  await prisma.outboxMessage.updateMany({
    where: { id, state: { in: ["pending", "sending"] } },
    data: { state: "failed" },
  });
}

export async function putBackPosting(prisma: PrismaClient, { id, attempts }: Tried): Promise<void> {
  await prisma.outboxMessage.updateMany({
    where: { id, attempts, state: "sending" },
    data: { state: "pending" },
  });
}

export async function markPosted(
  prisma: PrismaClient,
  id: string,
  place: OutboxPlace,
): Promise<void> {
  await prisma.outboxMessage.updateMany({
    where: { id }, // it may have been erased meanwhile
    data: { state: "posted", channelId: place.channelId, ts: place.ts, postedAt: new Date() },
  });
}

export async function setStale(prisma: PrismaClient, id: string, stale: boolean): Promise<void> {
  await prisma.outboxMessage.updateMany({ where: { id }, data: { stale } });
}

/** Where the message of a key stands; null when it is not in Slack yet. */
export async function findPosted(
  prisma: PrismaClient,
  { workspaceId, key }: { readonly workspaceId: string; readonly key: string },
): Promise<OutboxPlace | null> {
  const row = await prisma.outboxMessage.findFirst({
    where: { workspaceId, key, state: "posted" },
    select: { channelId: true, ts: true },
  });
  if (row === null || row.channelId === null || row.ts === null) return null;
  return { channelId: row.channelId, ts: row.ts };
}

/** Rows that are not in Slack yet. */
export async function countUnposted(prisma: PrismaClient): Promise<number> {
  return prisma.outboxMessage.count({ where: { state: { in: ["pending", "sending"] } } });
}

import {
  type OutboxPlace,
  type OutboxRow,
  parseOutboxKey,
  standsInThread,
} from "#src/core/outbox.ts";
import type { OutboxMessage, PrismaClient } from "./generated/client.ts";

/** Rows with something to do, oldest first (ids grow with time); `waitsFor` names a parent that is not posted yet. */
export async function loadOutbox(prisma: PrismaClient): Promise<OutboxRow[]> {
  const rows = await prisma.outboxMessage.findMany({
    where: { OR: [{ state: { in: ["pending", "sending"] } }, { state: "posted", stale: true }] },
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
  if (row.state === "pending" || row.state === "sending") return [{ ...common, state: row.state }];
  if (row.channelId === null || row.ts === null) return [];
  return [{ ...common, state: "stale", place: { channelId: row.channelId, ts: row.ts } }];
}

/** False when another process has begun to post the row. */
export async function beginPosting(prisma: PrismaClient, id: string): Promise<boolean> {
  const { count } = await prisma.outboxMessage.updateMany({
    where: { id, state: "pending" },
    data: { state: "sending", attempts: { increment: 1 } },
  });
  return count === 1;
}

export async function putBackPosting(prisma: PrismaClient, id: string): Promise<void> {
  await prisma.outboxMessage.updateMany({
    where: { id, state: "sending" },
    data: { state: "pending" },
  });
}

export async function markPosted(
  prisma: PrismaClient,
  id: string,
  place: OutboxPlace,
): Promise<void> {
  await prisma.outboxMessage.update({
    where: { id },
    data: { state: "posted", channelId: place.channelId, ts: place.ts, postedAt: new Date() },
  });
}

export async function setStale(prisma: PrismaClient, id: string, stale: boolean): Promise<void> {
  await prisma.outboxMessage.update({ where: { id }, data: { stale } });
}

/** Where the message of a key stands; null when it is not in Slack yet. */
export async function findPosted(prisma: PrismaClient, key: string): Promise<OutboxPlace | null> {
  const row = await prisma.outboxMessage.findFirst({
    where: { key, state: "posted" },
    select: { channelId: true, ts: true },
  });
  if (row === null || row.channelId === null || row.ts === null) return null;
  return { channelId: row.channelId, ts: row.ts };
}

/** Rows that are not in Slack yet. */
export async function countUnposted(prisma: PrismaClient): Promise<number> {
  return prisma.outboxMessage.count({ where: { state: { in: ["pending", "sending"] } } });
}

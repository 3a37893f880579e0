import { randomUUID } from "node:crypto";
import type { SharedTalk } from "#src/core/practice/shared-talk.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { mayWorkOnClient } from "./case-sight.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadRehearsal } from "./rehearsals.ts";

/** Somebody who may read a talk because the one who played it said so. */
export type TalkShare = { readonly shareId: string; readonly sharedWith: string };

const keyOf = (shareId: string): string => `shared-talk:${shareId}`;

export async function loadShares(prisma: PrismaClient, rehearsalId: string): Promise<TalkShare[]> {
  const rows = await prisma.rehearsalShare.findMany({
    where: { rehearsalId },
    orderBy: [{ sharedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, sharedWith }) => ({ shareId: id, sharedWith }));
}

type Sharing = {
  readonly workspaceId: string;
  readonly rehearsalId: string;
  readonly people: readonly string[]; // Slack user ids
};

/** Each of them is told once; who has it already hears nothing. Returns how many got it anew. */
export async function saveShares(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, rehearsalId, people }: Sharing,
): Promise<number> {
  return prisma.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 as locked from "Rehearsal" where id = ${rehearsalId}::uuid for update`;
    const had = await tx.rehearsalShare.findMany({ where: { rehearsalId } });
    const rows = people
      .filter((sharedWith) => !had.some((share) => share.sharedWith === sharedWith))
      .map((sharedWith) => ({ id: randomUUID(), rehearsalId, sharedWith }));
    if (rows.length === 0) return 0;
    await tx.rehearsalShare.createMany({ data: rows });
    await tx.outboxMessage.createMany({
      data: rows.map(({ id, sharedWith: channel }) => ({ workspaceId, channel, key: keyOf(id) })),
    });
    await queuePosting(tx);
    return rows.length;
  });
}

type TakingBack = {
  readonly workspaceId: string;
  readonly shareId: string;
  readonly playedBy: string; // Slack user id
};

/** The talk taken back from one person, whose message then says so; null when it is not this player's to take back. */
export async function takeBackShare(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, shareId, playedBy }: TakingBack,
): Promise<{ readonly rehearsalId: string } | null> {
  return prisma.$transaction(async (tx) => {
    const share = await tx.rehearsalShare.findFirst({
      where: { id: shareId, rehearsal: { playedBy, client: { workspaceId } } },
    });
    if (share === null) return null;
    await tx.rehearsalShare.deleteMany({ where: { id: shareId } });
    const message = { workspaceId, key: keyOf(shareId) };
    await tx.outboxMessage.deleteMany({ where: { ...message, state: "pending" } });
    await tx.outboxMessage.updateMany({ where: message, data: { stale: true } });
    await queuePosting(tx);
    return { rehearsalId: share.rehearsalId };
  });
}

/** Null: taken back, not there any more, or with a client whom the reader may not know of (RU-31). */
export async function loadSharedTalk(
  prisma: PrismaClient,
  { workspaceId, shareId }: { readonly workspaceId: string; readonly shareId: string },
): Promise<SharedTalk | null> {
  const share = await prisma.rehearsalShare.findFirst({
    where: { id: shareId, rehearsal: { client: { workspaceId } } },
    include: { rehearsal: { select: { playedBy: true, clientId: true } } },
  });
  if (share === null) return null;
  const { rehearsalId, sharedWith: slackUserId } = share;
  const { playedBy, clientId } = share.rehearsal;
  if (!(await mayWorkOnClient(prisma, { workspaceId, clientId, slackUserId }))) return null;
  const rehearsal = await loadRehearsal(prisma, { workspaceId, playedBy, rehearsalId });
  return rehearsal === null ? null : { playedBy, rehearsal };
}

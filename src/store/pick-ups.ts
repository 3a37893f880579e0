import { randomUUID } from "node:crypto";
import { whoLooksAfterData } from "#src/core/pick-up/who-looks-after-data.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import {
  type PickUpResult,
  pickUpResultSchema,
  wantsLooking,
} from "#src/core/pick-up/pick-up-result.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadLeaders } from "./managers.ts";

const SOURCE = "pick-up";
/** Kind of an import run of a file that said nothing of what it holds; nothing of it went in. */
export const UNREADABLE = "unreadable";

type Here = { readonly workspaceId: string };

export async function isPickedUp(
  prisma: PrismaClient,
  { workspaceId, day }: Here & { readonly day: Day },
): Promise<boolean> {
  return (await prisma.pickUp.count({ where: { workspaceId, day: utcDateOf(day) } })) > 0;
}

/** Was a file with this content dealt with to its end, by whatever way it came? */
export async function isKnownContent(
  prisma: PrismaClient,
  { workspaceId, contentHash }: Here & { readonly contentHash: string },
): Promise<boolean> {
  const where = { workspaceId, contentHash, finishedAt: { not: null } };
  return (await prisma.importRun.count({ where })) > 0;
}

/** So that a file that cannot be read is told of once, and not every night. */
export async function noteUnreadable(
  prisma: PrismaClient,
  file: Here & { readonly fileName: string; readonly contentHash: string },
): Promise<void> {
  const finishedAt = new Date();
  await prisma.importRun.create({
    data: { ...file, kind: UNREADABLE, source: SOURCE, finishedAt },
  });
}

/** The last day on which something new came; when nothing ever did, the day of the first look; null: there was none. */
export async function lastArrival(
  prisma: PrismaClient,
  { workspaceId }: Here,
): Promise<Day | null> {
  const rows = await prisma.pickUp.findMany({
    where: { workspaceId },
    select: { day: true, result: true },
    orderBy: { day: "desc" },
    take: 400,
  });
  const came = rows.find(({ result }) => pickUpResultSchema.parse(result).files.length > 0);
  const day = (came ?? rows.at(-1))?.day;
  return day === undefined ? null : dayOfUtc(day);
}

type PickUpToSave = Here & { readonly day: Day; readonly result: PickUpResult };

/** Keeps the night's result once, and tells who looks after the data when something wants looking at. */
export async function savePickUp(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, day, result }: PickUpToSave,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const id = randomUUID();
    const { count } = await tx.pickUp.createMany({
      data: { id, workspaceId, day: utcDateOf(day), result },
      skipDuplicates: true,
    });
    if (count === 0 || !wantsLooking(result)) return;
    const readers = whoLooksAfterData(await loadLeaders(tx, workspaceId));
    if (readers.length === 0) return;
    await tx.outboxMessage.createMany({
      data: readers.map((channel) => ({ workspaceId, channel, key: `pick-up:${id}/${channel}` })),
    });
    await queuePosting(tx);
  });
}

/** Null when it is not there. */
export async function loadPickUp(
  prisma: PrismaClient,
  id: string,
): Promise<{ readonly day: Day; readonly result: PickUpResult } | null> {
  const row = await prisma.pickUp.findUnique({ where: { id } });
  return row === null
    ? null
    : { day: dayOfUtc(row.day), result: pickUpResultSchema.parse(row.result) };
}

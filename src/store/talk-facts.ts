import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { touchRefOf } from "#src/core/draft/sent.ts";
import type { PrismaClient } from "./generated/client.ts";

/** The newest contact with a client, either way, by that day; null: none on record. */
export async function findLastTalk(
  prisma: PrismaClient,
  { clientId, today }: { clientId: string; today: Day },
): Promise<Day | null> {
  const touch = await prisma.touch.findFirst({
    where: { clientId, happenedOn: { lte: utcDateOf(today) } },
    orderBy: { happenedOn: "desc" },
    select: { happenedOn: true },
  });
  return touch === null ? null : dayOfUtc(touch.happenedOn);
}

/** The first order after the newest silence that has ended; null: they have not come back from one. */
export async function findReturnDay(
  prisma: PrismaClient,
  { clientId, today }: { clientId: string; today: Day },
): Promise<Day | null> {
  const lapse = await prisma.lapse.findFirst({
    where: { clientId, kind: "silence" },
    orderBy: { openedOn: "desc" },
    select: { since: true },
  });
  if (lapse === null) return null;
  const order = await prisma.order.findFirst({
    where: { clientId, placedOn: { gt: lapse.since, lte: utcDateOf(today) } },
    orderBy: { placedOn: "asc" },
    select: { placedOn: true },
  });
  return order === null ? null : dayOfUtc(order.placedOn);
}

/** The day of the contact that a sent apology was, from that day on. */
export async function findApology(
  prisma: PrismaClient,
  { clientId, since }: { clientId: string; since: Day },
): Promise<Day | null> {
  const sent = await prisma.draft.findMany({
    where: { clientId, intent: "apology", sentAt: { not: null } },
    select: { id: true },
  });
  if (sent.length === 0) return null;
  const touch = await prisma.touch.findFirst({
    where: {
      clientId,
      externalId: { in: sent.map(({ id }) => touchRefOf(id)) },
      happenedOn: { gte: utcDateOf(since) },
    },
    orderBy: { happenedOn: "desc" },
  });
  return touch === null ? null : dayOfUtc(touch.happenedOn);
}

import { type Day, utcDateOf } from "#src/core/day.ts";
import type { WeighedCandidate } from "#src/core/lapse/lapse-candidate.ts";
import { isDeparture } from "#src/core/watch/second-departure.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** Of new lapses, those of clients who had come back: they leave for the second time (FI-089), and their watch ends. */
export async function markSecondDepartures(
  tx: Prisma.TransactionClient,
  day: Day,
  opened: readonly WeighedCandidate[],
): Promise<void> {
  const left = opened.filter(isDeparture).map(({ client }) => client.clientId);
  if (left.length === 0) return;
  const date = utcDateOf(day);
  await tx.client.updateMany({
    where: { id: { in: left }, leftTwiceOn: null, watches: { some: {} } },
    data: { leftTwiceOn: date },
  });
  await tx.watch.updateMany({
    where: { clientId: { in: left }, state: { in: ["open", "slipped"] } },
    data: { state: "ended", endedOn: date },
  });
}

/** Somebody has said that the second departure was no lapse at all: the client has left but once. */
export async function forgetFalseDepartures(
  prisma: PrismaClient,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  await prisma.$executeRaw`
    update "Client" c set "leftTwiceOn" = null
    from "Lapse" l
    where c."workspaceId" = ${workspaceId}::uuid and l."clientId" = c.id and l."openedOn" = c."leftTwiceOn"
      and l.state = 'dismissed'`;
}

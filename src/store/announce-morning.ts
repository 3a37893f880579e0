import type { Prisma } from "./generated/client.ts";

/** Asks for the outbox to be posted once the transaction is committed. */
export type QueuePosting = (tx: Prisma.TransactionClient) => Promise<void>;

type Announcement = {
  readonly workspaceId: string;
  readonly morningId: string;
  readonly alertIds: readonly string[]; // in the order in which the cards are to stand
};

/**
 * Puts the morning's summary and, beneath it, a card for each alert into the outbox. A morning with no new alert and
 * no client who ordered again since the last one posts nothing: quiet by default.
 */
export async function announceMorning(
  tx: Prisma.TransactionClient,
  { workspaceId, morningId, alertIds }: Announcement,
): Promise<void> {
  if (alertIds.length === 0 && (await countReturnedSinceLastMorning(tx, morningId)) === 0) return;
  const { alertChannel: channel } = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
  });
  const parentKey = `morning:${morningId}`;
  const begun = Date.now();
  await tx.outboxMessage.createMany({
    data: [
      { workspaceId, channel, key: parentKey, createdAt: new Date(begun) },
      ...alertIds.map((alertId, place) => ({
        workspaceId,
        channel,
        key: `alert:${alertId}`,
        parentKey,
        createdAt: new Date(begun + 1 + place), // posted in order of creation
      })),
    ],
  });
}

/** How many clients whose card was posted have ordered again between the morning before and this one. */
export async function countReturnedSinceLastMorning(
  tx: Prisma.TransactionClient,
  morningId: string,
): Promise<number> {
  const morning = await tx.morning.findUniqueOrThrow({ where: { id: morningId } });
  const { workspaceId, day, ranAt } = morning;
  const before = await tx.morning.findFirst({
    where: { workspaceId, day: { lt: day } },
    orderBy: { day: "desc" },
  });
  return tx.caseEvent.count({
    where: {
      what: "returned",
      at: { lte: ranAt, ...(before === null ? {} : { gt: before.ranAt }) },
      case: { client: { workspaceId }, lapse: { alert: { state: "posted" } } },
    },
  });
}

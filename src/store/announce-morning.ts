import { type AlertChannel, alertChannels, channelFor } from "#src/core/alert/alert-channels.ts";
import type { Prisma } from "./generated/client.ts";

/** Asks for the outbox to be posted once the transaction is committed. */
export type QueuePosting = (tx: Prisma.TransactionClient) => Promise<void>;

type Announcement = {
  readonly workspaceId: string;
  readonly morningId: string;
  readonly alertIds: readonly string[]; // in the order in which the cards are to stand
};

/**
 * Puts into the outbox, for each channel, the morning's summary and beneath it a card for each alert of its teams. A
 * channel with no new alert and no client who ordered again since the last one hears nothing: quiet by default.
 */
export async function announceMorning(
  tx: Prisma.TransactionClient,
  { workspaceId, morningId, alertIds }: Announcement,
): Promise<void> {
  const channels = await loadAlertChannels(tx, workspaceId);
  const teamOf = await loadTeams(tx, alertIds);
  const begun = Date.now();
  for (const place of channels) {
    const here = alertIds.filter((id) => channelFor(channels, teamOf.get(id) ?? null) === place);
    const where = clientsOf(place, channels);
    if (here.length === 0 && (await countReturnedSinceLastMorning(tx, morningId, where)) === 0)
      continue;
    const { channel } = place;
    const parentKey = summaryKey(morningId, place);
    await tx.outboxMessage.createMany({
      data: [
        { workspaceId, channel, key: parentKey, createdAt: new Date(begun) },
        ...here.map((alertId, at) => ({
          workspaceId,
          channel,
          key: `alert:${alertId}`,
          parentKey,
          createdAt: new Date(begun + 1 + at), // posted in order of creation
        })),
      ],
    });
  }
}

function summaryKey(morningId: string, { channel, teamIds }: AlertChannel): string {
  return teamIds === null ? `morning:${morningId}` : `morning:${morningId}/${channel}`;
}

/** The channels with alerts as they are set now. */
export async function loadAlertChannels(
  db: Pick<Prisma.TransactionClient, "workspace">,
  workspaceId: string,
): Promise<readonly AlertChannel[]> {
  const { alertChannel, teams } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: {
      alertChannel: true,
      teams: { select: { id: true, alertChannel: true }, orderBy: { name: "asc" } },
    },
  });
  return alertChannels(alertChannel, teams);
}

/** Clients whose alerts stand in a channel. */
export function clientsOf(
  { teamIds }: AlertChannel,
  channels: readonly AlertChannel[],
): Prisma.ClientWhereInput {
  if (teamIds !== null) return { owner: { teamId: { in: [...teamIds] } } };
  const elsewhere = channels.flatMap((one) => one.teamIds ?? []);
  if (elsewhere.length === 0) return {};
  return {
    OR: [
      { ownerId: null },
      { owner: { teamId: null } },
      { owner: { teamId: { notIn: elsewhere } } },
    ],
  };
}

async function loadTeams(
  tx: Prisma.TransactionClient,
  alertIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const alerts = await tx.alert.findMany({
    where: { id: { in: [...alertIds] } },
    select: {
      id: true,
      lapse: { select: { client: { select: { owner: { select: { teamId: true } } } } } },
    },
  });
  return new Map(alerts.map(({ id, lapse }) => [id, lapse.client.owner?.teamId ?? null]));
}

/** How many of these clients whose card was posted have ordered again between the morning before and this one. */
export async function countReturnedSinceLastMorning(
  tx: Prisma.TransactionClient,
  morningId: string,
  clients: Prisma.ClientWhereInput,
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
      case: { client: { workspaceId, ...clients }, lapse: { alert: { state: "posted" } } },
    },
  });
}

import { z } from "zod";
import type { MorningSummary } from "#src/core/alert/alert-card.ts";
import { dayOfUtc } from "#src/core/day.ts";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import { clientsOf, countReturnedSinceLastMorning, loadAlertChannels } from "./announce-morning.ts";
import type { PrismaClient } from "./generated/client.ts";

const heldBackSchema = z.partialRecord(z.enum(HOLD_BACK_CAUSES), z.number());

/**
 * What `<morning>` says in the company's channel, or `<morning>/<channel>` in one that teams have of their own; who waits
 * and who was held back is counted for the company alone. Null when the morning is not there any more.
 */
export async function loadMorningSummary(
  prisma: PrismaClient,
  ref: string,
): Promise<MorningSummary | null> {
  const [morningId = "", channel] = ref.split("/");
  const head = await prisma.morning.findUnique({
    where: { id: morningId },
    include: { workspace: { select: { currency: true } } },
  });
  if (head === null) return null;
  const channels = await loadAlertChannels(prisma, head.workspaceId);
  const isTeams = channel !== undefined;
  const place = channels.find((one) => (isTeams ? one.channel === channel : one.teamIds === null));
  const clients = place === undefined ? { id: { in: [] } } : clientsOf(place, channels);
  const alerts = await prisma.alert.findMany({
    where: { morningId, state: "posted", lapse: { client: clients } },
    select: { atRiskMinor: true },
  });
  const risk = alerts.reduce((sum, alert) => sum + Number(alert.atRiskMinor), 0);
  return {
    morningId,
    day: dayOfUtc(head.day),
    clientsSeen: head.clientsSeen,
    cards: alerts.length,
    atRisk: { minor: risk, currency: head.workspace.currency },
    waiting: isTeams ? 0 : head.waiting,
    returned: await countReturnedSinceLastMorning(prisma, morningId, clients),
    heldBack: isTeams ? {} : heldBackSchema.parse(head.heldBack),
  };
}

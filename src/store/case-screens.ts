import type { Prisma } from "./generated/client.ts";

/**
 * Has everything that stands in Slack about a case drawn anew: the card, and the sheet in the card's thread, which is
 * posted when somebody first works on the case. Asking for the posting is left to the caller.
 */
export async function refreshCaseScreens(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<void> {
  const found = await tx.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    select: { ownerId: true, state: true, lapse: { select: { alert: { select: { id: true } } } } },
  });
  const alertId = found?.lapse.alert?.id;
  if (found === null || alertId === undefined) return;
  const cardKey = `alert:${alertId}`;
  const card = await tx.outboxMessage.findFirst({
    where: { workspaceId, key: cardKey },
    select: { channel: true },
  });
  if (card === null) return; // no card was announced, so there is no thread either
  const sheetKey = `case:${caseId}`;
  await tx.outboxMessage.updateMany({
    where: { workspaceId, key: { in: [cardKey, sheetKey] } },
    data: { stale: true },
  });
  if (found.ownerId === null) return;
  const sheet = { workspaceId, channel: card.channel, key: sheetKey, parentKey: cardKey };
  await tx.outboxMessage.createMany({ data: sheet, skipDuplicates: true });
}

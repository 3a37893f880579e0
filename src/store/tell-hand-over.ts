import type { Prisma } from "./generated/client.ts";

/** Queues the private messages about a hand-over; whom Slack does not know is not told. */
export async function tellHandOver(
  tx: Prisma.TransactionClient,
  given: {
    readonly workspaceId: string;
    readonly eventId: string;
    readonly memberIds: readonly (string | null)[];
  },
): Promise<void> {
  const { workspaceId, eventId } = given;
  const ids = given.memberIds.flatMap((id) => id ?? []);
  const members = await tx.member.findMany({
    where: { workspaceId, id: { in: ids }, slackUserId: { not: null } },
    select: { slackUserId: true },
  });
  await tx.outboxMessage.createMany({
    data: members.flatMap(({ slackUserId }) =>
      slackUserId === null
        ? []
        : [{ workspaceId, channel: slackUserId, key: `handover:${eventId}/${slackUserId}` }],
    ),
    skipDuplicates: true,
  });
}

/** The newest entry of that kind in a case's history. */
export async function findLastEvent(
  tx: Prisma.TransactionClient,
  caseId: string,
  what: string,
): Promise<string> {
  const { id } = await tx.caseEvent.findFirstOrThrow({
    where: { caseId, what },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return id;
}

import { type Day, utcDateOf } from "#src/core/day.ts";
import { refreshAgendas } from "./agendas.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { assignmentKey } from "./practice-assignments.ts";

type Ended = { readonly workspaceId: string; readonly assignmentId: string; readonly on: Day };

/** False when it is done or withdrawn already, or not there. */
export async function withdrawAssignment(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { on, ...which }: Ended,
): Promise<boolean> {
  return endAssignment(prisma, queuePosting, { ...which, data: { withdrawnAt: utcDateOf(on) } });
}

/** False when it is done or withdrawn already, or not there. */
export async function markAssignmentDone(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { on, ...which }: Ended,
): Promise<boolean> {
  return endAssignment(prisma, queuePosting, { ...which, data: { doneAt: utcDateOf(on) } });
}

/** The message about it is drawn anew, or is never posted when it still waits. */
async function endAssignment(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  {
    workspaceId,
    assignmentId,
    data,
  }: Omit<Ended, "on"> & { readonly data: { doneAt: Date } | { withdrawnAt: Date } },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.practiceAssignment.updateMany({
      where: { id: assignmentId, workspaceId, doneAt: null, withdrawnAt: null },
      data,
    });
    if (count === 0) return false;
    await refreshAgendaOf(tx, { workspaceId, assignmentId });
    const message = { workspaceId, key: assignmentKey(assignmentId) };
    await tx.outboxMessage.deleteMany({ where: { ...message, state: "pending" } });
    await tx.outboxMessage.updateMany({ where: message, data: { stale: true } });
    await queuePosting(tx);
    return true;
  });
}

async function refreshAgendaOf(
  tx: Prisma.TransactionClient,
  { workspaceId, assignmentId }: { readonly workspaceId: string; readonly assignmentId: string },
): Promise<void> {
  const { assignedTo } = await tx.practiceAssignment.findUniqueOrThrow({
    where: { id: assignmentId },
  });
  const members = await tx.member.findMany({
    where: { workspaceId, slackUserId: assignedTo },
    select: { id: true },
  });
  await refreshAgendas(tx, { workspaceId, memberIds: members.map(({ id }) => id) });
}

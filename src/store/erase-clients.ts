import type { Day } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { saveAudit } from "./audit.ts";
import { erasePosts } from "./erase-posts.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadLapseFacts } from "./lapse-facts.ts";
import { addPastSums } from "./past-sums.ts";

export type ErasingClients = {
  readonly workspaceId: string;
  readonly clientIds: readonly string[];
  readonly by: string | null; // Slack user id; null: the terminal, or the retention rules
  readonly what: "data.erased" | "data.retired";
  readonly today: Day;
};

/** How many were erased, and how many messages in Slack are redrawn for it. */
export type ErasedClients = { readonly clients: number; readonly messages: number };

const LONGEST_MS = 600_000;

/**
 * Erases clients with everything about them, all or nothing: their orders, cases, drafts, the talks practised on them. Of
 * their lapses the sums without names are kept, so that past figures stay as they were told. Ids that are not of the
 * workspace are passed over.
 */
export async function eraseClients(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  given: ErasingClients,
): Promise<ErasedClients> {
  return prisma.$transaction(async (tx) => eraseClientsIn(tx, queuePosting, given), {
    timeout: LONGEST_MS,
  });
}

async function eraseClientsIn(
  tx: Prisma.TransactionClient,
  queuePosting: QueuePosting,
  { workspaceId, clientIds: asked, by, what, today }: ErasingClients,
): Promise<ErasedClients> {
  const rows = await tx.client.findMany({
    where: { workspaceId, id: { in: [...asked] } },
    select: { id: true },
  });
  const clientIds = rows.map(({ id }) => id);
  if (clientIds.length === 0) return { clients: 0, messages: 0 };
  const facts = await loadLapseFacts(tx, { workspaceId, scope: { of: "all" }, clientIds });
  await addPastSums(tx, { workspaceId, facts, today });
  const messages = await erasePosts(tx, { workspaceId, clientIds });
  const { count: clients } = await tx.client.deleteMany({ where: { id: { in: clientIds } } });
  for (const subjectId of clientIds)
    await saveAudit(tx, { workspaceId, by, what, subject: "client", subjectId });
  await queuePosting(tx);
  return { clients, messages };
}

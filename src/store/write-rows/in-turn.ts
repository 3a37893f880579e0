import type { Prisma } from "../generated/client.ts";

/**
 * Waits until no other transaction writes this workspace's orders or figures, and keeps others out until this one ends:
 * whoever computes figures computes them from all that is there.
 */
export async function takeTurn(tx: Prisma.TransactionClient, workspaceId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${workspaceId}, 0))`;
}

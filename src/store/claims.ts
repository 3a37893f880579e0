import type { PrismaClient } from "./generated/client.ts";

/** True the first time the key is claimed, in any process. */
export async function claim(prisma: PrismaClient, key: string): Promise<boolean> {
  const { count } = await prisma.claim.createMany({ data: { key }, skipDuplicates: true });
  return count === 1;
}

/** Slack repeats a delivery for minutes; what is older than `before` can be forgotten. */
export async function sweepClaims(prisma: PrismaClient, before: Date): Promise<number> {
  const { count } = await prisma.claim.deleteMany({ where: { at: { lt: before } } });
  return count;
}

/** What was claimed has come to nothing. */
export async function unclaim(prisma: PrismaClient, key: string): Promise<void> {
  await prisma.claim.deleteMany({ where: { key } });
}

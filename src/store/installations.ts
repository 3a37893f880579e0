import type { Installation as Row, PrismaClient } from "./generated/client.ts";

/** The app's place in one workspace or one organization. What is sealed holds its tokens. */
export type KeptInstallation = Pick<
  Row,
  "key" | "slackTeamId" | "slackEnterpriseId" | "sealed" | "tokenEndsAt" | "installedAt"
>;

export async function findInstallation(
  prisma: PrismaClient,
  key: string,
): Promise<KeptInstallation | null> {
  return prisma.installation.findUnique({ where: { key } });
}

/** The one of the workspace itself before the one of its organization. */
export async function findInstallationOf(
  prisma: PrismaClient,
  { teamId, enterpriseId }: { readonly teamId: string; readonly enterpriseId: string | null },
): Promise<KeptInstallation | null> {
  const own = await findInstallation(prisma, teamId);
  return own === null && enterpriseId !== null ? findInstallation(prisma, enterpriseId) : own;
}

export async function loadInstallations(prisma: PrismaClient): Promise<KeptInstallation[]> {
  return prisma.installation.findMany();
}

/** The same key again replaces what was kept. */
export async function saveInstallation(
  prisma: PrismaClient,
  { key, ...kept }: KeptInstallation,
): Promise<void> {
  await prisma.installation.upsert({ where: { key }, create: { key, ...kept }, update: kept });
}

export async function removeInstallation(prisma: PrismaClient, key: string): Promise<void> {
  await prisma.installation.deleteMany({ where: { key } });
}

const LONGEST_WORK_MS = 60_000; // a call to Slack and what is written after it

/** One at a time for each installation, across all processes. `work` uses connections of its own. */
export async function lockInstallation<T>(
  prisma: PrismaClient,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`installation:${key}`}, 0))`;
      return work();
    },
    { timeout: LONGEST_WORK_MS },
  );
}

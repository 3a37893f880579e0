import type { Workspace } from "#src/core/workspace.ts";
import type { PrismaClient } from "./generated/client.ts";

/** The company of this database; made with the given name and settings at the first use. */
export async function openWorkspace(
  prisma: PrismaClient,
  fresh: Pick<Workspace, "name" | "timeZone" | "currency">,
): Promise<Workspace> {
  const found = await prisma.workspace.findFirst({ orderBy: { createdAt: "asc" } });
  return found ?? prisma.workspace.create({ data: fresh });
}

export type SlackTeam = {
  readonly slackTeamId: string;
  readonly slackEnterpriseId: string | null;
};

export async function findCompany(prisma: PrismaClient, id: string): Promise<Workspace | null> {
  return prisma.workspace.findUnique({ where: { id } });
}

/** Where in Slack the company stands; null: nowhere, or it is gone. */
export async function findTeamOf(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<SlackTeam | null> {
  const select = { slackTeamId: true, slackEnterpriseId: true } as const;
  const row = await prisma.workspace.findUnique({ where: { id: workspaceId }, select });
  return row === null || row.slackTeamId === null ? null : { ...row, slackTeamId: row.slackTeamId };
}

/** The company of a Slack workspace; null: it was never met. */
export async function findCompanyOfTeam(
  prisma: PrismaClient,
  slackTeamId: string,
): Promise<Workspace | null> {
  return prisma.workspace.findUnique({ where: { slackTeamId } });
}

/** The same, made with the given name and settings when it is met for the first time, in any process. */
export async function meetCompany(
  prisma: PrismaClient,
  { slackTeamId, slackEnterpriseId }: SlackTeam,
  fresh: Pick<Workspace, "name" | "timeZone" | "currency">,
): Promise<Workspace> {
  const data = { ...fresh, slackTeamId, slackEnterpriseId };
  await prisma.workspace.createMany({ data, skipDuplicates: true });
  return prisma.workspace.update({ where: { slackTeamId }, data: { slackEnterpriseId } });
}

/** Every company that stands in a Slack workspace, the oldest first. */
export async function loadCompanies(prisma: PrismaClient): Promise<(Workspace & SlackTeam)[]> {
  const all = await prisma.workspace.findMany({
    where: { slackTeamId: { not: null } },
    orderBy: { createdAt: "asc" },
  });
  return all.flatMap((one) =>
    one.slackTeamId === null ? [] : [{ ...one, slackTeamId: one.slackTeamId }],
  );
}

/** Everything that is kept of a company, in all tables. */
export async function eraseCompany(prisma: PrismaClient, workspaceId: string): Promise<void> {
  await prisma.workspace.deleteMany({ where: { id: workspaceId } });
}

/** The company as it is now. Throws when there is none of this id. */
export async function loadWorkspace(prisma: PrismaClient, id: string): Promise<Workspace> {
  return prisma.workspace.findUniqueOrThrow({ where: { id } });
}

/** Remembers which Slack workspace this company uses. Throws when it is tied to another one. */
export async function tieToSlack(
  prisma: PrismaClient,
  workspace: Workspace,
  slackTeamId: string,
): Promise<void> {
  if (workspace.slackTeamId === slackTeamId) return;
  if (workspace.slackTeamId !== null) {
    throw new Error(
      `This data belongs to the Slack workspace ${workspace.slackTeamId}, but the tokens are for ${slackTeamId}. Name another DATA_DIR or DATABASE_URL for the second workspace.`,
    );
  }
  await prisma.workspace.update({ where: { id: workspace.id }, data: { slackTeamId } });
}

export async function countClients(prisma: PrismaClient, workspaceId: string): Promise<number> {
  return prisma.client.count({ where: { workspaceId } });
}

export async function markAsDemo(
  prisma: PrismaClient,
  workspaceId: string,
  company: Pick<Workspace, "name" | "timeZone" | "currency">,
): Promise<void> {
  await prisma.workspace.update({ where: { id: workspaceId }, data: { ...company, isDemo: true } });
}

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

import type { PrismaClient } from "./generated/client.ts";

/** The client of a case; null when the workspace has no such case. */
export async function findCaseClient(
  prisma: PrismaClient,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<string | null> {
  const found = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    select: { clientId: true },
  });
  return found?.clientId ?? null;
}

import type { Prisma } from "./generated/client.ts";

/** Slack ids of the managers, by name; of the admins where there is no manager. Never `exceptId`, a member. */
export async function findManagers(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  exceptId: string | null = null,
): Promise<string[]> {
  const known = await tx.member.findMany({
    where: {
      workspaceId,
      role: { in: ["manager", "admin"] },
      slackUserId: { not: null },
      ...(exceptId === null ? {} : { id: { not: exceptId } }),
    },
    orderBy: { name: "asc" },
  });
  const managers = known.filter(({ role }) => role === "manager");
  return (managers.length === 0 ? known : managers).flatMap(({ slackUserId }) => slackUserId ?? []);
}

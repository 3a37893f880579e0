import type { Member } from "#src/core/member.ts";
import type { Prisma } from "./generated/client.ts";

export type Manager = Pick<Member, "id" | "name" | "role" | "slackUserId">;

/** Who is told of what must not wait: the managers; without one the admins. By name. */
export async function loadManagers(
  db: Pick<Prisma.TransactionClient, "member">,
  workspaceId: string,
): Promise<Manager[]> {
  const known = await db.member.findMany({
    where: { workspaceId, role: { in: ["manager", "admin"] } },
    select: { id: true, name: true, role: true, slackUserId: true },
    orderBy: { name: "asc" },
  });
  const managers = known.filter(({ role }) => role === "manager");
  return managers.length === 0 ? known : managers;
}

import { whoIsTold } from "#src/core/access/who-is-told.ts";
import type { Member } from "#src/core/member.ts";
import type { Prisma } from "./generated/client.ts";

export type Manager = Pick<Member, "id" | "name" | "role" | "slackUserId" | "teamId">;

type Reading = Pick<Prisma.TransactionClient, "member">;

/** Every manager, of whatever team; without one the admins. By name; nobody who has left. */
export async function loadManagers(db: Reading, workspaceId: string): Promise<Manager[]> {
  const known = await loadLeaders(db, workspaceId);
  const managers = known.filter(({ role }) => role === "manager");
  return managers.length === 0 ? known : managers;
}

/** Who is told of what must not wait in a team (`whoIsTold`); `teamId` null is what belongs to no team. By name. */
export async function loadManagersOf(
  db: Reading,
  { workspaceId, teamId }: { readonly workspaceId: string; readonly teamId: string | null },
): Promise<readonly Manager[]> {
  return whoIsTold(await loadLeaders(db, workspaceId), teamId);
}

/** Managers and admins who still work here. By name. */
export async function loadLeaders(db: Reading, workspaceId: string): Promise<Manager[]> {
  return db.member.findMany({
    where: { workspaceId, role: { in: ["manager", "admin"] }, deactivatedAt: null },
    select: { id: true, name: true, role: true, slackUserId: true, teamId: true },
    orderBy: { name: "asc" },
  });
}

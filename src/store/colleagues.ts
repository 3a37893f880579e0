import type { Member } from "#src/core/member.ts";
import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import type { Colleague } from "#src/core/case/who-takes-over.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

export type TeamColleague = Colleague & Pick<Member, "teamId">;

/** Everybody of the company who has not left, with how many cases they work on; by name. */
export async function loadColleagues(
  prisma: PrismaClient | Prisma.TransactionClient,
  workspaceId: string,
): Promise<TeamColleague[]> {
  const rows = await prisma.member.findMany({
    where: { workspaceId, deactivatedAt: null },
    select: {
      id: true,
      name: true,
      role: true,
      teamId: true,
      _count: { select: { cases: { where: { state: { in: [...OPEN_CASE_STATES] } } } } },
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ id, name, role, teamId, _count }) => ({
    memberId: id,
    name,
    role,
    teamId,
    openCases: _count.cases,
  }));
}

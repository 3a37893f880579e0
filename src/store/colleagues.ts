import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import type { Colleague } from "#src/core/case/who-takes-over.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** Everybody of the company, with how many cases they work on; by name. */
export async function loadColleagues(
  prisma: PrismaClient | Prisma.TransactionClient,
  workspaceId: string,
): Promise<Colleague[]> {
  const rows = await prisma.member.findMany({
    where: { workspaceId },
    select: {
      id: true,
      name: true,
      role: true,
      _count: { select: { cases: { where: { state: { in: [...OPEN_CASE_STATES] } } } } },
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ id, name, role, _count }) => ({
    memberId: id,
    name,
    role,
    openCases: _count.cases,
  }));
}

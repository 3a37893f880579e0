import type { EmployeeFigures } from "#src/core/reason/case-tracks.ts";
import type { PrismaClient } from "./generated/client.ts";

type Counting = {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly since: Date; // a calendar day
};

/** How a member's clients fared beside those of the other reps (RU-29). */
export async function loadEmployeeFigures(
  prisma: PrismaClient,
  { workspaceId, memberId, since }: Counting,
): Promise<EmployeeFigures> {
  const theirs = { workspaceId, ownerId: memberId };
  const others = { workspaceId, owner: { role: "rep", id: { not: memberId } } } as const;
  const quiet = {
    lapses: { some: { openedOn: { gte: since }, state: { not: "dismissed" } } },
  } as const;
  const [clients, lost, named, othersClients, othersLost] = await Promise.all([
    prisma.client.count({ where: theirs }),
    prisma.client.count({ where: { ...theirs, ...quiet } }),
    prisma.case.count({ where: { barredId: memberId, lapse: { openedOn: { gte: since } } } }),
    prisma.client.count({ where: others }),
    prisma.client.count({ where: { ...others, ...quiet } }),
  ]);
  const othersShare = othersClients === 0 ? null : othersLost / othersClients;
  return { clients, lost, named, othersShare };
}

import type { PrismaClient } from "./generated/client.ts";

/** Names of members and clients by id; ids that the company does not have are left out. */
export async function loadNames(
  prisma: PrismaClient,
  asked: {
    readonly workspaceId: string;
    readonly memberIds: readonly string[];
    readonly clientIds: readonly string[];
  },
): Promise<Map<string, string>> {
  const { workspaceId } = asked;
  const select = { id: true, name: true } as const;
  const members = await prisma.member.findMany({
    where: { workspaceId, id: { in: [...asked.memberIds] } },
    select,
  });
  const clients = await prisma.client.findMany({
    where: { workspaceId, id: { in: [...asked.clientIds] } },
    select,
  });
  return new Map([...members, ...clients].map(({ id, name }) => [id, name]));
}

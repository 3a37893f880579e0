import type { NamedClient } from "#src/core/ask/client-names.ts";
import type { PrismaClient } from "./generated/client.ts";

/** The names of all clients, always in the same order. */
export async function loadClientNames(
  prisma: PrismaClient,
  { workspaceId }: { readonly workspaceId: string },
): Promise<NamedClient[]> {
  return prisma.client.findMany({
    where: { workspaceId },
    select: { id: true, name: true, externalId: true },
    orderBy: { id: "asc" },
  });
}

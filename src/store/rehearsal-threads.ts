import type { PrismaClient } from "./generated/client.ts";

/** Is the thread the place of a rehearsal, over or not? */
export async function isRehearsalThread(
  prisma: PrismaClient,
  place: { readonly channel: string; readonly threadTs: string },
): Promise<boolean> {
  return (await prisma.rehearsal.count({ where: place })) > 0;
}

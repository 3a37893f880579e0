import type { PrismaClient } from "./generated/client.ts";

type Place = { readonly channel: string; readonly ts: string };
type Of = { readonly workspaceId: string; readonly firstId: string };

/** Remembers which message shows a draft, by the id of the draft's first version. */
export async function noteDraftPlace(
  prisma: PrismaClient,
  { workspaceId, firstId, channel, ts }: Of & Place,
): Promise<void> {
  const place = { channel, ts, notedAt: new Date() };
  await prisma.draftPlace.upsert({
    where: { firstId },
    create: { firstId, workspaceId, ...place },
    update: place,
  });
}

/** Null: no message shows it, as far as is known. */
export async function findDraftPlace(
  prisma: PrismaClient,
  { workspaceId, firstId }: Of,
): Promise<Place | null> {
  return prisma.draftPlace.findFirst({
    where: { workspaceId, firstId },
    select: { channel: true, ts: true },
  });
}

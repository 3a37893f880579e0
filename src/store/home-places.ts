import { HOME_START, type HomePlace, homePlaceSchema } from "#src/core/home/home-place.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Who = { readonly workspaceId: string; readonly slackUserId: string };

/** Remembers what somebody looks at on their Home tab; who is not met yet starts anew. */
export async function noteHomePlace(
  prisma: PrismaClient,
  { place, ...who }: Who & { readonly place: HomePlace },
): Promise<void> {
  const json: Prisma.InputJsonObject = { ...place, filter: { ...place.filter } };
  await prisma.member.updateMany({ where: who, data: { homePlace: json } });
}

/** Where they were; the start where that is not known, or was written by another version of this program. */
export async function findHomePlace(prisma: PrismaClient, who: Who): Promise<HomePlace> {
  const member = await prisma.member.findUnique({
    where: { workspaceId_slackUserId: who },
    select: { homePlace: true },
  });
  const read = homePlaceSchema.safeParse(member?.homePlace);
  return read.success ? read.data : HOME_START;
}

import { type Day, dayOfUtc } from "#src/core/day.ts";
import type { KnownOfClient } from "#src/core/lapse/signs/client-signs.ts";
import type { PrismaClient } from "../generated/client.ts";
import type { SignsQuery } from "./signs-query.ts";

/** What people have said of clients for good, by client; those of whom nothing is said are left out. */
export async function loadKnown(
  prisma: PrismaClient,
  { workspaceId }: SignsQuery,
): Promise<ReadonlyMap<string, KnownOfClient>> {
  const rows = await prisma.client.findMany({
    where: {
      workspaceId,
      OR: [
        { cancelledOn: { not: null } },
        { pausedFrom: { not: null } },
        { pausedUntil: { not: null } },
        { usualMonths: { not: null } },
        { knowsLittle: true },
        { recommends: true },
      ],
    },
    select: {
      id: true,
      cancelledOn: true,
      pausedFrom: true,
      pausedUntil: true,
      usualMonths: true,
      knowsLittle: true,
      recommends: true,
    },
  });
  return new Map(
    rows.map(({ id, ...known }) => [
      id,
      {
        ...known,
        cancelledOn: dayOf(known.cancelledOn),
        pausedFrom: dayOf(known.pausedFrom),
        pausedUntil: dayOf(known.pausedUntil),
      },
    ]),
  );
}

function dayOf(at: Date | null): Day | null {
  return at === null ? null : dayOfUtc(at);
}

import type { GrowingClient } from "#src/core/care/care-client.ts";
import { addDays, type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { PrismaClient } from "./generated/client.ts";

const PASSED_WITHIN_DAYS = 30;
const ORDERS_BEFORE = 5; // before they left, to compare with

/** Clients whose second chance has passed of late, with what they buy and what most others do. */
export async function loadGrowingClients(
  prisma: PrismaClient,
  { workspaceId, day }: { readonly workspaceId: string; readonly day: Day },
): Promise<GrowingClient[]> {
  const since = utcDateOf(addDays(day, -PASSED_WITHIN_DAYS));
  const watches = await prisma.watch.findMany({
    where: { client: { workspaceId }, state: "passed", endedOn: { gte: since } },
    include: {
      case: { select: { ownerId: true, barredId: true } },
      client: { select: { ownerId: true, productLines: { select: { line: true } } } },
    },
    orderBy: { id: "asc" },
  });
  if (watches.length === 0) return [];
  const othersLines = await loadCommonLines(prisma, workspaceId);
  return Promise.all(
    watches.flatMap((watch) => {
      const { ownerId, productLines } = watch.client;
      const carerId = watch.case.ownerId ?? (ownerId === watch.case.barredId ? null : ownerId);
      if (carerId === null || watch.endedOn === null) return [];
      const { id: watchId, caseId, clientId, openedOn } = watch;
      const lines = productLines.map(({ line }) => line);
      const passedOn = dayOfUtc(watch.endedOn);
      const growing = { watchId, caseId, clientId, carerId, passedOn, lines, othersLines };
      return [valuesOf(prisma, clientId, openedOn).then((values) => ({ ...growing, ...values }))];
    }),
  );
}

async function valuesOf(prisma: PrismaClient, clientId: string, openedOn: Date) {
  const select = { totalMinor: true, returnedMinor: true } as const;
  const recent = await prisma.order.findMany({
    where: { clientId, placedOn: { gte: openedOn } },
    select,
  });
  const earlier = await prisma.order.findMany({
    where: { clientId, placedOn: { lt: openedOn } },
    orderBy: { placedOn: "desc" },
    take: ORDERS_BEFORE,
    select,
  });
  return { recentMinor: meanNet(recent), earlierMinor: meanNet(earlier) };
}

function meanNet(orders: readonly { totalMinor: bigint; returnedMinor: bigint }[]): number {
  const sum = orders.reduce((total, one) => total + Number(one.totalMinor - one.returnedMinor), 0);
  return orders.length === 0 ? 0 : sum / orders.length;
}

/** Lines that more than half of the clients with any line have bought, the commonest first. */
async function loadCommonLines(prisma: PrismaClient, workspaceId: string): Promise<string[]> {
  const where = { client: { workspaceId } };
  const clients = await prisma.clientProductLine.findMany({
    where,
    distinct: ["clientId"],
    select: { clientId: true },
  });
  const lines = await prisma.clientProductLine.groupBy({
    by: ["line"],
    where,
    _count: { clientId: true },
    orderBy: [{ _count: { clientId: "desc" } }, { line: "asc" }],
  });
  return lines.filter(({ _count }) => _count.clientId > clients.length / 2).map(({ line }) => line);
}

import type { ClientReturn } from "#src/core/case/client-return.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";
import { ordersToFollow, type WatchedOrder } from "#src/core/watch/watched-order.ts";
import { readSettings } from "#src/core/workspace-settings.ts";
import { refreshCaseScreens } from "./case-screens.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readWatch, watchParts } from "./watch-rows.ts";

type Tx = Prisma.TransactionClient;

/**
 * Opens the watch of a client whom an order brought back, with that order as the first (FI-090). Not where nobody has
 * worked on the case or seen its card: that client came by themselves and is no second chance.
 */
export async function openWatchIn(
  tx: Tx,
  { workspaceId, today, back }: { workspaceId: string; today: Day; back: ClientReturn },
): Promise<void> {
  if (back.orderMinor === null) return;
  const found = await tx.case.findUniqueOrThrow({
    where: { id: back.caseId },
    select: {
      id: true,
      clientId: true,
      ownerId: true,
      lapse: { select: { alert: { select: { state: true } } } },
    },
  });
  if (found.ownerId === null && found.lapse.alert?.state !== "posted") return;
  const { settings } = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  const { orders } = readSettings(settings).settings.method.watch;
  const { count } = await tx.watch.createMany({
    data: { caseId: found.id, clientId: found.clientId, openedOn: utcDateOf(back.on), orders },
    skipDuplicates: true,
  });
  if (count > 0) await joinOrders(tx, found.id, today);
}

/** Takes the client's next orders into the watch, as many as are still to be followed; how many these were. */
async function joinOrders(tx: Tx, caseId: string, today: Day): Promise<number> {
  const row = await tx.watch.findUniqueOrThrow({ where: { caseId }, include: watchParts });
  const { orders, wanted, watchId, clientId } = readWatch(row);
  const room = ordersToFollow(wanted, orders) - orders.length;
  if (room <= 0) return 0;
  const next = await tx.order.findMany({
    where: {
      clientId,
      placedOn: { gte: row.openedOn, lte: utcDateOf(today) },
      externalId: { notIn: orders.map(({ orderRef }) => orderRef) },
    },
    orderBy: [{ placedOn: "asc" }, { externalId: "asc" }],
    take: room,
    select: { externalId: true, placedOn: true },
  });
  const { count } = await tx.watchedOrder.createMany({
    data: next.map(({ externalId: orderRef, placedOn: orderedOn }, at) => {
      return { watchId, number: orders.length + at + 1, orderRef, orderedOn };
    }),
    skipDuplicates: true, // another process was first
  });
  return count;
}

/** Watches that still follow orders: while one is open, and after a slip until it is made up for. */
const FOLLOWED = { state: { in: ["open", "slipped"] } } as const satisfies Prisma.WatchWhereInput;

/** New orders of clients on watch, taken in; returns how many. After imports and every morning. */
export async function joinWatchedOrders(
  prisma: PrismaClient,
  { workspaceId, day }: { workspaceId: string; day: Day },
): Promise<number> {
  const watches = await prisma.watch.findMany({
    where: { client: { workspaceId }, ...FOLLOWED },
    select: { caseId: true },
    orderBy: { id: "asc" },
  });
  let joined = 0;
  for (const { caseId } of watches)
    joined += await prisma.$transaction(async (tx) => {
      const count = await joinOrders(tx, caseId, day);
      if (count > 0) await refreshCaseScreens(tx, { workspaceId, caseId });
      return count;
    });
  return joined;
}

/** The watch of a case; null when the case has none. */
export async function loadWatch(
  db: PrismaClient | Tx,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<WatchView | null> {
  const row = await db.watch.findFirst({
    where: { caseId, client: { workspaceId } },
    include: watchParts,
  });
  return row === null ? null : readWatch(row);
}

/** All whose orders are still followed, the oldest first. */
export async function loadFollowedWatches(
  db: PrismaClient | Tx,
  workspaceId: string,
): Promise<WatchView[]> {
  const rows = await db.watch.findMany({
    where: { client: { workspaceId }, ...FOLLOWED },
    include: watchParts,
    orderBy: [{ openedOn: "asc" }, { id: "asc" }],
  });
  return rows.map(readWatch);
}

/** A watched order with its watch; null when it is not there any more. */
export async function loadWatchedOrder(
  prisma: PrismaClient,
  watchedOrderId: string,
): Promise<{ watch: WatchView; order: WatchedOrder } | null> {
  const row = await prisma.watch.findFirst({
    where: { watched: { some: { id: watchedOrderId } } },
    include: watchParts,
  });
  const watch = row === null ? null : readWatch(row);
  const order = watch?.orders.find((one) => one.watchedOrderId === watchedOrderId);
  return watch === null || order === undefined ? null : { watch, order };
}

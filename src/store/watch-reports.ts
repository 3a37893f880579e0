import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { stagesOver } from "#src/core/watch/next-stage.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";
import { type WatchedOrder, watchStateOf, type WatchStage } from "#src/core/watch/watched-order.ts";
import { refreshAgendas } from "./agendas.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { refreshCaseScreens } from "./case-screens.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagersOf } from "./managers.ts";
import { dateOf, readWatch, watchParts } from "./watch-rows.ts";

type Tx = Prisma.TransactionClient;
type OnOrder = { readonly workspaceId: string; readonly watchedOrderId: string };

export type WatchOutcome =
  | { readonly ok: true; readonly watch: WatchView } // after the report
  | { readonly ok: false; readonly why: "no-such-order" | "told-before" };

/** Keeps that a stage went well, and those before it. A stage that was told before stays as it is. */
export async function saveStage(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  report: OnOrder & { readonly stage: WatchStage; readonly today: Day },
): Promise<WatchOutcome> {
  return prisma.$transaction(async (tx) => {
    const found = await lockOrder(tx, report);
    if (found === null) return { ok: false, why: "no-such-order" };
    const { order, watch } = found;
    if (order.done[report.stage] !== null) return { ok: false, why: "told-before" };
    const done = stagesOver(order, report.stage, report.today);
    const answer = order.slip === null ? "good" : "bad";
    await tx.watchedOrder.update({
      where: { id: order.watchedOrderId },
      data: {
        confirmedOn: dateOf(done.confirmed),
        sentOn: dateOf(done.sent),
        deliveredOn: dateOf(done.delivered),
        askedOn: dateOf(done.asked),
        answer: done.asked === null ? null : answer,
      },
    });
    const next = await settleWatch(tx, watch, { ...order, done }, report.today);
    await refreshPosts(tx, report.workspaceId, watch);
    await queuePosting(tx);
    return { ok: true, watch: next };
  });
}

/** Keeps what went wrong and has the carer and every manager told at once (FI-089: a second slip is the last one). */
export async function saveSlip(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  report: OnOrder & { readonly what: string; readonly today: Day },
): Promise<WatchOutcome> {
  return prisma.$transaction(async (tx) => {
    const found = await lockOrder(tx, report);
    if (found === null) return { ok: false, why: "no-such-order" };
    const next = await slipIn(tx, found, report);
    await queuePosting(tx);
    return { ok: true, watch: next };
  });
}

type Found = { readonly watch: WatchView; readonly order: WatchedOrder };

async function slipIn(
  tx: Tx,
  { watch, order }: Found,
  { workspaceId, what, today }: { workspaceId: string; what: string; today: Day },
): Promise<WatchView> {
  const slip =
    order.slip === null
      ? { what, on: today }
      : { what: `${order.slip.what}; ${what}`, on: order.slip.on };
  await tx.watchedOrder.update({
    where: { id: order.watchedOrderId },
    data: { slip: slip.what, slipOn: utcDateOf(slip.on) },
  });
  const next = await settleWatch(tx, watch, { ...order, slip }, today);
  await tellOfSlip(tx, workspaceId, { watch, order });
  await refreshPosts(tx, workspaceId, watch);
  return next;
}

/** Once each; who was told before has the message brought up to date. */
async function tellOfSlip(tx: Tx, workspaceId: string, { watch, order }: Found): Promise<void> {
  const carer =
    watch.carerId === null
      ? null
      : await tx.member.findUnique({ where: { id: watch.carerId }, select: { slackUserId: true } });
  const managers = await loadManagersOf(tx, { workspaceId, teamId: watch.privacy.teamId });
  const told = managers.filter(({ id }) => id !== watch.privacy.barredId);
  const readers = new Set([carer, ...told].flatMap((one) => one?.slackUserId ?? []));
  const key = `slip:${order.watchedOrderId}/`;
  await tx.outboxMessage.updateMany({
    where: { workspaceId, key: { startsWith: key } },
    data: { stale: true },
  });
  await tx.outboxMessage.createMany({
    data: [...readers].map((channel) => ({ workspaceId, channel, key: `${key}${channel}` })),
    skipDuplicates: true,
  });
}

/** The watch with the order as it is now, and the state that makes; two reports at once go one after the other. */
async function settleWatch(
  tx: Tx,
  watch: WatchView,
  changed: WatchedOrder,
  today: Day,
): Promise<WatchView> {
  const orders = withOrder(watch, changed);
  if (watch.state === "ended") return { ...watch, orders };
  const state = watchStateOf(watch.wanted, orders);
  const endedOn = state === "passed" ? (watch.endedOn ?? today) : null;
  await tx.watch.update({
    where: { id: watch.watchId },
    data: { state, endedOn: dateOf(endedOn) },
  });
  return { ...watch, orders, state, endedOn };
}

function withOrder({ orders }: WatchView, changed: WatchedOrder): WatchedOrder[] {
  return orders.map((one) => (one.watchedOrderId === changed.watchedOrderId ? changed : one));
}

async function lockOrder(tx: Tx, { workspaceId, watchedOrderId }: OnOrder): Promise<Found | null> {
  await tx.$queryRaw`
    select 1 as locked from "Watch" w join "WatchedOrder" o on o."watchId" = w.id
    where o.id = ${watchedOrderId}::uuid for update of w`;
  const row = await tx.watch.findFirst({
    where: { client: { workspaceId }, watched: { some: { id: watchedOrderId } } },
    include: watchParts,
  });
  if (row === null) return null;
  const watch = readWatch(row);
  const order = watch.orders.find((one) => one.watchedOrderId === watchedOrderId);
  return order === undefined ? null : { watch, order };
}

/** The card, the case's sheet and the carer's agenda say how the watch stands. */
async function refreshPosts(tx: Tx, workspaceId: string, watch: WatchView): Promise<void> {
  await refreshCaseScreens(tx, { workspaceId, caseId: watch.caseId });
  const memberIds = watch.carerId === null ? [] : [watch.carerId];
  await refreshAgendas(tx, { workspaceId, memberIds });
}

/** Keeps the delivery day that the client was told. */
export async function savePromisedDay(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  report: OnOrder & { readonly on: Day; readonly today: Day },
): Promise<WatchOutcome> {
  return prisma.$transaction(async (tx) => {
    const found = await lockOrder(tx, report);
    if (found === null) return { ok: false, why: "no-such-order" };
    const { order, watch } = found;
    await tx.watchedOrder.update({
      where: { id: order.watchedOrderId },
      data: { promisedOn: utcDateOf(report.on) },
    });
    await refreshPosts(tx, report.workspaceId, watch);
    await queuePosting(tx);
    const changed = { ...order, promisedOn: report.on };
    return { ok: true, watch: { ...watch, orders: withOrder(watch, changed) } };
  });
}

/** A complaint about a watched order is a slip, whoever wrote it down; how many there were. Each is told once. */
export async function slipOnComplaints(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, day: today }: { workspaceId: string; day: Day },
): Promise<number> {
  const rows = await prisma.watchedOrder.findMany({
    where: {
      slip: null,
      watch: {
        client: { workspaceId, complaints: { some: {} } },
        state: { in: ["open", "passed"] },
      },
    },
    select: {
      id: true,
      orderRef: true,
      orderedOn: true,
      watch: { select: { client: { select: { complaints: { where: { resolvedOn: null } } } } } },
    },
  });
  let slips = 0;
  for (const { id: watchedOrderId, orderRef, orderedOn, watch } of rows) {
    const complaint = watch.client.complaints.find(
      (one) => one.madeOn >= orderedOn && one.orderRef === orderRef,
    );
    if (complaint === undefined) continue;
    const what = `complaint of ${dayOfUtc(complaint.madeOn)}: ${complaint.about}`;
    const saved = await saveSlip(prisma, queuePosting, {
      workspaceId,
      watchedOrderId,
      what,
      today,
    });
    if (saved.ok) slips += 1;
  }
  return slips;
}

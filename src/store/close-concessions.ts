import { z } from "zod";
import { orderThatUses } from "#src/core/concession/use-by-order.ts";
import type { Concession } from "#src/core/concession/concession.ts";
import { type Day, dayOfUtc, isDay, utcDateOf } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { noteInCase } from "./concessions.ts";
import type { Concession as ConcessionRow, Prisma, PrismaClient } from "./generated/client.ts";
import { readConcession } from "./read-concession.ts";
import { redrawMessages } from "./settle-concessions.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

const grounds = z.object({ minSpendMinor: z.number().nullable().default(null) });
const toldDetail = z.object({ concessionId: z.string(), on: z.string().refine(isDay) });

/** Given ones that an order has taken up since, and whose order it was. */
export async function markUsedByOrders(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  here: Here,
): Promise<number> {
  const given = await prisma.concession.findMany({
    where: { client: { workspaceId: here.workspaceId }, state: "given" },
    orderBy: { id: "asc" },
  });
  let used = 0;
  for (const row of given) {
    const order = await findUse(prisma, row, here.day);
    if (order === null) continue;
    const settled = { state: "used", usedOn: utcDateOf(order.placedOn) } as const;
    const change = { ...settled, usedOrderRef: order.orderRef };
    if (await settle(prisma, queuePosting, { row, here, change })) used += 1;
  }
  return used;
}

async function findUse(prisma: PrismaClient, row: ConcessionRow, day: Day) {
  const givenOn = await findGivenOn(prisma, row);
  if (givenOn === null) return null;
  const orders = await prisma.order.findMany({
    where: { clientId: row.clientId, placedOn: { gte: utcDateOf(givenOn), lte: utcDateOf(day) } },
    orderBy: [{ placedOn: "asc" }, { externalId: "asc" }],
  });
  const { minSpendMinor } = grounds.parse(row.grounds);
  return orderThatUses(
    { ...readConcession(row), givenOn, minSpendMinor },
    orders.map(({ externalId: orderRef, placedOn, totalMinor, returnedMinor }) => ({
      orderRef,
      placedOn: dayOfUtc(placedOn),
      netMinor: Number(totalMinor - returnedMinor),
    })),
  );
}

/** As the case's history tells it. */
async function findGivenOn(
  prisma: PrismaClient,
  { id, caseId }: Pick<ConcessionRow, "id" | "caseId">,
): Promise<Day | null> {
  const events = await prisma.caseEvent.findMany({ where: { caseId, what: "concession-given" } });
  for (const { detail } of events) {
    const told = toldDetail.safeParse(detail);
    if (told.success && told.data.concessionId === id) return told.data.on;
  }
  return null;
}

/** Those whose last day is over: they may not be approved, told or taken up any more. Safe to run twice. */
export async function expireConcessions(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  here: Here,
): Promise<number> {
  const over = await prisma.concession.findMany({
    where: {
      client: { workspaceId: here.workspaceId },
      state: { in: ["asked", "approved", "given"] },
      validUntil: { lt: utcDateOf(here.day) },
    },
    orderBy: { id: "asc" },
  });
  let expired = 0;
  for (const row of over)
    if (await settle(prisma, queuePosting, { row, here, change: { state: "expired" } }))
      expired += 1;
  return expired;
}

type Settling = {
  readonly row: ConcessionRow;
  readonly here: Here;
  readonly change: {
    readonly state: Extract<Concession["state"], "used" | "expired">;
    readonly usedOn?: Date;
    readonly usedOrderRef?: string;
  };
};

/** False when somebody settled it meanwhile. */
async function settle(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { row, here: { workspaceId, day }, change }: Settling,
): Promise<boolean> {
  return prisma.$transaction(async (tx: Prisma.TransactionClient) => {
    const { count } = await tx.concession.updateMany({
      where: { id: row.id, state: row.state },
      data: change,
    });
    if (count === 0) return false;
    const { concessionId, kind, amountMinor, caseId } = readConcession(row);
    const { state } = change;
    await noteInCase(
      tx,
      { workspaceId, caseId, by: null, today: day },
      {
        what: state === "used" ? "concession-used" : "concession-expired",
        detail: { concessionId, kind, amountMinor, state },
      },
    );
    await redrawMessages(tx, workspaceId, row.id);
    await queuePosting(tx);
    return true;
  });
}

import { z } from "zod";
import type { AlertGround, OverdueInvoice } from "#src/core/alert/alert-proof.ts";
import type { OrderDay } from "#src/core/alert/order-strip.ts";
import { addDays, type Day, dayOfUtc, isDay, utcDateOf } from "#src/core/day.ts";
import { lapseSignalSchema } from "#src/core/lapse/signal.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

const PICTURED_DAYS = 2 * 366;

const parts = {
  lapse: {
    include: {
      signals: { orderBy: { id: "asc" } },
      client: { include: { workspace: { select: { currency: true } } } },
    },
  },
} as const satisfies Prisma.AlertInclude;

/** What an alert rests on: its evidence as it was kept, and the books of its client up to the day. Null: no such case. */
export async function loadAlertGround(
  prisma: PrismaClient,
  asked: { readonly workspaceId: string; readonly caseId: string; readonly day: Day },
): Promise<AlertGround | null> {
  const { workspaceId, caseId, day } = asked;
  const row = await prisma.alert.findFirst({
    where: { lapse: { case: { id: caseId }, client: { workspaceId } } },
    include: parts,
  });
  if (row === null) return null;
  const { client, openedOn, signals } = row.lapse;
  const kept = signals.map(({ evidence, firedOn }) => ({
    signal: lapseSignalSchema.parse(evidence),
    firedOn: dayOfUtc(firedOn),
  }));
  const trouble = kept.find(({ signal }) => signal.rule === "money-trouble");
  return {
    clientName: client.name,
    currency: client.workspace.currency,
    tier: tierSchema.parse(row.tier),
    atRiskMinor: Number(row.atRiskMinor),
    foundOn: dayOfUtc(openedOn),
    signals: kept,
    probability: row.probability,
    expectedLossMinor: row.expectedLossMinor === null ? null : Number(row.expectedLossMinor),
    orderDays: await loadOrderDays(prisma, { clientId: client.id, day }),
    overdue:
      trouble === undefined
        ? []
        : await loadOverdue(prisma, { clientId: client.id, day: trouble.firedOn }),
  };
}

type ClientOnDay = { readonly clientId: string; readonly day: Day };

const OrderDays = z.array(
  z.object({ on: z.string().refine(isDay), orders: z.number().int(), minor: z.number() }),
);

/** Two years of them, and the last one whenever it was. */
async function loadOrderDays(
  prisma: PrismaClient,
  { clientId, day }: ClientOnDay,
): Promise<OrderDay[]> {
  const from = addDays(day, -PICTURED_DAYS);
  return OrderDays.parse(
    await prisma.$queryRaw`
      select o."placedOn"::text as on, count(*)::int as orders,
        sum(o."totalMinor" - o."returnedMinor")::float8 as minor
      from "Order" o
      where o."clientId" = ${clientId}::uuid and o."placedOn" <= ${day}::date and o."placedOn" >= least(${from}::date,
        (select max(l."placedOn") from "Order" l where l."clientId" = ${clientId}::uuid and l."placedOn" <= ${day}::date))
      group by o."placedOn" order by o."placedOn"`,
  );
}

/** As the rule counts them: fallen due before the day, and not paid on it as far as the books say now. */
async function loadOverdue(
  prisma: PrismaClient,
  { clientId, day }: ClientOnDay,
): Promise<OverdueInvoice[]> {
  const on = utcDateOf(day);
  const rows = await prisma.invoice.findMany({
    where: {
      clientId,
      dueOn: { lt: on },
      issuedOn: { lte: on },
      OR: [{ paidOn: null }, { paidOn: { gt: on } }],
    },
    orderBy: [{ dueOn: "asc" }, { externalId: "asc" }],
  });
  return rows.map(({ externalId, dueOn, amountMinor }) => ({
    ref: externalId,
    dueOn: dayOfUtc(dueOn),
    minor: Number(amountMinor),
  }));
}

import { type Day, dayOfUtc } from "#src/core/day.ts";
import type { Money } from "#src/core/money.ts";
import type { PrismaClient } from "./generated/client.ts";

export type CaseOrder = { readonly ref: string; readonly placedOn: Day; readonly value: Money };

const MOST_ORDERS = 30; // whatever went wrong went wrong with one of the last ones

/** The client of a case with their latest orders, the newest first; null: no such case. */
export async function loadCaseOrders(
  prisma: PrismaClient,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<{ clientName: string; orders: CaseOrder[] } | null> {
  const found = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    select: {
      client: {
        select: {
          name: true,
          orders: { orderBy: [{ placedOn: "desc" }, { id: "desc" }], take: MOST_ORDERS },
        },
      },
    },
  });
  if (found === null) return null;
  const orders = found.client.orders.map((order) => ({
    ref: order.externalId,
    placedOn: dayOfUtc(order.placedOn),
    value: { minor: Number(order.totalMinor - order.returnedMinor), currency: order.currency },
  }));
  return { clientName: found.client.name, orders };
}

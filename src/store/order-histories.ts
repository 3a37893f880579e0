import { HistoryGatherer } from "#src/core/backtest/gather-histories.ts";
import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import { number, plainText, readRows } from "./read-rows.ts";

const CLIENTS_AT_ONCE = 2_000; // so that no answer of the database grows with the history

/**
 * Every client's orders, named by the client's number in the company's books. Values are those of the day of the order,
 * before returns, which come later.
 */
export async function loadOrderHistories(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<OrderHistory[]> {
  const gatherer = new HistoryGatherer();
  let after: string | null = null;
  for (;;) {
    const clients: readonly { readonly id: string }[] = await prisma.client.findMany({
      where: { workspaceId, ...(after === null ? {} : { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: CLIENTS_AT_ONCE,
      select: { id: true },
    });
    const [first, last] = [clients.at(0)?.id, clients.at(-1)?.id];
    if (first === undefined || last === undefined) return gatherer.histories();
    await gather(prisma, gatherer, { workspaceId, first, last });
    after = last;
  }
}

async function gather(
  prisma: PrismaClient,
  gatherer: HistoryGatherer,
  {
    workspaceId,
    first,
    last,
  }: { readonly workspaceId: string; readonly first: string; readonly last: string },
): Promise<void> {
  await readRows(prisma, {
    rows: Prisma.sql`
      select c."externalId" as "clientRef", o."placedOn" - date '1970-01-01' as day, o."totalMinor" as minor
      from "Client" c join "Order" o on o."clientId" = c.id
      where c."workspaceId" = ${workspaceId}::uuid and c.id between ${first}::uuid and ${last}::uuid`,
    columns: ["clientRef", "day", "minor"],
    freeText: ["clientRef"],
    read(cell) {
      gatherer.add(plainText(cell("clientRef")), number(cell("day")), number(cell("minor")));
    },
  });
}

import type { Day } from "#src/core/day.ts";
import { type OrderHistory, orderHistoryOf } from "#src/core/lapse/model/order-history.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import { numbers, plainText, readRows } from "./read-rows.ts";

export type FittingQuery = {
  readonly workspaceId: string;
  readonly before: Day;
  readonly atMostClients: number;
};

const CLIENTS_AT_ONCE = 1_000; // the embedded database holds everything else up meanwhile

/**
 * What a model learns from: the orders before a day, net of all returns, of all clients with one, or of as many as asked
 * for. Who is among these depends on nothing but the client's number in the books, so that buyers of every kind are,
 * and the same ones next week. In the same order on every database.
 */
export async function loadFittingHistories(
  prisma: PrismaClient,
  query: FittingQuery,
): Promise<OrderHistory[]> {
  const chosen = await chooseClients(prisma, query);
  const histories: OrderHistory[] = [];
  for (let at = 0; at < chosen.length; at += CLIENTS_AT_ONCE) {
    const clientIds = chosen.slice(at, at + CLIENTS_AT_ONCE);
    const byClient = await loadOrders(prisma, clientIds, query.before);
    histories.push(...clientIds.flatMap((id) => byClient.get(id) ?? []));
  }
  return histories;
}

async function chooseClients(
  prisma: PrismaClient,
  { workspaceId, before, atMostClients }: FittingQuery,
): Promise<string[]> {
  const found = await prisma.$queryRaw<{ id: string }[]>`
    select c.id::text from "Client" c join "ClientFigures" f on f."clientId" = c.id
    where c."workspaceId" = ${workspaceId}::uuid and f."firstOrderOn" < ${before}::date
    order by md5(c."externalId"), c."externalId" limit ${atMostClients}`;
  return found.map(({ id }) => id);
}

/** Put together here, not in the database, which takes four times as long to group by day. */
async function loadOrders(
  prisma: PrismaClient,
  clientIds: readonly string[],
  before: Day,
): Promise<ReadonlyMap<string, OrderHistory>> {
  const histories = await readRows(prisma, {
    rows: Prisma.sql`
      select "clientId", array_agg("placedOn" - date '1970-01-01') as days,
        array_agg("totalMinor" - "returnedMinor") as nets
      from "Order" where "clientId" = any(${clientIds}::uuid[]) and "placedOn" < ${before}::date
      group by "clientId"`,
    columns: ["clientId", "days", "nets"],
    read: (cell) =>
      orderHistoryOf(plainText(cell("clientId")), numbers(cell("days")), numbers(cell("nets"))),
  });
  return new Map(histories.map((history) => [history.clientId, history]));
}

import { z } from "zod";
import { type Day, dayOfUtc } from "#src/core/day.ts";
import type { GroupedOrder, GroupedReturn } from "#src/core/import/group-orders.ts";
import type { OrderLineRow } from "#src/core/import/rows.ts";
import { bookReturns } from "../book-returns.ts";
import type { Prisma } from "../generated/client.ts";
import { refreshFigures } from "../refresh-figures.ts";
import { refreshProductLines } from "../refresh-product-lines.ts";
import { ensureClients, idOf } from "./ensure-clients.ts";
import { mergeOrder, type OrderChange, type StoredOrder } from "./merge-order.ts";
import { writeReturns } from "./write-returns.ts";
import type { Written } from "./written.ts";

export type OrderBatch = {
  readonly orders: readonly GroupedOrder[];
  readonly returns: readonly GroupedReturn[];
};

/** Writes what is new or changed, books the clients' returns anew and brings their figures up to date. */
export async function writeOrders(
  db: Prisma.TransactionClient,
  into: { readonly workspaceId: string; readonly runId: string | null },
  batch: OrderBatch,
): Promise<Written> {
  const refs = [...batch.orders, ...batch.returns].map((group) => group.clientRef);
  const ids = await ensureClients(db, into.workspaceId, refs);
  const stored = await findStored(db, ids, batch.orders);
  const changes = batch.orders.map((order) => {
    const clientId = idOf(ids, order.clientRef);
    return mergeOrder(clientId, order, stored.get(keyOf(clientId, order.orderRef)) ?? null);
  });
  await applyChanges(db, changes, into.runId);
  const returned = await writeReturns(db, ids, batch.returns);
  const since = earliestDays([...changes.flatMap(daysTouched), ...returned.touched]);
  await bookReturns(db, since);
  await refreshFigures(db, [...since.keys()]);
  await refreshProductLines(db, [...since.keys()]);
  return {
    imported: sum(changes.map((change) => change.importedRows)) + returned.imported,
    unchanged: sum(changes.map((change) => change.unchangedRows)) + returned.unchanged,
  };
}

const Stored = z.array(
  z.object({
    id: z.string(),
    clientId: z.string(),
    externalId: z.string(),
    placedOn: z.date(),
    contentHash: z.string(),
  }),
);

async function findStored(
  db: Prisma.TransactionClient,
  ids: ReadonlyMap<string, string>,
  orders: readonly GroupedOrder[],
): Promise<ReadonlyMap<string, StoredOrder>> {
  const asked = orders.map((order) => ({
    clientId: idOf(ids, order.clientRef),
    externalId: order.orderRef,
  }));
  const found = Stored.parse(
    await db.$queryRaw`
      select o.id::text, o."clientId"::text, o."externalId", o."placedOn", o."contentHash"
      from json_to_recordset(${JSON.stringify(asked)}::json) as x("clientId" uuid, "externalId" text)
      join "Order" o on o."clientId" = x."clientId" and o."externalId" = x."externalId"`,
  );
  return new Map(
    found.map(({ clientId, externalId, placedOn, ...order }) => [
      keyOf(clientId, externalId),
      { ...order, placedOn: dayOfUtc(placedOn) },
    ]),
  );
}

async function applyChanges(
  db: Prisma.TransactionClient,
  changes: readonly OrderChange[],
  runId: string | null,
): Promise<void> {
  const onlyHead = changes.filter((change) => change.order === null && change.importedRows > 0);
  if (onlyHead.length > 0) await rememberHeads(db, onlyHead);
  const written = changes.filter((change) => change.order !== null);
  if (written.length === 0) return;
  const orderIds = await upsertOrders(db, written, runId);
  await replaceLines(db, written, orderIds);
}

async function rememberHeads(
  db: Prisma.TransactionClient,
  changes: readonly OrderChange[],
): Promise<void> {
  const rows = changes.map(({ before, contentHash }) => ({ id: before?.id, contentHash }));
  await db.$executeRaw`
    update "Order" o set "contentHash" = x."contentHash"
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, "contentHash" text) where o.id = x.id`;
}

const Upserted = z.array(
  z.object({ id: z.string(), clientId: z.string(), externalId: z.string() }),
);

async function upsertOrders(
  db: Prisma.TransactionClient,
  changes: readonly OrderChange[],
  runId: string | null,
): Promise<ReadonlyMap<string, string>> {
  const rows = changes.map(({ clientId, orderRef, order, contentHash, newLines }) => ({
    clientId,
    externalId: orderRef,
    placedOn: order?.placedOn,
    totalMinor: order?.totalMinor,
    currency: order?.currency,
    contentHash,
    ...productLinesOf(newLines),
  }));
  const upserted = Upserted.parse(
    await db.$queryRaw`
      insert into "Order"
        (id, "clientId", "externalId", "placedOn", "totalMinor", currency, "contentHash", "importRunId", "productLines",
        "productLineMinors")
      select gen_random_uuid(), "clientId", "externalId", "placedOn", "totalMinor", currency, "contentHash", ${runId}::uuid,
        "productLines", "productLineMinors"
      from json_to_recordset(${JSON.stringify(rows)}::json) as x("clientId" uuid, "externalId" text, "placedOn" date,
        "totalMinor" bigint, currency text, "contentHash" text, "productLines" text[], "productLineMinors" bigint[])
      on conflict ("clientId", "externalId") do update set "placedOn" = excluded."placedOn",
        "totalMinor" = excluded."totalMinor", currency = excluded.currency, "contentHash" = excluded."contentHash",
        "importRunId" = excluded."importRunId", "productLines" = excluded."productLines",
        "productLineMinors" = excluded."productLineMinors"
      returning id::text, "clientId"::text, "externalId"`,
  );
  return new Map(upserted.map((row) => [keyOf(row.clientId, row.externalId), row.id]));
}

/** What was ordered of each of the company's product lines, in the order of their names. */
function productLinesOf(lines: readonly OrderLineRow[] | null) {
  const minors = new Map<string, number>();
  for (const { productLine, amountMinor } of lines ?? [])
    if (productLine !== null) minors.set(productLine, (minors.get(productLine) ?? 0) + amountMinor);
  const sorted = [...minors].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    productLines: sorted.map(([line]) => line),
    productLineMinors: sorted.map(([, minor]) => minor),
  };
}

async function replaceLines(
  db: Prisma.TransactionClient,
  changes: readonly OrderChange[],
  orderIds: ReadonlyMap<string, string>,
): Promise<void> {
  const old = changes.flatMap(({ before, newLines }) =>
    before === null || newLines === null ? [] : [before.id],
  );
  if (old.length > 0)
    await db.$executeRaw`delete from "OrderLine" where "orderId" = any(${old}::uuid[])`;
  const lines = changes.flatMap(({ clientId, orderRef, newLines }) => {
    const orderId = orderIds.get(keyOf(clientId, orderRef));
    return (newLines ?? []).map(({ sku, description, quantity, amountMinor }) => ({
      orderId,
      sku,
      description,
      quantity,
      amountMinor,
    }));
  });
  if (lines.length === 0) return;
  await db.$executeRaw`
    insert into "OrderLine" ("orderId", sku, description, quantity, "amountMinor")
    select "orderId", sku, description, quantity, "amountMinor"
    from json_to_recordset(${JSON.stringify(lines)}::json) as x("orderId" uuid, sku text, description text,
      quantity double precision, "amountMinor" bigint)`;
}

/** The days whose bookings can differ after a change: the order's old day and its new one. */
function daysTouched({
  clientId,
  before,
  order,
}: OrderChange): readonly (readonly [string, Day])[] {
  if (order === null) return [];
  const days = before === null ? [order.placedOn] : [before.placedOn, order.placedOn];
  return days.map((day) => [clientId, day] as const);
}

function earliestDays(days: readonly (readonly [string, Day])[]): ReadonlyMap<string, Day> {
  const earliest = new Map<string, Day>();
  for (const [clientId, day] of days) {
    const known = earliest.get(clientId);
    if (known === undefined || day < known) earliest.set(clientId, day);
  }
  return earliest;
}

function keyOf(clientId: string, externalId: string): string {
  return `${clientId} ${externalId}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { z } from "zod";
import { type Day, dayOfUtc } from "#src/core/day.ts";
import type { GroupedOrder, GroupedReturn, OrderPart } from "#src/core/import/group-orders.ts";
import type { OrderLineRow } from "#src/core/import/rows.ts";
import { Prisma } from "../generated/client.ts";
import { bringUpToDate, markOwed, noteOwed, type OwedFigures } from "../owed-figures.ts";
import { columnOf, newIds, plainColumnOf } from "./columns.ts";
import { ensureClients, idOf } from "./ensure-clients.ts";
import { type HashedOrder, mergeOrder, type OrderChange, type StoredOrder } from "./merge-order.ts";
import { writeReturns } from "./write-returns.ts";
import type { Written } from "./written.ts";

export type OrderBatch = {
  readonly orders: readonly HashedOrder[];
  readonly returns: readonly GroupedReturn[];
};

/** What one import knows from batch to batch. */
export type LongRun = {
  /** What the figures of the clients written so far lack. */
  readonly owed: OwedFigures;
  /** Whether orders that it brings were there already; until then they are taken for new, without looking. */
  meetsKnown: boolean;
  /** Ids by client number, of those that were met in the batches before. */
  clients: ReadonlyMap<string, string>;
  /** And in the batch at hand, which may yet come to nothing. */
  meeting: ReadonlyMap<string, string>;
};

export type Into = {
  readonly workspaceId: string;
  readonly runId: string | null;
  readonly run: LongRun | null; // null: orders are looked up, and figures are computed at once
};

/** Writes what is new or changed, books the clients' returns anew and brings their figures up to date. */
export async function writeOrders(
  db: Prisma.TransactionClient,
  into: Into,
  batch: OrderBatch,
): Promise<Written> {
  const refs = [...batch.orders, ...batch.returns].map((group) => group.clientRef);
  const ids = await clientsOf(db, into, refs);
  const looks = into.run?.meetsKnown ?? true;
  const stored = looks ? await findStored(db, ids, batch.orders) : NONE;
  const changes = batch.orders.map((order) => {
    const clientId = idOf(ids, order.clientRef);
    return mergeOrder(clientId, order, stored.get(keyOf(clientId, order.orderRef)) ?? null);
  });
  await applyChanges(db, changes, into.runId);
  const returned = await writeReturns(db, ids, batch.returns);
  const since: OwedFigures = new Map();
  noteOwed(since, [...changes.flatMap(daysTouched), ...returned.touched]);
  if (into.run === null) await bringUpToDate(db, since);
  else if (since.size > 0) {
    await markOwed(db, into.workspaceId);
    noteOwed(into.run.owed, since);
  }
  return {
    imported: sum(changes.map((change) => change.importedRows)) + returned.imported,
    unchanged: sum(changes.map((change) => change.unchangedRows)) + returned.unchanged,
  };
}

/** A long run asks only for clients that it does not know: most of them it meets again and again. */
async function clientsOf(
  db: Prisma.TransactionClient,
  { workspaceId, run }: Into,
  refs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (run === null) return ensureClients(db, workspaceId, refs);
  const unmet = refs.filter((ref) => !run.clients.has(ref));
  run.meeting =
    unmet.length === 0
      ? run.clients
      : new Map([...run.clients, ...(await ensureClients(db, workspaceId, unmet))]);
  return run.meeting;
}

const NONE: ReadonlyMap<string, StoredOrder> = new Map();

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
  const found = Stored.parse(
    await db.$queryRaw`
      select o.id::text, o."clientId"::text, o."externalId", o."placedOn", o."contentHash"
      from unnest(${plainColumnOf(orders, ({ clientRef }) => idOf(ids, clientRef))}::uuid[],
        ${columnOf(orders, ({ orderRef }) => orderRef)}::text[]) as x("clientId", "externalId")
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
  const written = changes.flatMap(({ order, ...change }) =>
    order === null ? [] : [{ ...change, order }],
  );
  if (written.length === 0) return;
  await replaceLines(db, await saveOrders(db, written, runId));
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

type WrittenOrder = Omit<OrderChange, "order"> & { readonly order: OrderPart };
type SavedOrder = WrittenOrder & { readonly id: string };

/** Whoever has the turn is the only one to add orders, so what was looked for and not found is not there. */
async function saveOrders(
  db: Prisma.TransactionClient,
  changes: readonly WrittenOrder[],
  runId: string | null,
): Promise<readonly SavedOrder[]> {
  const ids = newIds(changes.length);
  const saved = changes.map((change, at) => ({
    ...change,
    id: change.before?.id ?? ids[at] ?? crypto.randomUUID(),
  }));
  const [fresh, known] = [true, false].map((isNew) =>
    saved.filter(({ before }) => (before === null) === isNew),
  );
  if (fresh !== undefined && fresh.length > 0)
    await db.$executeRaw`
      insert into "Order"
        (id, "clientId", "externalId", "placedOn", "totalMinor", currency, "contentHash", "productLines",
        "productLineMinors", "importRunId")
      select id, "clientId", "externalId", "placedOn", "totalMinor", currency, "contentHash",
        coalesce("productLines", '{}')::text[], coalesce("productLineMinors", '{}')::bigint[], ${runId}::uuid
      from ${orderRows(fresh)} order by "clientId", "placedOn"`;
  if (known !== undefined && known.length > 0)
    await db.$executeRaw`
      update "Order" o set "placedOn" = x."placedOn", "totalMinor" = x."totalMinor", currency = x.currency,
        "contentHash" = x."contentHash", "productLines" = coalesce(x."productLines", '{}')::text[],
        "productLineMinors" = coalesce(x."productLineMinors", '{}')::bigint[], "importRunId" = ${runId}::uuid
      from ${orderRows(known)} where o.id = x.id`;
  return saved;
}

function orderRows(orders: readonly SavedOrder[]): Prisma.Sql {
  const known = orders.map(({ newLines }) => productLinesOf(newLines));
  const lines = known.some((of) => of.length > 0) ? known : []; // nothing to say of any is nothing to send
  return Prisma.sql`unnest(
    ${plainColumnOf(orders, ({ id }) => id)}::uuid[],
    ${plainColumnOf(orders, ({ clientId }) => clientId)}::uuid[],
    ${columnOf(orders, ({ orderRef }) => orderRef)}::text[],
    ${plainColumnOf(orders, ({ order }) => order.placedOn)}::date[],
    ${plainColumnOf(orders, ({ order }) => order.totalMinor)}::bigint[],
    ${columnOf(orders, ({ order }) => order.currency)}::text[],
    ${plainColumnOf(orders, ({ contentHash }) => contentHash)}::text[],
    ${columnOf(lines, (of) => columnOf(of, ([line]) => line))}::text[],
    ${columnOf(lines, (of) => columnOf(of, ([, minor]) => minor))}::text[]
  ) as x(id, "clientId", "externalId", "placedOn", "totalMinor", currency, "contentHash", "productLines",
    "productLineMinors")`;
}

/** What was ordered of each of the company's product lines, in the order of their names. */
function productLinesOf(
  lines: readonly OrderLineRow[] | null,
): readonly (readonly [line: string, minor: number])[] {
  if (lines === null) return [];
  const minors = new Map<string, number>();
  for (const { productLine, amountMinor } of lines)
    if (productLine !== null) minors.set(productLine, (minors.get(productLine) ?? 0) + amountMinor);
  return [...minors].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function replaceLines(
  db: Prisma.TransactionClient,
  orders: readonly SavedOrder[],
): Promise<void> {
  const old = orders.flatMap(({ before, newLines }) =>
    before === null || newLines === null ? [] : [before.id],
  );
  if (old.length > 0)
    await db.$executeRaw`delete from "OrderLine" where "orderId" = any(${old}::uuid[])`;
  const lines = orders.flatMap(({ newLines }, at) =>
    (newLines ?? []).map((row) => ({ order: at + 1, row })),
  );
  if (lines.length === 0) return;
  await db.$executeRaw`
    insert into "OrderLine" ("orderId", sku, description, quantity, "amountMinor")
    select (${plainColumnOf(orders, ({ id }) => id)}::uuid[])["order"], sku, description, quantity, "amountMinor"
    from unnest(
      ${plainColumnOf(lines, ({ order }) => order)}::int[],
      ${columnOf(lines, ({ row }) => row.sku)}::text[],
      ${columnOf(lines, ({ row }) => row.description)}::text[],
      ${plainColumnOf(lines, ({ row }) => row.quantity)}::double precision[],
      ${plainColumnOf(lines, ({ row }) => row.amountMinor)}::bigint[]
    ) as x("order", sku, description, quantity, "amountMinor")`;
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

function keyOf(clientId: string, externalId: string): string {
  return `${clientId} ${externalId}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

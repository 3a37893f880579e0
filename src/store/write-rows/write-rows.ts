import type { OrderRowLike } from "#src/core/import/assemble-orders.ts";
import { groupOrders, orderKey } from "#src/core/import/group-orders.ts";
import type { ClientRow, ImportRow } from "#src/core/import/rows.ts";
import type { Prisma, PrismaClient } from "../generated/client.ts";
import { writeClients } from "./write-clients.ts";
import { takeTurn } from "./in-turn.ts";
import { hashOrder } from "./merge-order.ts";
import { type HistoryRow, writeHistory } from "./write-history.ts";
import { type Into, type OrderBatch, writeOrders } from "./write-orders.ts";
import { wasTakenForGranted } from "./taken-for-granted.ts";
import { addWritten, type Written } from "./written.ts";

const ROWS_AT_ONCE = 10_000;

/**
 * Writes rows of any kinds, clients first, with returns booked and figures kept. All rows of an order stand in one call.
 * A transaction holds some 10 000 rows at most; writing the same rows again changes nothing.
 */
export async function writeRows(
  db: PrismaClient,
  workspaceId: string,
  rows: readonly ImportRow[],
  runId: string | null,
): Promise<Written> {
  return writeBatches(db, inBatches(rows), { workspaceId, runId, run: null });
}

/** The same for rows that were made ready; a long run owes the figures. */
export async function writeBatches(
  db: PrismaClient,
  batches: Iterable<Work>,
  into: Into,
): Promise<Written> {
  let written: Written = { imported: 0, unchanged: 0 };
  for (const work of batches) written = addWritten(written, await writeBatch(db, into, work));
  return written;
}

async function writeBatch(db: PrismaClient, into: Into, work: Work): Promise<Written> {
  const { run } = into;
  const write = async (): Promise<Written> => {
    const written = await db.$transaction((tx) => alone(tx, into, work));
    if (run !== null) run.clients = run.meeting;
    return written;
  };
  try {
    return await write();
  } catch (fault) {
    if (run === null || !wasTakenForGranted(fault)) throw fault;
    run.meetsKnown = true;
    run.clients = new Map();
    return write();
  }
}

async function alone(tx: Prisma.TransactionClient, into: Into, work: Work): Promise<Written> {
  await takeTurn(tx, into.workspaceId);
  return work(tx, into);
}

export type Work = (db: Prisma.TransactionClient, into: Into) => Promise<Written>;

/** Each is written alone, whole or not at all. */
export function* inBatches(rows: readonly ImportRow[]): Generator<Work> {
  const { clients, orders, history } = byKind(rows);
  for (const batch of chunks(clients))
    yield (db, { workspaceId }) => writeClients(db, workspaceId, batch);
  for (const batch of orderBatches(orders)) yield (db, into) => writeOrders(db, into, batch);
  for (const ofKind of [history.request, history.touch, history.complaint, history.invoice])
    for (const batch of chunks(ofKind))
      yield (db, { workspaceId }) => writeHistory(db, workspaceId, batch);
}

function byKind(rows: readonly ImportRow[]) {
  const clients: ClientRow[] = [];
  const orders: OrderRowLike[] = [];
  const history: Record<HistoryRow["kind"], HistoryRow[]> = {
    request: [],
    touch: [],
    complaint: [],
    invoice: [],
  };
  for (const row of rows) {
    if (row.kind === "client") clients.push(row);
    else if (row.kind === "order" || row.kind === "order-line") orders.push(row);
    else history[row.kind].push(row);
  }
  return { clients, orders, history };
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}

/** Batches that cut no order. */
function* orderBatches(rows: readonly OrderRowLike[]): Generator<OrderBatch> {
  if (rows.length > 0 && rows.length <= ROWS_AT_ONCE) return yield batchOf(rows);
  let batch: OrderRowLike[] = [];
  for (const order of byOrder(rows)) {
    if (batch.length > 0 && batch.length + order.length > ROWS_AT_ONCE) {
      yield batchOf(batch);
      batch = [];
    }
    batch.push(...order);
  }
  if (batch.length > 0) yield batchOf(batch);
}

function batchOf(rows: readonly OrderRowLike[]): OrderBatch {
  const { orders, returns } = groupOrders(rows);
  return { orders: orders.map(hashOrder), returns };
}

function byOrder(rows: readonly OrderRowLike[]): Iterable<readonly OrderRowLike[]> {
  const orders = new Map<string, OrderRowLike[]>();
  for (const row of rows) {
    const key = orderKey(row);
    const order = orders.get(key);
    if (order === undefined) orders.set(key, [row]);
    else order.push(row);
  }
  return orders.values();
}

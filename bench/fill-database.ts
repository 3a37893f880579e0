import { addDays, type Day, parseDay } from "#src/core/day.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { withoutIndexes } from "./without-indexes.ts";
import { drawRhythm, shareOrders, type Size } from "./client-rhythm.ts";

export const FIRST_DAY = parseDay("2021-01-01");
export const HISTORY_DAYS = 5 * 365;
const CLIENTS_A_REP = 300;
const ROWS_A_STATEMENT = 100_000;

/** The last day on which a generated client may order. */
export const LAST_DAY: Day = addDays(FIRST_DAY, HISTORY_DAYS - 1);

/** A workspace with so many clients and orders, the same on every run; no figures yet. Returns its id. */
export async function fillDatabase(prisma: PrismaClient, size: Size): Promise<string> {
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: "Bench" } });
  const reps = Math.ceil(size.clients / CLIENTS_A_REP);
  await prisma.$executeRaw`
    insert into "Member" (id, "workspaceId", name)
    select gen_random_uuid(), ${workspaceId}::uuid, 'Rep ' || n from generate_series(1, ${reps}::int) n`;
  await prisma.$executeRaw`
    insert into "Client" (id, "workspaceId", "externalId", name, "ownerId")
    select lpad(to_hex(n), 32, '0')::uuid, ${workspaceId}::uuid, n::text, 'Client ' || n, m.id
    from generate_series(1, ${size.clients}::int) n
    join "Member" m on m."workspaceId" = ${workspaceId}::uuid and m.name = 'Rep ' || (n % ${reps}::int + 1)`;
  await withoutIndexes(prisma, "Order", () => fillOrders(prisma, size));
  await prisma.$executeRaw`analyze`;
  return workspaceId;
}

/** Rows on their way: an order's number is its place in the whole. */
type Batch = { first: number; clients: number[]; days: number[]; values: number[] };

async function fillOrders(prisma: PrismaClient, size: Size): Promise<void> {
  let batch: Batch = { first: 1, clients: [], days: [], values: [] };
  for (const [i, count] of shareOrders(size).entries()) {
    const { days, valuesMinor } = drawRhythm(i, count, HISTORY_DAYS);
    for (const [at, day] of days.entries()) {
      batch.clients.push(i + 1);
      batch.days.push(day);
      batch.values.push(valuesMinor[at] ?? 0);
    }
    if (batch.days.length < ROWS_A_STATEMENT) continue;
    await insertOrders(prisma, batch);
    batch = { first: batch.first + batch.days.length, clients: [], days: [], values: [] };
  }
  await insertOrders(prisma, batch);
}

async function insertOrders(prisma: PrismaClient, batch: Batch): Promise<void> {
  await prisma.$executeRaw`
    insert into "Order" (id, "clientId", "externalId", "placedOn", "totalMinor", currency, "contentHash")
    select lpad(to_hex(number), 32, '0')::uuid, lpad(to_hex(client), 32, '0')::uuid, number::text,
      ${FIRST_DAY}::date + day, value, 'EUR', md5(number::text)
    from (
      select client, day, value, ${batch.first}::int - 1 + n as number
      from unnest(${batch.clients}::int[], ${batch.days}::int[], ${batch.values}::int[])
        with ordinality as rows (client, day, value, n)
    ) numbered`;
}

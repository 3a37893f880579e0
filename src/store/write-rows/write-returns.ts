import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { GroupedReturn } from "#src/core/import/group-orders.ts";
import type { Prisma } from "../generated/client.ts";
import { idOf } from "./ensure-clients.ts";
import { shortHash } from "./merge-order.ts";
import type { Written } from "./written.ts";

const Stored = z.array(
  z.object({
    clientId: z.string(),
    noteRef: z.string(),
    contentHash: z.string(),
  }),
);

type Note = GroupedReturn & { readonly clientId: string; readonly contentHash: string };

/** Keeps new and changed credit notes, not booked yet; `touched` names the clients and the first day to book from. */
export async function writeReturns(
  db: Prisma.TransactionClient,
  ids: ReadonlyMap<string, string>,
  returns: readonly GroupedReturn[],
): Promise<Written & { readonly touched: readonly (readonly [string, Day])[] }> {
  if (returns.length === 0) return { imported: 0, unchanged: 0, touched: [] };
  const notes = returns.map((group): Note => {
    const clientId = idOf(ids, group.clientRef);
    return { ...group, clientId, contentHash: shortHash(group.content) };
  });
  const stored = await findStored(db, notes);
  const changed = notes.filter((note) => stored.get(keyOf(note)) !== note.contentHash);
  if (changed.length > 0) await replaceNotes(db, changed);
  const imported = rowCount(changed);
  return {
    imported,
    unchanged: rowCount(notes) - imported,
    touched: changed.flatMap((note) =>
      note.rows.map((row) => [note.clientId, row.placedOn] as const),
    ),
  };
}

async function findStored(
  db: Prisma.TransactionClient,
  notes: readonly Note[],
): Promise<ReadonlyMap<string, string>> {
  const found = Stored.parse(
    await db.$queryRaw`
      select distinct r."clientId"::text, r."noteRef", r."contentHash"
      from json_to_recordset(${namesOf(notes)}::json) as x("clientId" uuid, "noteRef" text)
      join "ReturnLine" r on r."clientId" = x."clientId" and r."noteRef" = x."noteRef"`,
  );
  return new Map(found.map((note) => [keyOf(note), note.contentHash]));
}

async function replaceNotes(db: Prisma.TransactionClient, notes: readonly Note[]): Promise<void> {
  await db.$executeRaw`
    delete from "ReturnLine" r
    using json_to_recordset(${namesOf(notes)}::json) as x("clientId" uuid, "noteRef" text)
    where r."clientId" = x."clientId" and r."noteRef" = x."noteRef"`;
  const lines = notes.flatMap(({ clientId, noteRef, contentHash, rows }) =>
    rows.map((row) => ({
      clientId,
      noteRef,
      returnedOn: row.placedOn,
      sku: row.sku,
      quantity: -row.quantity,
      amountMinor: -row.amountMinor,
      contentHash,
    })),
  );
  await db.$executeRaw`
    insert into "ReturnLine" ("clientId", "noteRef", "returnedOn", sku, quantity, "amountMinor", "contentHash")
    select "clientId", "noteRef", "returnedOn", sku, quantity, "amountMinor", "contentHash"
    from json_to_recordset(${JSON.stringify(lines)}::json) as x("clientId" uuid, "noteRef" text, "returnedOn" date,
      sku text, quantity double precision, "amountMinor" bigint, "contentHash" text)`;
}

function namesOf(notes: readonly Note[]): string {
  return JSON.stringify(notes.map(({ clientId, noteRef }) => ({ clientId, noteRef })));
}

function keyOf({
  clientId,
  noteRef,
}: {
  readonly clientId: string;
  readonly noteRef: string;
}): string {
  return `${clientId} ${noteRef}`;
}

function rowCount(notes: readonly Note[]): number {
  return notes.reduce((count, note) => count + note.rows.length, 0);
}

import { z } from "zod";
import type { ImportRow } from "#src/core/import/rows.ts";
import { Prisma, type PrismaClient } from "../generated/client.ts";

/** How many of the rows speak of something that is there already, whatever they say of it. */
export async function countKnown(
  db: PrismaClient,
  workspaceId: string,
  rows: readonly ImportRow[],
): Promise<number> {
  let known = 0;
  for (const place of PLACES) {
    const keys = rows.filter((row) => placeOf(row) === place).map(keyOf);
    if (keys.length > 0) known += await countIn(db, workspaceId, { place, keys });
  }
  return known;
}

const PLACES = [
  "Client",
  "Order",
  "ReturnLine",
  "Request",
  "Touch",
  "Complaint",
  "Invoice",
] as const;

type Place = (typeof PLACES)[number];

type Key = { readonly clientRef: string; readonly ref: string };

function placeOf(row: ImportRow): Place {
  switch (row.kind) {
    case "client":
      return "Client";
    case "order":
      return "Order";
    case "order-line":
      return row.amountMinor < 0 ? "ReturnLine" : "Order";
    case "request":
      return "Request";
    case "touch":
      return "Touch";
    case "complaint":
      return "Complaint";
    case "invoice":
      return "Invoice";
  }
}

function keyOf(row: ImportRow): Key {
  const { clientRef } = row;
  switch (row.kind) {
    case "client":
      return { clientRef, ref: clientRef };
    case "order":
    case "order-line":
      return { clientRef, ref: row.orderRef };
    case "request":
      return { clientRef, ref: row.requestRef };
    case "touch":
      return { clientRef, ref: row.touchRef };
    case "complaint":
      return { clientRef, ref: row.complaintRef };
    case "invoice":
      return { clientRef, ref: row.invoiceRef };
  }
}

const Counted = z.tuple([z.object({ known: z.coerce.number() })]);

async function countIn(
  db: PrismaClient,
  workspaceId: string,
  { place, keys }: { readonly place: Place; readonly keys: readonly Key[] },
): Promise<number> {
  const isThere =
    place === "Client"
      ? Prisma.sql`true`
      : Prisma.sql`exists (select 1 from ${Prisma.raw(`"${place}"`)} t
          where t."clientId" = c.id and t.${Prisma.raw(place === "ReturnLine" ? '"noteRef"' : '"externalId"')} = x.ref)`;
  const [{ known }] = Counted.parse(
    await db.$queryRaw`
      select count(*) as known
      from json_to_recordset(${JSON.stringify(keys)}::json) as x("clientRef" text, ref text)
      join "Client" c on c."workspaceId" = ${workspaceId}::uuid and c."externalId" = x."clientRef"
      where ${isThere}`,
  );
  return known;
}

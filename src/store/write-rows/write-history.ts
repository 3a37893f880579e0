import type { ComplaintRow, InvoiceRow, RequestRow, TouchRow } from "#src/core/import/rows.ts";
import type { Prisma } from "../generated/client.ts";
import { refreshPaying } from "../refresh-paying.ts";
import { toSeal } from "../sealing/to-seal.ts";
import { ensureClients, idOf } from "./ensure-clients.ts";
import { inRounds } from "./in-rounds.ts";
import { addWritten, type Written } from "./written.ts";

export type HistoryRow = RequestRow | TouchRow | ComplaintRow | InvoiceRow;

/** Writes requests, touches, complaints or invoices, all of one kind; a row that is there with the same words is left alone. */
export async function writeHistory(
  db: Prisma.TransactionClient,
  workspaceId: string,
  rows: readonly HistoryRow[],
): Promise<Written> {
  const ids = await ensureClients(
    db,
    workspaceId,
    rows.map((row) => row.clientRef),
  );
  let written: Written = { imported: 0, unchanged: 0 };
  for (const round of inRounds(rows, (row) => `${row.clientRef} ${refOf(row)}`)) {
    const records = round.map((row) => ({
      ...privateOf(row),
      clientId: idOf(ids, row.clientRef),
      ref: refOf(row),
    }));
    const imported = await upsert(db, rows[0]?.kind ?? "touch", JSON.stringify(records));
    written = addWritten(written, { imported, unchanged: round.length - imported });
  }
  if (rows[0]?.kind === "invoice") await refreshPaying(db, [...ids.values()]);
  return written;
}

/** With the words marked that the database keeps sealed. */
function privateOf(row: HistoryRow): HistoryRow {
  switch (row.kind) {
    case "request":
      return { ...row, about: toSeal(row.about) };
    case "touch":
      return { ...row, note: toSeal(row.note) };
    case "complaint":
      return { ...row, text: toSeal(row.text) };
    case "invoice":
      return row;
  }
}

function refOf(row: HistoryRow): string {
  switch (row.kind) {
    case "request":
      return row.requestRef;
    case "touch":
      return row.touchRef;
    case "complaint":
      return row.complaintRef;
    case "invoice":
      return row.invoiceRef;
  }
}

/** How many rows were new or changed. */
async function upsert(
  db: Prisma.TransactionClient,
  kind: HistoryRow["kind"],
  records: string,
): Promise<number> {
  switch (kind) {
    case "request":
      return upsertRequests(db, records);
    case "touch":
      return upsertTouches(db, records);
    case "complaint":
      return upsertComplaints(db, records);
    case "invoice":
      return upsertInvoices(db, records);
  }
}

async function upsertRequests(db: Prisma.TransactionClient, records: string): Promise<number> {
  return db.$executeRaw`
    insert into "Request" as r (id, "clientId", "externalId", "askedOn", about, "amountMinor", "orderRef")
    select gen_random_uuid(), "clientId", ref, "askedOn", about, "amountMinor", "orderRef"
    from json_to_recordset(${records}::json) as x("clientId" uuid, ref text, "askedOn" date, about text,
      "amountMinor" bigint, "orderRef" text)
    on conflict ("clientId", "externalId") do update set "askedOn" = excluded."askedOn", about = excluded.about,
      "amountMinor" = excluded."amountMinor", "orderRef" = excluded."orderRef"
    where (r."askedOn", r.about, r."amountMinor", r."orderRef") is distinct from
      (excluded."askedOn", excluded.about, excluded."amountMinor", excluded."orderRef")`;
}

async function upsertTouches(db: Prisma.TransactionClient, records: string): Promise<number> {
  return db.$executeRaw`
    insert into "Touch" as t
      (id, "clientId", "externalId", "happenedOn", incoming, channel, "memberName", "invitesAnswer", agreed, note)
    select gen_random_uuid(), "clientId", ref, "happenedOn", incoming, channel, "memberName", "invitesAnswer", agreed, note
    from json_to_recordset(${records}::json) as x("clientId" uuid, ref text, "happenedOn" date, incoming boolean,
      channel text, "memberName" text, "invitesAnswer" boolean, agreed boolean, note text)
    on conflict ("clientId", "externalId") do update set "happenedOn" = excluded."happenedOn",
      incoming = excluded.incoming, channel = excluded.channel, "memberName" = excluded."memberName",
      "invitesAnswer" = excluded."invitesAnswer", agreed = excluded.agreed, note = excluded.note
    where (t."happenedOn", t.incoming, t.channel, t."memberName", t."invitesAnswer", t.agreed, t.note) is distinct from
      (excluded."happenedOn", excluded.incoming, excluded.channel, excluded."memberName", excluded."invitesAnswer",
        excluded.agreed, excluded.note)`;
}

async function upsertComplaints(db: Prisma.TransactionClient, records: string): Promise<number> {
  return db.$executeRaw`
    insert into "Complaint" as c (id, "clientId", "externalId", "madeOn", about, text, "orderRef", "resolvedOn")
    select gen_random_uuid(), "clientId", ref, "madeOn", about, text, "orderRef", "resolvedOn"
    from json_to_recordset(${records}::json) as x("clientId" uuid, ref text, "madeOn" date, about text, text text,
      "orderRef" text, "resolvedOn" date)
    on conflict ("clientId", "externalId") do update set "madeOn" = excluded."madeOn", about = excluded.about,
      text = excluded.text, "orderRef" = excluded."orderRef", "resolvedOn" = excluded."resolvedOn"
    where (c."madeOn", c.about, c.text, c."orderRef", c."resolvedOn") is distinct from
      (excluded."madeOn", excluded.about, excluded.text, excluded."orderRef", excluded."resolvedOn")`;
}

async function upsertInvoices(db: Prisma.TransactionClient, records: string): Promise<number> {
  return db.$executeRaw`
    insert into "Invoice" as i (id, "clientId", "externalId", "issuedOn", "dueOn", "paidOn", "amountMinor")
    select gen_random_uuid(), "clientId", ref, "issuedOn", "dueOn", "paidOn", "amountMinor"
    from json_to_recordset(${records}::json) as x("clientId" uuid, ref text, "issuedOn" date, "dueOn" date, "paidOn" date,
      "amountMinor" bigint)
    on conflict ("clientId", "externalId") do update set "issuedOn" = excluded."issuedOn", "dueOn" = excluded."dueOn",
      "paidOn" = excluded."paidOn", "amountMinor" = excluded."amountMinor"
    where (i."issuedOn", i."dueOn", i."paidOn", i."amountMinor") is distinct from
      (excluded."issuedOn", excluded."dueOn", excluded."paidOn", excluded."amountMinor")`;
}

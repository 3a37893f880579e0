import { z } from "zod";
import type { ClientRow } from "#src/core/import/rows.ts";
import type { Prisma } from "../generated/client.ts";
import { toSeal } from "../sealing/to-seal.ts";
import { ensureClients, idOf } from "./ensure-clients.ts";
import { inRounds } from "./in-rounds.ts";
import { addWritten, type Written } from "./written.ts";

/**
 * Writes clients with their owners and contacts. What a row leaves blank stays as it is, and a client that must not be
 * contacted stays so: only a person lifts that.
 */
export async function writeClients(
  db: Prisma.TransactionClient,
  workspaceId: string,
  rows: readonly ClientRow[],
): Promise<Written> {
  let written: Written = { imported: 0, unchanged: 0 };
  for (const round of inRounds(rows, (row) => row.clientRef))
    written = addWritten(written, await writeRound(db, workspaceId, round));
  return written;
}

async function writeRound(
  db: Prisma.TransactionClient,
  workspaceId: string,
  rows: readonly ClientRow[],
): Promise<Written> {
  await ensureMembers(db, workspaceId, rows);
  const before = await knownRefs(db, workspaceId, rows);
  const ids = await ensureClients(
    db,
    workspaceId,
    rows.flatMap((row) => [row.clientRef, row.successorRef ?? row.clientRef]),
  );
  const changed = new Set([
    ...(await updateClients(db, workspaceId, rows)),
    ...(await upsertContacts(db, ids, rows)),
  ]);
  const imported = rows.filter(
    (row) => !before.has(row.clientRef) || changed.has(idOf(ids, row.clientRef)),
  ).length;
  return { imported, unchanged: rows.length - imported };
}

async function ensureMembers(
  db: Prisma.TransactionClient,
  workspaceId: string,
  rows: readonly ClientRow[],
): Promise<void> {
  const names = [...new Set(rows.flatMap((row) => row.ownerName ?? []))].toSorted();
  if (names.length === 0) return;
  await db.$executeRaw`
    insert into "Member" (id, "workspaceId", name)
    select gen_random_uuid(), ${workspaceId}::uuid, name from unnest(${names}::text[]) as name
    on conflict ("workspaceId", name) do nothing`;
}

async function knownRefs(
  db: Prisma.TransactionClient,
  workspaceId: string,
  rows: readonly ClientRow[],
): Promise<ReadonlySet<string>> {
  const externalId = { in: rows.map((row) => row.clientRef) };
  const found = await db.client.findMany({
    where: { workspaceId, externalId },
    select: { externalId: true },
  });
  return new Set(found.map((client) => client.externalId));
}

const Changed = z.array(z.object({ id: z.string() }));

async function updateClients(
  db: Prisma.TransactionClient,
  workspaceId: string,
  rows: readonly ClientRow[],
): Promise<readonly string[]> {
  const changed = Changed.parse(
    await db.$queryRaw`
      update "Client" c set name = x.name, country = x.country, language = x.language, "ownerId" = x."ownerId",
        "doNotContact" = x."doNotContact", "successorId" = x."successorId", note = x.note, "closedOn" = x."closedOn",
        "cancelledOn" = x."cancelledOn", "pausedFrom" = x."pausedFrom", "pausedUntil" = x."pausedUntil",
        "pausedWhy" = x."pausedWhy", "usualMonths" = x."usualMonths", "knowsLittle" = x."knowsLittle",
        recommends = x.recommends
      from (
        select c.id, x.name, coalesce(x.country, c.country) as country, coalesce(x.language, c.language) as language,
          coalesce(m.id, c."ownerId") as "ownerId", x."doNotContact" or c."doNotContact" as "doNotContact",
          coalesce(s.id, c."successorId") as "successorId", coalesce(x.note, c.note) as note,
          coalesce(x."closedOn", c."closedOn") as "closedOn", coalesce(x."cancelledOn", c."cancelledOn") as "cancelledOn",
          coalesce(x."pausedFrom", c."pausedFrom") as "pausedFrom", -- a new pause takes the old one's end away
          case when x."pausedFrom" is distinct from c."pausedFrom" and x."pausedFrom" is not null then x."pausedUntil"
            else coalesce(x."pausedUntil", c."pausedUntil") end as "pausedUntil",
          coalesce(x."pausedWhy", c."pausedWhy") as "pausedWhy", coalesce(x."usualMonths", c."usualMonths") as "usualMonths",
          coalesce(x."knowsLittle", c."knowsLittle") as "knowsLittle", coalesce(x.recommends, c.recommends) as recommends
        from json_to_recordset(${JSON.stringify(rows.map(flat))}::json) as x("clientRef" text, name text, country text,
          language text, "ownerName" text, "doNotContact" boolean, "successorRef" text, note text, "closedOn" date,
          "cancelledOn" date, "pausedFrom" date, "pausedUntil" date, "pausedWhy" text, "usualMonths" int,
          "knowsLittle" boolean, recommends boolean)
        join "Client" c on c."workspaceId" = ${workspaceId}::uuid and c."externalId" = x."clientRef"
        left join "Member" m on m."workspaceId" = c."workspaceId" and m.name = x."ownerName"
        left join "Client" s on s."workspaceId" = c."workspaceId" and s."externalId" = x."successorRef" and s.id <> c.id
      ) x
      where c.id = x.id and (c.name, c.country, c.language, c."ownerId", c."doNotContact", c."successorId", c.note,
          c."closedOn", c."cancelledOn", c."pausedFrom", c."pausedUntil", c."pausedWhy", c."usualMonths", c."knowsLittle",
          c.recommends)
        is distinct from (x.name, x.country, x.language, x."ownerId", x."doNotContact", x."successorId", x.note,
          x."closedOn", x."cancelledOn", x."pausedFrom", x."pausedUntil", x."pausedWhy", x."usualMonths", x."knowsLittle",
          x.recommends)
      returning c.id::text`,
  );
  return changed.map((client) => client.id);
}

function flat({ standing, ...row }: ClientRow) {
  const { note, pausedWhy, ...known } = { ...row, ...standing };
  return { ...known, note: toSeal(note), pausedWhy: toSeal(pausedWhy) };
}

const ChangedContacts = z.array(z.object({ clientId: z.string() }));

async function upsertContacts(
  db: Prisma.TransactionClient,
  ids: ReadonlyMap<string, string>,
  rows: readonly ClientRow[],
): Promise<readonly string[]> {
  const contacts = rows.flatMap((row) => {
    const name = row.contactName ?? row.email ?? row.phone;
    const { contactRole: role } = row;
    const reached = { email: toSeal(row.email), phone: toSeal(row.phone) };
    return name === null ? [] : [{ clientId: idOf(ids, row.clientRef), name, role, ...reached }];
  });
  if (contacts.length === 0) return [];
  const changed = ChangedContacts.parse(
    await db.$queryRaw`
      insert into "Contact" as c (id, "clientId", name, role, email, phone)
      select gen_random_uuid(), "clientId", name, role, email, phone
      from json_to_recordset(${JSON.stringify(contacts)}::json) as x("clientId" uuid, name text, role text, email text,
        phone text)
      on conflict ("clientId", name) do update set role = coalesce(excluded.role, c.role),
        email = coalesce(excluded.email, c.email), phone = coalesce(excluded.phone, c.phone)
      where (c.role, c.email, c.phone) is distinct from
        (coalesce(excluded.role, c.role), coalesce(excluded.email, c.email), coalesce(excluded.phone, c.phone))
      returning "clientId"::text`,
  );
  return changed.map((contact) => contact.clientId);
}

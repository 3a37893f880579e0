import { saveAudit } from "./audit.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { jsonToSeal, toSeal } from "./sealing/to-seal.ts";

/** Where a client's rows hold free text. */
const TEXTS = [
  { table: "Client", column: "note", of: `id = $1::uuid` },
  { table: "Request", column: "about", of: `"clientId" = $1::uuid` },
  { table: "Touch", column: "note", of: `"clientId" = $1::uuid` },
  { table: "Touch", column: "text", of: `"clientId" = $1::uuid` },
  { table: "Complaint", column: "text", of: `"clientId" = $1::uuid` },
  { table: "Promise", column: "what", of: `"clientId" = $1::uuid` },
  { table: "Promise", column: "note", of: `"clientId" = $1::uuid` },
  { table: "Concession", column: "what", of: `"clientId" = $1::uuid` },
  { table: "Concession", column: "decisionNote", of: `"clientId" = $1::uuid` },
  { table: "Errand", column: "note", of: `"clientId" = $1::uuid` },
  { table: "Errand", column: "detail", of: `"clientId" = $1::uuid`, json: true },
  { table: "Draft", column: "subject", of: `"clientId" = $1::uuid` },
  { table: "Draft", column: "text", of: `"clientId" = $1::uuid` },
  { table: "Draft", column: "facts", of: `"clientId" = $1::uuid`, json: true },
  { table: "Draft", column: "findings", of: `"clientId" = $1::uuid`, json: true },
  { table: "FactCorrection", column: "value", of: `"clientId" = $1::uuid`, json: true },
  {
    table: "Reason",
    column: "words",
    of: `"caseId" in (select id from "Case" where "clientId" = $1::uuid)`,
  },
  {
    table: "CaseEvent",
    column: "detail",
    of: `"caseId" in (select id from "Case" where "clientId" = $1::uuid)`,
    json: true,
  },
  { table: "Case", column: "progress", of: `"clientId" = $1::uuid`, json: true },
] as const;

const INSTEAD = "[erased]";
const SHORTEST = 4; // characters; a shorter one would be found in words that have nothing to do with them

export type ErasingContact = {
  readonly workspaceId: string;
  readonly contactId: string;
  readonly by: string | null;
};

/**
 * Erases a person at a client: the row, the days they told us of, and their full name, e-mail and phone wherever a text
 * about the client holds them. False: the workspace has nobody of this id.
 */
export async function eraseContact(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, contactId, by }: ErasingContact,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const contact = await tx.contact.findFirst({
      where: { id: contactId, client: { workspaceId } },
    });
    if (contact === null) return false;
    const { clientId, name, email, phone } = contact;
    for (const known of [name, email, phone])
      if (known !== null && known.length >= SHORTEST) await takeOut(tx, clientId, known);
    await tx.surveyAsk.updateMany({
      where: { contactId },
      data: { contactId: null, comment: null },
    });
    await tx.clientDate.deleteMany({ where: { contactId } });
    await tx.contact.delete({ where: { id: contactId } });
    await redrawOf(tx, clientId);
    const what = { what: "data.erased", subject: "contact", subjectId: contactId } as const;
    await saveAudit(tx, { workspaceId, by, ...what });
    await queuePosting(tx);
    return true;
  });
}

/** Read and searched here, because the database holds these texts sealed where there are keys. */
async function takeOut(
  tx: Prisma.TransactionClient,
  clientId: string,
  known: string,
): Promise<void> {
  for (const place of TEXTS) {
    const isJson = "json" in place;
    const rows = await tx.$queryRawUnsafe<{ id: string; held: unknown }[]>(
      `select id::text, "${place.column}" as held from "${place.table}" where ${place.of} and "${place.column}" is not null`,
      clientId,
    );
    for (const { id, held } of rows) {
      const text = isJson ? JSON.stringify(held) : String(held);
      const without = text.replaceAll(
        isJson ? JSON.stringify(known).slice(1, -1) : known,
        () => INSTEAD,
      );
      if (without === text) continue;
      await tx.$executeRawUnsafe(
        `update "${place.table}" set "${place.column}" = $1${isJson ? "::jsonb" : ""} where id = $2::uuid`,
        isJson ? jsonToSeal(without) : toSeal(without),
        id,
      );
    }
  }
}

/** Cards and sheets of the client's cases show what was said. */
async function redrawOf(tx: Prisma.TransactionClient, clientId: string): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    update "OutboxMessage" set stale = true where state = 'posted' and split_part(split_part(key, ':', 2), '/', 1) in (
      select a.id::text from "Alert" a join "Lapse" l on l.id = a."lapseId" where l."clientId" = ${clientId}::uuid
      union all select id::text from "Case" where "clientId" = ${clientId}::uuid
      union all select id::text from "Errand" where "clientId" = ${clientId}::uuid
      union all select id::text from "Promise" where "clientId" = ${clientId}::uuid)`);
}

import type { DraftBasis, NewDraft, StoredDraft } from "#src/core/draft/draft-record.ts";
import { draftColumnsSchema } from "#src/core/draft/draft-record.ts";
import type { Draft, Prisma, PrismaClient } from "./generated/client.ts";
import { toSeal } from "./sealing/to-seal.ts";

/** Keeps a draft as the next version of its first one, or as a first one. */
export async function saveDraft(prisma: PrismaClient, draft: NewDraft): Promise<StoredDraft> {
  return prisma.$transaction(async (tx) => {
    const { firstId } = draft.basis;
    if (firstId !== null) await lockDraft(tx, firstId);
    const latest = firstId === null ? 0 : await latestVersion(tx, firstId);
    const row = await tx.draft.create({
      data: {
        clientId: draft.clientId,
        caseId: draft.caseId,
        askedBy: draft.askedBy,
        intent: draft.intent,
        channel: draft.channel,
        language: draft.language,
        subject: draft.subject,
        text: draft.text,
        writtenBy: draft.writtenBy,
        facts: draft.basis,
        findings: [...draft.findings],
        version: latest + 1,
      },
    });
    return readDraft(row, false);
  });
}

/** Null when the workspace has no such draft. */
export async function findDraft(
  prisma: PrismaClient,
  { workspaceId, draftId }: { workspaceId: string; draftId: string },
): Promise<StoredDraft | null> {
  const row = await prisma.draft.findFirst({
    where: { id: draftId, client: { workspaceId } },
  });
  if (row === null) return null;
  const read = readDraft(row, row.sentAt !== null);
  if (read.isSent) return read;
  const sent = await findSentVersion(prisma, read.basis.firstId ?? read.id);
  return { ...read, isSent: sent !== null };
}

/** The version of the same draft that is to be shown: the one that went out, else the newest. Null: no such draft. */
export async function findShownVersion(
  prisma: PrismaClient,
  here: { workspaceId: string; draftId: string },
): Promise<StoredDraft | null> {
  const asked = await findDraft(prisma, here);
  if (asked === null) return null;
  const row = await prisma.draft.findFirstOrThrow({
    where: versionsOf(asked.basis.firstId ?? asked.id),
    orderBy: [{ sentAt: { sort: "desc", nulls: "last" } }, { version: "desc" }],
  });
  return readDraft(row, asked.isSent);
}

/** Somebody's newest draft that did not go out, written since then; null: there is none. */
export async function findOpenDraft(
  prisma: PrismaClient,
  { workspaceId, by, since }: { workspaceId: string; by: string; since: Date },
): Promise<{ draftId: string } | null> {
  const rows = await prisma.draft.findMany({
    where: { askedBy: by, client: { workspaceId }, createdAt: { gte: since } },
    orderBy: { id: "desc" }, // ids are given in order of time
    take: 20,
  });
  for (const row of rows) {
    const draft = await findDraft(prisma, { workspaceId, draftId: row.id });
    if (draft !== null && !draft.isSent) return { draftId: draft.id };
  }
  return null;
}

/** Whether the asker has this very text for another client. */
export async function isTextTaken(
  prisma: PrismaClient,
  { askedBy, clientId, text }: { askedBy: string; clientId: string; text: string },
): Promise<boolean> {
  const kept = { in: [text, toSeal(text)] }; // sealed, unless it was written before there were keys
  const where = { askedBy, text: kept, clientId: { not: clientId } };
  return (await prisma.draft.count({ where })) > 0;
}

/** The id of the version that was marked as sent, of all versions of one draft. */
export async function findSentVersion(
  tx: Prisma.TransactionClient,
  firstId: string,
): Promise<string | null> {
  const row = await tx.draft.findFirst({
    where: { ...versionsOf(firstId), sentAt: { not: null } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Two clicks on versions of one draft go one after the other. */
export async function lockDraft(tx: Prisma.TransactionClient, firstId: string): Promise<void> {
  await tx.$queryRaw`select 1 as locked from "Draft" where id = ${firstId}::uuid for update`;
}

async function latestVersion(tx: Prisma.TransactionClient, firstId: string): Promise<number> {
  const { _max } = await tx.draft.aggregate({
    where: versionsOf(firstId),
    _max: { version: true },
  });
  return _max.version ?? 0;
}

function versionsOf(firstId: string): Prisma.DraftWhereInput {
  return { OR: [{ id: firstId }, { facts: { path: ["firstId"], equals: firstId } }] };
}

function readDraft(row: Draft, isSent: boolean): StoredDraft {
  const columns = draftColumnsSchema.parse({ ...row, basis: row.facts });
  const basis: DraftBasis = columns.basis;
  const { id, clientId, caseId, askedBy, subject, text, writtenBy, version } = row;
  return {
    id,
    clientId,
    caseId,
    askedBy,
    subject,
    text,
    writtenBy,
    version,
    isSent,
    ...columns,
    basis,
  };
}

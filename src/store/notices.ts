import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { FiledNotice, NoticeClient } from "#src/core/care/filed-notice.ts";
import { type NoticeText, noticeTextSchema } from "#src/core/care/notice.ts";
import { addDays, type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Notice, Prisma, PrismaClient } from "./generated/client.ts";

type Reading = PrismaClient | Prisma.TransactionClient;

const BOUGHT_WITHIN_DAYS = 365; // who has bought since is to hear of a change

export type NewNotice = NoticeText & {
  readonly workspaceId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type SavedNotice = { readonly noticeId: string; readonly clients: number };

/** Keeps a notice with a receipt for every client who is to hear of it, and has those who look after them told. */
export async function saveNotice(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, by, today, effectiveOn, ...text }: NewNotice,
): Promise<SavedNotice> {
  return prisma.$transaction(async (tx) => {
    const noticeId = randomUUID();
    const days = { noticeOn: utcDateOf(today), effectiveOn: utcDateOf(effectiveOn) };
    await tx.notice.create({
      data: { id: noticeId, workspaceId, createdBy: by, ...text, ...days },
    });
    const audience = await tx.client.findMany({
      where: {
        workspaceId,
        doNotContact: false,
        closedOn: null,
        figures: { lastOrderOn: { gt: utcDateOf(addDays(today, -BOUGHT_WITHIN_DAYS)) } },
      },
      select: { id: true, owner: { select: { slackUserId: true } } },
    });
    await tx.noticeReceipt.createMany({
      data: audience.map(({ id: clientId }) => ({ noticeId, clientId })),
    });
    const readers = new Set(audience.flatMap(({ owner }) => owner?.slackUserId ?? []));
    await tx.outboxMessage.createMany({
      data: [...readers].map((channel) => {
        return { workspaceId, channel, key: `notice:${noticeId}/${channel}` };
      }),
    });
    await queuePosting(tx);
    return { noticeId, clients: audience.length };
  });
}

type Asked = { readonly workspaceId: string; readonly memberId: string | null };

/** The latest first; `memberId`: whose own clients are counted apart. */
export async function loadNotices(db: Reading, asked: Asked): Promise<FiledNotice[]> {
  const rows = await db.notice.findMany({
    where: { workspaceId: asked.workspaceId },
    orderBy: [{ effectiveOn: "desc" }, { id: "asc" }],
    take: MOST_NOTICES,
  });
  return Promise.all(rows.map((row) => fileOf(db, row, asked.memberId)));
}

const MOST_NOTICES = 20;

/** Null when the company has no such notice. */
export async function loadNotice(
  db: Reading,
  { workspaceId, memberId, noticeId }: Asked & { readonly noticeId: string },
): Promise<FiledNotice | null> {
  const row = await db.notice.findFirst({ where: { id: noticeId, workspaceId } });
  return row === null ? null : fileOf(db, row, memberId);
}

const Count = z.object({ clients: z.number(), told: z.number(), confirmed: z.number() });
const Counts = z.tuple([z.object({ all: Count, own: Count, objections: z.number() })]);

async function fileOf(db: Reading, row: Notice, memberId: string | null): Promise<FiledNotice> {
  const [counts] = Counts.parse(
    await db.$queryRaw`
      with receipts as (
        select r."clientId", r."toldOn", r."confirmedOn", c."ownerId" = ${memberId}::uuid as own
        from "NoticeReceipt" r join "Client" c on c.id = r."clientId" where r."noticeId" = ${row.id}::uuid
      )
      select json_build_object('clients', count(*), 'told', count("toldOn"), 'confirmed', count("confirmedOn")) as all,
        json_build_object('clients', count(*) filter (where own), 'told', count("toldOn") filter (where own),
          'confirmed', count("confirmedOn") filter (where own)) as own,
        (select count(distinct k."clientId") from "Reason" n join "Case" k on k.id = n."caseId"
          join receipts on receipts."clientId" = k."clientId"
          where n."recordedAt" >= ${row.createdAt} and (n.stated in ('B8', 'B10') or n.real in ('B8', 'B10')))::int
          as objections
      from receipts`,
  );
  const { kind, what, gain, help } = row;
  const effectiveOn = dayOfUtc(row.effectiveOn);
  const text = noticeTextSchema.parse({ kind, what, gain, help, effectiveOn });
  return { ...text, noticeId: row.id, noticeOn: dayOfUtc(row.noticeOn), ...counts };
}

/** Clients who have not said that they know; of one member's, or all. Those not told come first. */
export async function loadUnconfirmed(
  db: Reading,
  { workspaceId, memberId, noticeId, take }: Asked & { noticeId: string; take: number },
): Promise<{ readonly waiting: readonly NoticeClient[]; readonly more: number }> {
  const where = {
    noticeId,
    confirmedOn: null,
    client: { workspaceId, ...(memberId === null ? {} : { ownerId: memberId }) },
  } satisfies Prisma.NoticeReceiptWhereInput;
  const rows = await db.noticeReceipt.findMany({
    where,
    include: { client: { select: { name: true, owner: { select: { name: true } } } } },
    orderBy: [{ toldOn: { sort: "asc", nulls: "first" } }, { client: { name: "asc" } }],
    take,
  });
  const all = await db.noticeReceipt.count({ where });
  const waiting = rows.map(({ clientId, client, toldOn, confirmedOn }) => ({
    clientId,
    clientName: client.name,
    ownerName: client.owner?.name ?? null,
    toldOn: toldOn === null ? null : dayOfUtc(toldOn),
    confirmedOn: confirmedOn === null ? null : dayOfUtc(confirmedOn),
  }));
  return { waiting, more: all - rows.length };
}

export type ReceiptReport = {
  readonly workspaceId: string;
  readonly noticeId: string;
  readonly clientId: string | null; // null: all of the member's
  readonly memberId: string | null; // whose clients only; null: anybody's
  readonly isConfirmed: boolean; // they said that they know
  readonly today: Day;
};

/** Keeps who was told, and who said that they know; how many clients that changed. An open call about it is done. */
export async function saveReceipts(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  report: ReceiptReport,
): Promise<number> {
  const { workspaceId, noticeId, clientId, memberId, isConfirmed, today } = report;
  const on = utcDateOf(today);
  return prisma.$transaction(async (tx) => {
    const where = {
      noticeId,
      ...(clientId === null ? {} : { clientId }),
      client: { workspaceId, ...(memberId === null ? {} : { ownerId: memberId }) },
    } satisfies Prisma.NoticeReceiptWhereInput;
    const told = await tx.noticeReceipt.updateMany({
      where: { ...where, toldOn: null },
      data: { toldOn: on },
    });
    if (!isConfirmed) return told.count;
    const { count } = await tx.noticeReceipt.updateMany({
      where: { ...where, confirmedOn: null },
      data: { confirmedOn: on },
    });
    await tx.errand.updateMany({
      where: {
        workspaceId,
        kind: "notice-call",
        state: "open",
        key:
          clientId === null
            ? { startsWith: `notice-call:${noticeId}:` }
            : `notice-call:${noticeId}:${clientId}`,
      },
      data: { state: "skipped", settledOn: on, note: "they know already" },
    });
    await tx.outboxMessage.updateMany({
      where: { workspaceId, key: { startsWith: `notice:${noticeId}/` } },
      data: { stale: true },
    });
    await queuePosting(tx);
    return count;
  });
}

/** The notice as one who is told of it sees it; null when either is not there. */
export async function loadNoticeFor(
  prisma: PrismaClient,
  {
    workspaceId,
    noticeId,
    slackUserId,
  }: { workspaceId: string; noticeId: string; slackUserId: string },
): Promise<FiledNotice | null> {
  const member = await prisma.member.findFirst({ where: { workspaceId, slackUserId } });
  return loadNotice(prisma, { workspaceId, noticeId, memberId: member?.id ?? null });
}

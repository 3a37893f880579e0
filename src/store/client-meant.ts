import type { NamedClient } from "#src/core/ask/client-names.ts";
import type { PrismaClient } from "./generated/client.ts";

export type Asker = {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly slackUserId: string;
};

type Meant = { readonly at: Date; readonly client: NamedClient };

const client = { select: { id: true, name: true, externalId: true } } as const;

/** The client this person last asked about, drafted or rehearsed for, or worked on; null when there is none. */
export async function findClientLastMeant(
  prisma: PrismaClient,
  asker: Asker,
): Promise<NamedClient | null> {
  const meant = await Promise.all([
    askedAbout(prisma, asker),
    draftedFor(prisma, asker),
    wroteTo(prisma, asker),
    rehearsedWith(prisma, asker),
    workedOn(prisma, asker),
  ]);
  const latest = meant
    .filter((one) => one !== null)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  return latest?.client ?? null;
}

/** Whose answer this person can be said to have: whom they last meant, if they wrote to them since then; else to whom they last wrote. */
export async function findClientAnswering(
  prisma: PrismaClient,
  asker: Asker,
  since: Date,
): Promise<NamedClient | null> {
  const sent = await prisma.draft.findMany({
    where: { ...draftsOf(asker), sentAt: { gte: since } },
    orderBy: { sentAt: "desc" },
    select: { client },
    take: MOST_SENT,
  });
  const meant = await findClientLastMeant(prisma, asker);
  const waitedFor = sent.find((one) => one.client.id === meant?.id) ?? sent[0];
  return waitedFor?.client ?? meant;
}

const MOST_SENT = 50;

const draftsOf = ({ slackUserId, workspaceId }: Asker) => ({
  askedBy: slackUserId,
  client: { workspaceId },
});

async function askedAbout(prisma: PrismaClient, asker: Asker): Promise<Meant | null> {
  const row = await prisma.member.findFirst({
    where: { id: asker.memberId, workspaceId: asker.workspaceId },
    select: { askedAt: true, askedAbout: client },
  });
  if (row === null || row.askedAt === null || row.askedAbout === null) return null;
  return { at: row.askedAt, client: row.askedAbout };
}

async function draftedFor(prisma: PrismaClient, asker: Asker): Promise<Meant | null> {
  const row = await prisma.draft.findFirst({
    where: { askedBy: asker.slackUserId, client: { workspaceId: asker.workspaceId } },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true, client },
  });
  return row === null ? null : { at: row.createdAt, client: row.client };
}

async function wroteTo(prisma: PrismaClient, asker: Asker): Promise<Meant | null> {
  const row = await prisma.draft.findFirst({
    where: { ...draftsOf(asker), sentAt: { not: null } },
    orderBy: { sentAt: "desc" },
    select: { sentAt: true, client },
  });
  return row === null || row.sentAt === null ? null : { at: row.sentAt, client: row.client };
}

async function rehearsedWith(prisma: PrismaClient, asker: Asker): Promise<Meant | null> {
  const row = await prisma.rehearsal.findFirst({
    where: { playedBy: asker.slackUserId, client: { workspaceId: asker.workspaceId } },
    orderBy: { startedAt: "desc" },
    select: { startedAt: true, client },
  });
  return row === null ? null : { at: row.startedAt, client: row.client };
}

async function workedOn(prisma: PrismaClient, asker: Asker): Promise<Meant | null> {
  const row = await prisma.caseEvent.findFirst({
    where: { by: asker.slackUserId, case: { client: { workspaceId: asker.workspaceId } } },
    orderBy: { at: "desc" },
    select: { at: true, case: { select: { client } } },
  });
  return row === null ? null : { at: row.at, client: row.case.client };
}

/** Remembers whom the next "them" of this person means; a client of another company is not remembered. */
export async function noteClientMeant(
  prisma: PrismaClient,
  { workspaceId, memberId }: Pick<Asker, "workspaceId" | "memberId">,
  clientId: string,
): Promise<void> {
  const isHere = (await prisma.client.count({ where: { id: clientId, workspaceId } })) > 0;
  if (!isHere) return;
  await prisma.member.updateMany({
    where: { id: memberId, workspaceId },
    data: { askedAboutId: clientId, askedAt: new Date() },
  });
}

import { randomUUID } from "node:crypto";
import { z } from "zod";
import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { loadManagersOf } from "./managers.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Who = { readonly workspaceId: string; readonly slackUserId: string };

const Known = z.array(z.object({ slackUserId: z.string(), isOut: z.boolean() }));

/** May each of them use the coach, as far as is known here; null: never met. */
export async function recallStandings(
  prisma: PrismaClient,
  workspaceId: string,
  slackUserIds: readonly string[],
): Promise<("may" | "may-not" | null)[]> {
  const rows = await prisma.$queryRaw`
    select "slackUserId", "deactivatedAt" is not null as "isOut" from "Member"
    where "workspaceId" = ${workspaceId}::uuid and "slackUserId" = any(${[...slackUserIds]}::text[])`;
  const isOut = new Map(Known.parse(rows).map((one) => [one.slackUserId, one.isOut]));
  return slackUserIds.map((id) => {
    const known = isOut.get(id);
    if (known === undefined) return null;
    return known ? "may-not" : "may";
  });
}

/** They are back, or full members again; what was put down stays so until somebody takes it. */
export async function noteReturn(prisma: PrismaClient, who: Who): Promise<void> {
  await prisma.member.updateMany({
    where: { ...who, deactivatedAt: { not: null } },
    data: { deactivatedAt: null },
  });
}

/**
 * They may do nothing from here on: the cases they worked on have no owner any more, nothing that waits is sent to
 * them, and the managers of their team are told. False: not met, or it was known.
 */
export async function noteDeparture(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { at, ...who }: Who & { readonly at: Date },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { ...who, deactivatedAt: null },
      data: { deactivatedAt: at },
    });
    if (count === 0) return false;
    await putDownWork(tx, who);
    await queuePosting(tx);
    return true;
  });
}

async function putDownWork(
  tx: Prisma.TransactionClient,
  { workspaceId, slackUserId }: Who,
): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({
    where: { workspaceId_slackUserId: { workspaceId, slackUserId } },
    select: { id: true, teamId: true },
  });
  const open = await tx.case.findMany({
    where: { ownerId: member.id, state: { in: [...OPEN_CASE_STATES] } },
    select: { id: true, lapse: { select: { alert: { select: { id: true } } } } },
  });
  const caseIds = open.map(({ id }) => id);
  await tx.case.updateMany({ where: { id: { in: caseIds } }, data: { ownerId: null } });
  await tx.case.updateMany({
    where: { id: { in: caseIds }, state: "taken" },
    data: { state: "unowned" },
  });
  await tx.caseEvent.createMany({
    data: caseIds.map((caseId) => ({
      caseId,
      what: "owner-left",
      by: null,
      detail: { memberId: member.id },
    })),
  });
  const alertKeys = open.flatMap(({ lapse }) => (lapse.alert === null ? [] : [lapse.alert.id]));
  await tx.outboxMessage.updateMany({
    where: { workspaceId, key: { in: alertKeys.map((id) => `alert:${id}`) } },
    data: { stale: true },
  });
  const managers = await loadManagersOf(tx, { workspaceId, teamId: member.teamId });
  const departure = randomUUID(); // somebody may leave more than once
  await tx.outboxMessage.createMany({
    data: managers.flatMap(({ slackUserId: channel }) =>
      channel === null || channel === slackUserId
        ? []
        : [{ workspaceId, channel, key: `departure:${member.id}/${departure}/${channel}` }],
    ),
    skipDuplicates: true,
  });
}

/** Rows for people who have left are not sent: their direct message is nobody's. */
export async function dropPostsToGone(prisma: PrismaClient, workspaceId: string): Promise<void> {
  const gone = await prisma.member.findMany({
    where: { workspaceId, deactivatedAt: { not: null }, slackUserId: { not: null } },
    select: { slackUserId: true },
  });
  if (gone.length === 0) return;
  await prisma.outboxMessage.updateMany({
    where: {
      workspaceId,
      state: "pending",
      channel: { in: gone.flatMap((one) => one.slackUserId ?? []) },
    },
    data: { state: "failed" },
  });
}

export type Departure = {
  readonly memberName: string;
  readonly clientNames: readonly string[]; // whose open cases they put down and nobody has taken since
  readonly clients: number; // that they still look after in the books
};

/** What `<member>/<departure>/<Slack user>` is told; null: nobody of that id. Employee-caused cases are not named here (RU-31). */
export async function loadDeparture(prisma: PrismaClient, key: string): Promise<Departure | null> {
  const [memberId = ""] = key.split("/");
  const member = await prisma.member.findUnique({
    where: { id: memberId },
    select: { name: true },
  });
  if (member === null) return null;
  const left = await prisma.case.findMany({
    where: {
      ownerId: null,
      isRestricted: false,
      state: { in: [...OPEN_CASE_STATES] },
      events: { some: { what: "owner-left", detail: { path: ["memberId"], equals: memberId } } },
    },
    select: { client: { select: { name: true } } },
    orderBy: { client: { name: "asc" } },
  });
  return {
    memberName: member.name,
    clientNames: left.map(({ client }) => client.name),
    clients: await prisma.client.count({ where: { ownerId: memberId } }),
  };
}

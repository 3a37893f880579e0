import { viewerOf } from "#src/core/access/scope.ts";
import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { type Agenda, planAgenda } from "#src/core/agenda/plan-agenda.ts";
import { lookAheadTo } from "#src/core/agenda/working-day.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import { type Day, isDay } from "#src/core/day.ts";
import type { PracticeLine } from "#src/core/practice/practice-line.ts";
import { AGENDA_SOURCES } from "./agenda-sources.ts";
import { privacyParts, readPrivacy } from "./case-privacy.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadPracticeLine } from "./practice-lines.ts";
import { loadSettings } from "./settings.ts";

const keysOf = (memberId: string): string => `agenda:${memberId}/`;

/** What everybody's agendas hold. Of an employee-caused case only those who may see it hear (RU-31). */
export async function loadAgendaEntries(
  prisma: PrismaClient,
  ask: AgendaAsk,
): Promise<AgendaEntry[]> {
  const found = await Promise.all(AGENDA_SOURCES.map((source) => source(prisma, ask)));
  const entries = found.flat();
  const caseIds = entries.flatMap(({ item }) => item.caseId ?? []);
  const restricted = new Map(
    (
      await prisma.case.findMany({
        where: { id: { in: caseIds }, isRestricted: true },
        select: { id: true, ...privacyParts },
      })
    ).map((row) => [row.id, readPrivacy(row)]),
  );
  if (restricted.size === 0) return entries;
  const members = await prisma.member.findMany({ where: { workspaceId: ask.workspaceId } });
  const viewers = new Map(members.map((member) => [member.id, viewerOf(member)]));
  return entries.filter(({ memberId, item }) => {
    const about = restricted.get(item.caseId ?? "");
    const viewer = viewers.get(memberId);
    return about === undefined || (viewer !== undefined && maySeeCase(viewer, about));
  });
}

type Sending = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly memberIds: readonly string[];
};

/** Has each of them told in private, once a day; those whom Slack does not know are left out. */
export async function saveAgendas(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, day, memberIds }: Sending,
): Promise<number> {
  return prisma.$transaction(async (tx) => {
    const members = await tx.member.findMany({
      where: {
        workspaceId,
        id: { in: [...memberIds] },
        slackUserId: { not: null },
        deactivatedAt: null,
      },
      orderBy: { name: "asc" },
    });
    const { count } = await tx.outboxMessage.createMany({
      data: members.flatMap(({ id, slackUserId }) =>
        slackUserId === null
          ? []
          : [{ workspaceId, channel: slackUserId, key: `${keysOf(id)}${day}` }],
      ),
      skipDuplicates: true, // told this morning already
    });
    if (count > 0) await queuePosting(tx);
    return count;
  });
}

export type DrawnAgenda = {
  readonly day: Day;
  readonly agenda: Agenda | null;
  readonly practice: PracticeLine | null;
};

/** The agenda that `<memberId>/<day>` names, as things stand now; null when there is no such member. */
export async function loadAgenda(prisma: PrismaClient, ref: string): Promise<DrawnAgenda | null> {
  const [memberId = "", day = ""] = ref.split("/");
  if (!isDay(day)) throw new Error(`agenda '${ref}' names no day (expected <member>/YYYY-MM-DD)`);
  const member = await prisma.member.findUnique({
    where: { id: memberId },
    select: { workspace: { select: { id: true, workingDays: true } } },
  });
  if (member === null) return null;
  const { id: workspaceId, workingDays } = member.workspace;
  const { method: policy } = (await loadSettings(prisma, workspaceId)).settings;
  const until = lookAheadTo(day, policy.promises.remindDaysBefore, workingDays);
  const entries = await loadAgendaEntries(prisma, { workspaceId, memberId, day, until, policy });
  const practice = await loadPracticeLine(prisma, { workspaceId, memberId, day, workingDays });
  return { day, agenda: planAgenda(entries.map(({ item }) => item)), practice };
}

/** Has these members' latest agendas drawn anew. Asking for the posting is left to the caller. */
export async function refreshAgendas(
  tx: Prisma.TransactionClient,
  { workspaceId, memberIds }: { workspaceId: string; memberIds: readonly string[] },
): Promise<void> {
  for (const memberId of new Set(memberIds)) {
    const latest = await tx.outboxMessage.findFirst({
      where: { workspaceId, key: { startsWith: keysOf(memberId) } },
      orderBy: { key: "desc" },
      select: { id: true },
    });
    if (latest !== null)
      await tx.outboxMessage.update({ where: { id: latest.id }, data: { stale: true } });
  }
}

/** ISO: Monday is 1. */
export async function loadWorkingDays(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<readonly number[]> {
  const { workingDays } = await prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  return workingDays;
}

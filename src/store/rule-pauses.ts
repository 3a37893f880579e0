import { randomUUID } from "node:crypto";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { OpenPause } from "#src/core/lapse/alert-rules.ts";
import type { PausedRule } from "#src/core/lapse/paused-rule.ts";
import type { RuleRecord } from "#src/core/lapse/rule-precision.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

export type PauseToSave = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly rule: string;
  readonly record: RuleRecord;
};

/** Pauses a rule and has the managers told, together; false when another process has done it. */
export async function savePause(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, day, rule, record }: PauseToSave,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const id = randomUUID();
    const { right, notLapsed, orderedAlone } = record;
    const { count } = await tx.rulePause.createMany({
      data: { id, workspaceId, rule, pausedOn: utcDateOf(day), right, notLapsed, orderedAlone },
      skipDuplicates: true, // the day's pause is there already
    });
    if (count === 0) return false;
    const readers = await findReaders(tx, workspaceId);
    await tx.outboxMessage.createMany({
      data: readers.map((channel) => ({ workspaceId, channel, key: `${keyOf(id)}${channel}` })),
    });
    await queuePosting(tx);
    return true;
  });
}

function keyOf(pauseId: string): string {
  return `rule-paused:${pauseId}/`;
}

/** The managers, each in private; without one the admins; when Slack knows nobody, the alerts' channel. */
async function findReaders(tx: Prisma.TransactionClient, workspaceId: string): Promise<string[]> {
  const known = await tx.member.findMany({
    where: {
      workspaceId,
      role: { in: ["manager", "admin"] },
      slackUserId: { not: null },
      deactivatedAt: null,
    },
    orderBy: { name: "asc" },
  });
  const managers = known.filter(({ role }) => role === "manager");
  const readers = managers.length === 0 ? known : managers;
  if (readers.length > 0) return readers.flatMap(({ slackUserId }) => slackUserId ?? []);
  const { alertChannel } = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  return [alertChannel];
}

/** Null when the pause is not there. */
export async function loadPausedRule(
  prisma: PrismaClient,
  pauseId: string,
): Promise<PausedRule | null> {
  const row = await prisma.rulePause.findUnique({ where: { id: pauseId } });
  if (row === null) return null;
  const { id, workspaceId, rule, right, notLapsed, orderedAlone, resumedOn, resumedBy } = row;
  const by =
    resumedBy === null
      ? null
      : await prisma.member.findFirst({ where: { workspaceId, slackUserId: resumedBy } });
  return {
    pauseId: id,
    rule,
    pausedOn: dayOfUtc(row.pausedOn),
    right,
    notLapsed,
    orderedAlone,
    resumed: resumedOn === null ? null : { on: dayOfUtc(resumedOn), byName: by?.name ?? null },
  };
}

/** Rules that are paused now, the oldest pause first. */
export async function loadOpenPauses(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<OpenPause[]> {
  const rows = await prisma.rulePause.findMany({
    where: { workspaceId, resumedOn: null },
    orderBy: [{ pausedOn: "asc" }, { rule: "asc" }],
  });
  return rows.map(({ id, rule, pausedOn }) => ({
    pauseId: id,
    rule,
    pausedOn: dayOfUtc(pausedOn),
  }));
}

export type PauseToEnd = {
  readonly workspaceId: string;
  readonly pauseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

/** Ends a pause and has its messages say so; null when there is no such pause. */
export async function endPause(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, pauseId: id, by, today }: PauseToEnd,
): Promise<{ readonly changed: boolean } | null> {
  return prisma.$transaction(async (tx) => {
    const pause = await tx.rulePause.findFirst({ where: { id, workspaceId } });
    if (pause === null) return null;
    const { count } = await tx.rulePause.updateMany({
      where: { id, resumedOn: null },
      data: { resumedOn: utcDateOf(today), resumedBy: by },
    });
    if (count === 0) return { changed: false };
    await tx.outboxMessage.updateMany({
      where: { workspaceId, key: { startsWith: keyOf(id) } },
      data: { stale: true },
    });
    await queuePosting(tx);
    return { changed: true };
  });
}

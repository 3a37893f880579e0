import { randomUUID } from "node:crypto";
import { addDays, type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import {
  type EmployeeLosses,
  employeeLossesFinding,
} from "#src/core/lapse/signs/employee-losses.ts";
import type { TeamFinding } from "#src/core/lapse/team-finding.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

export type FindingToSave = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly finding: EmployeeLosses;
  readonly quietDays: number; // the same person is not named again within these
};

/**
 * Keeps a finding and has every manager told in private, but not the person it is about. False when it was told of late,
 * and when there is nobody to tell: it is kept for no other eyes.
 */
export async function saveFinding(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, day, finding, quietDays }: FindingToSave,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const { rule, person, about } = finding;
    const readers = await findReaders(tx, workspaceId, person);
    const told = await tx.teamFinding.count({
      where: {
        workspaceId,
        rule,
        person,
        about,
        foundOn: { gt: utcDateOf(addDays(day, -quietDays)) },
      },
    });
    if (told > 0 || readers.length === 0) return false;
    const id = randomUUID();
    const { count } = await tx.teamFinding.createMany({
      data: { id, workspaceId, rule, person, about, foundOn: utcDateOf(day), evidence: finding },
      skipDuplicates: true, // another process was first
    });
    if (count === 0) return false;
    await tx.outboxMessage.createMany({
      data: readers.map((channel) => ({ workspaceId, channel, key: `finding:${id}/${channel}` })),
    });
    await queuePosting(tx);
    return true;
  });
}

/** The managers; without one the admins. */
async function findReaders(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  person: string,
): Promise<string[]> {
  const known = await tx.member.findMany({
    where: {
      workspaceId,
      role: { in: ["manager", "admin"] },
      slackUserId: { not: null },
      deactivatedAt: null,
      name: { not: person },
    },
    orderBy: { name: "asc" },
  });
  const managers = known.filter(({ role }) => role === "manager");
  return (managers.length === 0 ? known : managers).flatMap(({ slackUserId }) => slackUserId ?? []);
}

/** Null when the finding is not there. */
export async function loadFinding(
  prisma: PrismaClient,
  findingId: string,
): Promise<TeamFinding | null> {
  const row = await prisma.teamFinding.findUnique({ where: { id: findingId } });
  if (row === null) return null;
  const { clientIds, ...finding } = employeeLossesFinding.parse(row.evidence);
  const clients = await prisma.client.findMany({
    where: { id: { in: clientIds }, workspaceId: row.workspaceId },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return {
    ...finding,
    findingId,
    foundOn: dayOfUtc(row.foundOn),
    clientNames: clients.map(({ name }) => name),
  };
}

import { type Day, utcDateOf } from "#src/core/day.ts";
import { choosePracticeLine, type PracticeLine } from "#src/core/practice/practice-line.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadOpenAssignments } from "./practice-assignments.ts";
import { loadFinishedTalks } from "./practice-talks.ts";

type Asked = {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly day: Day;
  readonly workingDays: readonly number[]; // ISO: Monday is 1
};

/** What the member's agenda of the day says of practice; null: nothing, or Slack does not know them. */
export async function loadPracticeLine(
  prisma: PrismaClient,
  { workspaceId, memberId, day, workingDays }: Asked,
): Promise<PracticeLine | null> {
  const member = await prisma.member.findFirst({ where: { id: memberId, workspaceId } });
  const slackUserId = member?.slackUserId ?? null;
  if (slackUserId === null) return null;
  const of = { workspaceId, slackUserId };
  const [assignments, talks] = await Promise.all([
    loadOpenAssignments(prisma, of),
    loadFinishedTalks(prisma, of),
  ]);
  return choosePracticeLine({ assignments, talks }, { day, workingDays });
}

/** Members with an assignment that is due on one of these days. */
export async function findPracticeReminders(
  prisma: PrismaClient,
  { workspaceId, from, until }: { workspaceId: string; from: Day; until: Day },
): Promise<string[]> {
  const rows = await prisma.practiceAssignment.findMany({
    where: {
      workspaceId,
      doneAt: null,
      withdrawnAt: null,
      dueOn: { gte: utcDateOf(from), lte: utcDateOf(until) },
    },
    distinct: ["assignedTo"],
    select: { assignedTo: true },
  });
  const members = await prisma.member.findMany({
    where: { workspaceId, slackUserId: { in: rows.map(({ assignedTo }) => assignedTo) } },
    select: { id: true },
  });
  return members.map(({ id }) => id);
}

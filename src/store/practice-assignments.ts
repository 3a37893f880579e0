import { randomUUID } from "node:crypto";
import { z } from "zod";
import { addDays, type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { Assignment, AssignmentWish } from "#src/core/practice/assignment.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Reading = PrismaClient | Prisma.TransactionClient;

const assignmentParts = {
  client: { select: { name: true } },
} as const satisfies Prisma.PracticeAssignmentInclude;

type AssignmentRow = Prisma.PracticeAssignmentGetPayload<{ include: typeof assignmentParts }>;

const Terms = z.object({ objection: z.enum(OBJECTIONS), difficulty: z.enum(DIFFICULTIES) });

function readAssignment(row: AssignmentRow): Assignment {
  const { id: assignmentId, assignedBy, assignedTo, note, assignedAt, clientId, client } = row;
  return {
    assignmentId,
    assignedBy,
    assignedTo,
    ...Terms.parse(row),
    client: clientId === null || client === null ? null : { clientId, clientName: client.name },
    dueOn: dayOfUtc(row.dueOn),
    note,
    assignedAt,
    doneOn: maybeDay(row.doneAt),
    withdrawnOn: maybeDay(row.withdrawnAt),
  };
}

function maybeDay(date: Date | null): Day | null {
  return date === null ? null : dayOfUtc(date);
}

/** The outbox's key of the one message about it. */
export function assignmentKey(assignmentId: string): string {
  return `assignment:${assignmentId}`;
}

export type AssignmentsToSave = AssignmentWish & {
  readonly workspaceId: string;
  readonly by: string; // Slack user id
};

/** One for each person, who is told once. */
export async function saveAssignments(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, by, to, dueOn, ...wish }: AssignmentsToSave,
): Promise<void> {
  const rows = to.map((assignedTo) => ({
    id: randomUUID(),
    workspaceId,
    assignedBy: by,
    assignedTo,
    dueOn: utcDateOf(dueOn),
    ...wish,
  }));
  await prisma.$transaction(async (tx) => {
    await tx.practiceAssignment.createMany({ data: rows });
    await tx.outboxMessage.createMany({
      data: rows.map(({ id, assignedTo: channel }) => ({
        workspaceId,
        channel,
        key: assignmentKey(id),
      })),
    });
    await queuePosting(tx);
  });
}

/** Null when the company has none such. */
export async function loadAssignment(
  db: Reading,
  { workspaceId, assignmentId }: { readonly workspaceId: string; readonly assignmentId: string },
): Promise<Assignment | null> {
  const row = await db.practiceAssignment.findFirst({
    where: { id: assignmentId, workspaceId },
    include: assignmentParts,
  });
  return row === null ? null : readAssignment(row);
}

/** A person's that are neither done nor withdrawn, the soonest first; everybody's when nobody is named. */
export async function loadOpenAssignments(
  db: Reading,
  {
    workspaceId,
    slackUserId,
  }: { readonly workspaceId: string; readonly slackUserId: string | null },
): Promise<Assignment[]> {
  const rows = await db.practiceAssignment.findMany({
    where: {
      workspaceId,
      doneAt: null,
      withdrawnAt: null,
      ...(slackUserId === null ? {} : { assignedTo: slackUserId }),
    },
    include: assignmentParts,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  return rows.map(readAssignment);
}

const KEPT_DAYS = 60; // after its day, what is over leaves the managers' list

/** What managers see: open ones, and those whose day is not long past; the latest day first. */
export async function loadAssignmentsOfTeam(
  db: Reading,
  { workspaceId, today }: { readonly workspaceId: string; readonly today: Day },
): Promise<Assignment[]> {
  const rows = await db.practiceAssignment.findMany({
    where: {
      workspaceId,
      withdrawnAt: null,
      dueOn: { gte: utcDateOf(addDays(today, -KEPT_DAYS)) },
    },
    include: assignmentParts,
    orderBy: [{ dueOn: "desc" }, { id: "asc" }],
  });
  return rows.map(readAssignment);
}

import type { Day } from "#src/core/day.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** What is written down, so that it can be looked up who did it. */
type AuditWhat =
  | "data.exported"
  | "data.erased"
  | "data.retired" // by the retention rules
  | "restricted.viewed"
  | "settings.changed"
  | "role.changed"
  | "team.changed";

export type AuditNote = {
  readonly workspaceId: string;
  readonly by: string | null; // Slack user id; null: the coach, or whoever has the server's terminal
  readonly what: AuditWhat;
  readonly subject: string; // kind of what it was done to, as "client"
  readonly subjectId: string | null;
  readonly detail?: Prisma.InputJsonObject; // ids and counts, never names or texts
};

/** Adds an entry to the trail; in the transaction of what it tells of, so that neither is there without the other. */
export async function saveAudit(
  db: Pick<Prisma.TransactionClient, "auditEntry">,
  { detail = {}, ...note }: AuditNote,
): Promise<void> {
  await db.auditEntry.create({ data: { ...note, detail } });
}

/** Once a person, case and day, however often they look. */
export async function noteRestrictedView(
  prisma: Pick<PrismaClient, "auditEntry">,
  given: {
    readonly workspaceId: string;
    readonly caseId: string;
    readonly by: string; // Slack user id
    readonly today: Day;
  },
): Promise<void> {
  const { workspaceId, caseId, by, today } = given;
  const what = "restricted.viewed";
  const same = { workspaceId, by, what, subject: "case", subjectId: caseId } as const;
  const before = await prisma.auditEntry.findFirst({
    where: { ...same, detail: { path: ["on"], equals: today } },
    select: { id: true },
  });
  if (before === null) await saveAudit(prisma, { ...same, detail: { on: today } });
}

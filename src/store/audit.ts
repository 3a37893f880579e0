import type { Prisma } from "./generated/client.ts";

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

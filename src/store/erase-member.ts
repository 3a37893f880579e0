import { saveAudit } from "./audit.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import type { QueuePosting } from "./announce-morning.ts";

/** Columns that say who of ours did something, by Slack user id. */
const SAID_BY = [
  ["ImportRun", "by"],
  ["RulePause", "resumedBy"],
  ["Client", "noWinBackBy"],
  ["CaseEvent", "by"],
  ["Reason", "recordedBy"],
  ["Promise", "madeBy"],
  ["Promise", "settledBy"],
  ["Concession", "askedBy"],
  ["Concession", "decidedBy"],
  ["Errand", "settledBy"],
  ["ClientDate", "recordedBy"],
  ["Notice", "createdBy"],
  ["Draft", "askedBy"],
  ["FactCorrection", "by"],
  ["PracticeAssignment", "assignedBy"],
  ["PracticeTable", "openedBy"],
  ["PracticeTable", "asked"],
  ["SettingsRevision", "by"],
  ["CompanyChange", "recordedBy"],
  ["AuditEntry", "by"],
] as const;

export type ErasingMember = {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly by: string | null;
  readonly mayEraseAdmins: boolean; // who may not could make themselves admin once none is left
  /** Puts down the cases they have in hand, once it is sure that they may go. */
  readonly putDown: () => Promise<void>;
};

export type ErasedMember = "erased" | "no-such-member" | "last-manager" | "admins-only";

/**
 * Erases one of ours: their practice goes, what they decided stays without them, and their row stays without a name so
 * that figures keep their rows. The last admin cannot go, nor the last manager where there is no admin.
 */
export async function eraseMember(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, memberId, by, mayEraseAdmins, putDown }: ErasingMember,
): Promise<ErasedMember> {
  const member = await prisma.member.findFirst({ where: { id: memberId, workspaceId } });
  if (member === null) return "no-such-member";
  const isAdmin = member.role === "admin";
  if (isAdmin && !mayEraseAdmins) return "admins-only";
  const who = { workspaceId, id: { not: memberId }, deactivatedAt: null };
  const left = await prisma.member.count({
    where: { ...who, role: { in: isAdmin ? ["admin"] : ["manager", "admin"] } },
  });
  if (member.role !== "rep" && left === 0) return "last-manager";
  await putDown();
  return prisma.$transaction(async (tx): Promise<ErasedMember> => {
    const { slackUserId } = member;
    if (slackUserId !== null) await forgetUser(tx, { workspaceId, memberId, slackUserId });
    await forgetName(tx, { workspaceId, memberId, name: member.name });
    const what = { what: "data.erased", subject: "user", subjectId: memberId } as const;
    await saveAudit(tx, { workspaceId, by: by === slackUserId ? null : by, ...what });
    await queuePosting(tx);
    return "erased";
  });
}

type User = {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly slackUserId: string;
};

async function forgetUser(
  tx: Prisma.TransactionClient,
  { workspaceId, memberId, slackUserId }: User,
): Promise<void> {
  await tx.rehearsal.deleteMany({ where: { playedBy: slackUserId, client: { workspaceId } } });
  await tx.rehearsalShare.deleteMany({ where: { sharedWith: slackUserId } });
  await tx.practiceAssignment.deleteMany({ where: { workspaceId, assignedTo: slackUserId } });
  await tx.practiceVote.deleteMany({ where: { slackUserId } });
  await tx.practiceBestLine.deleteMany({ where: { slackUserId } });
  await tx.practiceSeat.deleteMany({ where: { slackUserId } });
  await tx.rehearsalTurn.updateMany({ where: { saidBy: slackUserId }, data: { saidBy: null } });
  await tx.droppedFile.deleteMany({ where: { workspaceId, by: slackUserId } });
  const somebody = `left-${memberId.slice(-12)}`;
  for (const [table, column] of SAID_BY)
    await tx.$executeRawUnsafe(
      `update "${table}" set "${column}" = $1 where "${column}" = $2`,
      somebody,
      slackUserId,
    );
  await tx.$executeRaw`
    update "OutboxMessage" set key = 'erased:' || id, "parentKey" = null, stale = state = 'posted'
    where "workspaceId" = ${workspaceId}::uuid and (channel = ${slackUserId} or key like '%/' || ${slackUserId})`;
  await tx.$executeRaw`delete from "OutboxMessage" where channel = ${slackUserId} and state <> 'posted'`;
}

async function forgetName(
  tx: Prisma.TransactionClient,
  { workspaceId, memberId, name }: Omit<User, "slackUserId"> & { readonly name: string },
): Promise<void> {
  await tx.touch.updateMany({
    where: { memberName: name, client: { workspaceId } },
    data: { memberName: null },
  });
  await tx.teamFinding.deleteMany({ where: { workspaceId, person: name } });
  await tx.member.update({
    where: { id: memberId },
    data: {
      name: `Somebody who left (${memberId.slice(-4)})`,
      email: null,
      slackUserId: null,
      askedAboutId: null,
      askedAt: null,
      deactivatedAt: new Date(),
    },
  });
}

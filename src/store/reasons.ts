import {
  type EmployeeMeant,
  employeeReasonOf,
  NOBODY_MEANT,
} from "#src/core/reason/employee-meant.ts";
import { type FollowUp, openFollowUp } from "#src/core/reason/follow-up.ts";
import { isFact, reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";
import type { Day } from "#src/core/day.ts";
import type { ReasonEntry } from "#src/core/reason/reason-entry.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { changeCaseIn } from "./cases.ts";
import type { Prisma, PrismaClient, Reason } from "./generated/client.ts";
import { restrictCaseIn } from "./restrict-case.ts";

type NewReason = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string;
  readonly today: Day;
  readonly entry: ReasonEntry;
  readonly about?: EmployeeMeant; // left out: nobody was named
  readonly actId: string;
};

type Saved =
  | "saved"
  | "restricted"
  | "repeated"
  | "no-such-case"
  | "handled-by-manager"
  | "no-such-member";

/**
 * Keeps the entry, the case's event and the card's need of an update together; the same act is kept once. An entry about
 * one of ours takes the case to a manager in the same stroke.
 */
export async function saveReason(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  given: NewReason,
): Promise<Saved> {
  return prisma.$transaction(async (tx) => {
    const saved = await saveReasonIn(tx, given);
    if (saved === "saved" || saved === "restricted") await queuePosting(tx);
    return saved;
  });
}

async function saveReasonIn(
  tx: Prisma.TransactionClient,
  { actId, entry, about = NOBODY_MEANT, ...change }: NewReason,
): Promise<Saved> {
  const { workspaceId, caseId, by } = change;
  if (!(await isMember(tx, workspaceId, about.memberId))) return "no-such-member";
  const key = `reason:${actId}`;
  const claimed = await tx.claim.createMany({ data: { key }, skipDuplicates: true });
  if (claimed.count === 0) return "repeated";
  const outcome = await changeCaseIn(tx, { ...change, action: { type: "record-reason" } });
  if (!outcome.ok) {
    await tx.claim.delete({ where: { key } });
    return outcome.why === "handled-by-manager" ? "handled-by-manager" : "no-such-case";
  }
  const reason = employeeReasonOf(entry);
  const aboutId = about.memberId;
  await tx.reason.create({ data: { ...entry, caseId, recordedBy: by, aboutId } });
  if (reason === null) return "saved";
  await restrictCaseIn(tx, { ...change, reason, about, isFact: isFact(entry) });
  return "restricted";
}

async function isMember(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  memberId: string | null,
): Promise<boolean> {
  if (memberId === null) return true;
  return (await tx.member.count({ where: { id: memberId, workspaceId } })) > 0;
}

/** What is still to be asked after the entries of a case; null: nothing. */
export async function findFollowUp(
  prisma: PrismaClient,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<FollowUp | null> {
  const entries = await loadReasons(prisma, { workspaceId, where: { caseId } });
  const complaints = await prisma.complaint.findMany({
    where: { client: { workspaceId, cases: { some: { id: caseId } } } },
    select: { about: true },
  });
  return openFollowUp({ entries, complainedOf: complaints.map(({ about }) => about) });
}

type Ledger = { readonly clientName: string; readonly entries: readonly RecordedReason[] };

/** The ledger of a case, newest first; null when the case is not there. */
export async function loadCaseLedger(
  prisma: PrismaClient,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<Ledger | null> {
  const found = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    select: { client: { select: { name: true } } },
  });
  if (found === null) return null;
  const entries = await loadReasons(prisma, { workspaceId, where: { caseId } });
  return { clientName: found.client.name, entries };
}

/** Entries about a client from all of its cases, newest first. */
export async function loadClientReasons(
  prisma: PrismaClient,
  { workspaceId, clientId }: { workspaceId: string; clientId: string },
): Promise<RecordedReason[]> {
  return loadReasons(prisma, { workspaceId, where: { case: { clientId } } });
}

async function loadReasons(
  prisma: PrismaClient,
  { workspaceId, where }: { workspaceId: string; where: Prisma.ReasonWhereInput },
): Promise<RecordedReason[]> {
  const rows = await prisma.reason.findMany({
    where: { AND: [where, { case: { client: { workspaceId } } }] },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
  });
  const recorders = [...new Set(rows.map((row) => row.recordedBy))];
  const members = await prisma.member.findMany({
    where: { workspaceId, slackUserId: { in: recorders } },
    select: { slackUserId: true, name: true },
  });
  const names = new Map(members.map(({ slackUserId, name }) => [slackUserId, name]));
  return rows.flatMap((row) => readReason(row, names.get(row.recordedBy) ?? null));
}

/** An entry whose ids this version does not know is left out rather than guessed at. */
function readReason(row: Reason, recorderName: string | null): RecordedReason[] {
  const entry = reasonEntrySchema.safeParse(row);
  if (!entry.success) return [];
  const { caseId, recordedBy, recordedAt } = row;
  return [{ ...entry.data, caseId, recordedBy, recordedAt, recorderName }];
}

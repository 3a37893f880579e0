import type { FormerRepPoll, PollRefusal } from "#src/core/reason/former-rep-poll.ts";
import { isReasonId, type ReasonId } from "#src/core/reason/taxonomy.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { isCaseSeen } from "./case-sight.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Here = { readonly workspaceId: string; readonly caseId: string };
type By = Here & { readonly by: string }; // Slack user id

export type AskedPoll =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly why: PollRefusal };

/** Asks whoever looked after the client before why they left; one person is asked once about a case (FI-016). */
export async function askFormerRep(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, caseId, by }: By,
): Promise<AskedPoll> {
  return prisma.$transaction(async (tx) => {
    if (!(await isCaseSeen(tx, { workspaceId, caseId, slackUserId: by })))
      return { ok: false, why: "handled-by-manager" };
    const former = await findFormerRep(tx, { workspaceId, caseId, by });
    if (former === null) return { ok: false, why: "nobody-to-ask" };
    if (!(await queuePoll(tx, { workspaceId, caseId, slackUserId: former.slackUserId })))
      return { ok: false, why: "asked-already" };
    await queuePosting(tx);
    return { ok: true, name: former.name };
  });
}

/** False when they were asked before. */
export async function queuePoll(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId, slackUserId }: Here & { readonly slackUserId: string },
): Promise<boolean> {
  const row = { workspaceId, channel: slackUserId, key: keyOf(caseId, slackUserId) };
  const { count } = await tx.outboxMessage.createMany({ data: row, skipDuplicates: true });
  return count === 1;
}

function keyOf(caseId: string, slackUserId: string): string {
  return `poll:${caseId}/${slackUserId}`;
}

type Former = { readonly name: string; readonly slackUserId: string };

/** Who holds the account, else who took the case first; never who works on it now, nor anybody of a restricted case. */
async function findFormerRep(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId, by }: By,
): Promise<Former | null> {
  const member = { select: { name: true, slackUserId: true, id: true } } as const;
  const found = await tx.case.findFirst({
    where: { id: caseId, client: { workspaceId }, isRestricted: false },
    select: {
      ownerId: true,
      client: { select: { owner: member } },
      events: { where: { what: "taken" }, orderBy: { at: "asc" }, take: 1 },
    },
  });
  if (found === null) return null;
  const firstBy = found.events[0]?.by ?? "";
  const first = await tx.member.findFirst({ where: { workspaceId, slackUserId: firstBy } });
  const candidates = [found.client.owner, first].flatMap((one) =>
    one === null || one.slackUserId === null || one.id === found.ownerId
      ? []
      : [{ name: one.name, slackUserId: one.slackUserId }],
  );
  return candidates.find(({ slackUserId }) => slackUserId !== by) ?? null;
}

/** What `<case>/<Slack user>` was asked, and their answer; null: the case is not there, or not for them any more. */
export async function loadPoll(prisma: PrismaClient, key: string): Promise<FormerRepPoll | null> {
  const [caseId = "", slackUserId = ""] = key.split("/");
  const found = await prisma.case.findUnique({
    where: { id: caseId },
    select: {
      isRestricted: true,
      client: { select: { name: true } },
      reasons: { where: { recordedBy: slackUserId, source: "rep-guess" }, take: 1 },
    },
  });
  if (found === null) return null;
  const { isRestricted, client, reasons } = found;
  const isDone = isRestricted || (await prisma.claim.count({ where: { key: noneKey(key) } })) > 0;
  const answer = readAnswer(reasons[0]?.real ?? null) ?? (isDone ? "none" : null);
  return { caseId, clientName: client.name, answer };
}

function readAnswer(stored: string | null): ReasonId | null {
  return stored !== null && isReasonId(stored) ? stored : null;
}

function noneKey(key: string): string {
  return `poll-none:${key}`;
}

/** Why nobody may answer so; null: they were asked and have not answered. */
export async function refusalToAnswer(
  prisma: PrismaClient,
  { workspaceId, caseId, by }: By,
): Promise<PollRefusal | null> {
  const key = keyOf(caseId, by);
  const asked = await prisma.outboxMessage.count({ where: { workspaceId, key } });
  if (asked === 0) return "not-asked";
  const poll = await loadPoll(prisma, `${caseId}/${by}`);
  return poll?.answer === null ? null : "answered-already";
}

/** Has the question show the answer; `isNone`: they do not know. */
export async function settlePoll(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, caseId, by, isNone }: By & { readonly isNone: boolean },
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const claim = { key: noneKey(`${caseId}/${by}`) };
    if (isNone) await tx.claim.createMany({ data: claim, skipDuplicates: true });
    const key = keyOf(caseId, by);
    await tx.outboxMessage.updateMany({ where: { workspaceId, key }, data: { stale: true } });
    await queuePosting(tx);
  });
}

import { actIn } from "#src/core/access/scope.ts";
import { readPrivacy } from "./case-privacy.ts";
import { contactFor, type ContactFor } from "#src/core/case/contact-for.ts";
import {
  type HandOver,
  type HandOverOffer,
  type HandOverOutcome,
  refusalToHandOver,
} from "#src/core/case/hand-over.ts";
import { type CaseViewer, maySeeCase } from "#src/core/case/may-see-case.ts";
import { choicesFor } from "#src/core/case/who-takes-over.ts";
import type { Day } from "#src/core/day.ts";
import { loadBarredIds } from "./barred-members.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { groundParts, type GroundRow, readGround } from "./case-ground.ts";
import { findViewer } from "./case-sight.ts";
import { changeCaseIn } from "./cases.ts";
import { loadColleagues } from "./colleagues.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { queuePoll } from "./polls.ts";
import { readLife } from "./read-case.ts";
import { findLastEvent, tellHandOver } from "./tell-hand-over.ts";

type Asked = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

/** Whom the case could go to, and whom the method advises; null: no such case, or not for who asks. */
export async function loadHandOver(
  prisma: PrismaClient,
  { workspaceId, caseId, by, today }: Asked,
): Promise<HandOverOffer | null> {
  const row = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    include: groundParts,
  });
  if (row === null) return null;
  const privacy = readPrivacy(row);
  const viewer = actIn(await findViewer(prisma, { workspaceId, slackUserId: by }), privacy.teamId);
  if (!maySeeCase(viewer, privacy)) return null;
  const barredIds = await loadBarredIds(prisma, row.clientId);
  const colleagues = await loadColleagues(prisma, workspaceId);
  const contact = adviseContact(row, { today, viewer, barredIds });
  const advice = { by: contact.by, ownerId: row.ownerId, accountOwnerId: row.client.ownerId };
  return {
    caseId,
    clientName: row.client.name,
    ownerName: row.owner?.name ?? null,
    contact,
    choices: choicesFor({ colleagues, barredIds }, advice),
    isRestricted: row.isRestricted,
    mayMoveAccount: viewer.role === "manager",
  };
}

type Reading = {
  readonly today: Day;
  readonly viewer: CaseViewer;
  readonly barredIds: readonly string[];
};

/** What the viewer may not know of the reasons does not shape what they are told. */
function adviseContact(row: GroundRow, { today, viewer, barredIds }: Reading): ContactFor {
  const ground = readGround(row, { today, actor: viewer });
  const known = ground.reasons.filter((one) => !one.isPrivate || viewer.role === "manager");
  const holderId = row.ownerId ?? row.client.ownerId;
  return contactFor(
    {
      reason: known[0]?.real ?? known[0]?.stated ?? null,
      tier: ground.tier,
      isRestricted: row.isRestricted,
      isOwnerBarred: holderId !== null && barredIds.includes(holderId),
      doNotContact: ground.isDoNotContact,
      leftTwice: ground.hasLeftTwice,
    },
    ground.policy,
  );
}

/** Hands the case over with its whole history, and has both told in private. */
export async function saveHandOver(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  given: HandOver,
): Promise<HandOverOutcome> {
  return prisma.$transaction(async (tx) => {
    const outcome = await handOverIn(tx, given);
    if (outcome.ok) await queuePosting(tx);
    return outcome;
  });
}

async function handOverIn(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId, by, today, ...wish }: HandOver,
): Promise<HandOverOutcome> {
  await tx.$queryRaw`select 1 as locked from "Case" where id = ${caseId}::uuid for update`;
  const row = await tx.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    include: {
      client: { select: { name: true, owner: { select: { teamId: true } } } },
      lapse: { select: { dismissedWhy: true } },
    },
  });
  if (row === null) return { ok: false, why: "no-such-case" };
  const privacy = readPrivacy(row);
  const asker = await findViewer(tx, { workspaceId, slackUserId: by });
  const actor: CaseViewer = actIn(asker, privacy.teamId);
  const colleagues = await loadColleagues(tx, workspaceId);
  const why = refusalToHandOver(
    { actor, toId: wish.toId, why: wish.why },
    {
      life: readLife(row),
      privacy,
      memberIds: colleagues.map(({ memberId }) => memberId),
      barredIds: await loadBarredIds(tx, row.clientId),
    },
  );
  const to = colleagues.find(({ memberId }) => memberId === wish.toId);
  if (why !== null || to === undefined) return { ok: false, why: why ?? "nobody-chosen" };
  const toId = to.memberId;
  const action = { type: "hand-over", toId, why: wish.why.trim() } as const;
  const changed = await changeCaseIn(tx, { workspaceId, caseId, by, today, action });
  if (!changed.ok) return { ok: false, why: "may-not-hold" };
  if (wish.movesAccount && actor.role === "manager")
    await tx.client.update({ where: { id: row.clientId }, data: { ownerId: toId } });
  const eventId = await findLastEvent(tx, caseId, "handed-over");
  await tellHandOver(tx, { workspaceId, eventId, memberIds: [toId, row.ownerId] });
  await askWhoHadIt(tx, { workspaceId, caseId, formerId: row.ownerId });
  return { ok: true, clientName: row.client.name, toName: to.name };
}

/** Whoever had it is asked for their view, unless a reason is known that is more than a guess (FI-016). */
async function askWhoHadIt(
  tx: Prisma.TransactionClient,
  {
    workspaceId,
    caseId,
    formerId,
  }: { workspaceId: string; caseId: string; formerId: string | null },
): Promise<void> {
  if (formerId === null) return;
  const facts = await tx.reason.count({ where: { caseId, source: { not: "rep-guess" } } });
  const { isRestricted } = await tx.case.findUniqueOrThrow({ where: { id: caseId } });
  const former = await tx.member.findUnique({ where: { id: formerId } });
  const slackUserId = former?.slackUserId ?? null;
  if (facts > 0 || isRestricted || slackUserId === null) return;
  await queuePoll(tx, { workspaceId, caseId, slackUserId });
}

import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { channelSchema } from "#src/core/draft/draft-terms.ts";
import {
  type SentMark,
  type SentOutcome,
  touchChannelOf,
  touchRefOf,
} from "#src/core/draft/sent.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { changeCaseIn } from "./cases.ts";
import { findSentVersion, lockDraft } from "./drafts.ts";
import type { Draft, Prisma, PrismaClient } from "./generated/client.ts";

type Sending = {
  readonly workspaceId: string;
  readonly draftId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

/** Marks a draft as sent and keeps the contact, the case's event and its step with it; the same draft counts once. */
export async function saveSent(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  sending: Sending,
): Promise<SentOutcome> {
  return prisma.$transaction(async (tx) => {
    const draft = await tx.draft.findFirst({
      where: { id: sending.draftId, client: { workspaceId: sending.workspaceId } },
    });
    if (draft === null) return { ok: false, why: "no-such-draft" };
    const firstId = firstOf(draft);
    await lockDraft(tx, firstId);
    const before = await findSentVersion(tx, firstId);
    if (before !== null)
      return { ok: true, isRepeat: true, draftId: before, caseState: await stateOf(tx, draft) };

    await tx.draft.update({ where: { id: draft.id }, data: { sentAt: new Date() } });
    await addTouch(tx, draft, sending);
    await moveCase(tx, draft, sending);
    await queuePosting(tx);
    return { ok: true, isRepeat: false, draftId: draft.id, caseState: await stateOf(tx, draft) };
  });
}

/** When this version went out and who said so; null when it did not. */
export async function findSentMark(
  prisma: PrismaClient,
  { draftId }: { draftId: string },
): Promise<SentMark | null> {
  const touch = await prisma.touch.findFirst({ where: { externalId: touchRefOf(draftId) } });
  return touch === null ? null : { on: dayOfUtc(touch.happenedOn), byName: touch.memberName };
}

function firstOf({ id, facts }: Draft): string {
  const isObject = typeof facts === "object" && facts !== null && !Array.isArray(facts);
  const firstId = isObject ? facts["firstId"] : null;
  return typeof firstId === "string" ? firstId : id;
}

async function addTouch(
  tx: Prisma.TransactionClient,
  draft: Draft,
  { workspaceId, by, today }: Sending,
): Promise<void> {
  const sender = await tx.member.findFirst({ where: { workspaceId, slackUserId: by } });
  await tx.touch.create({
    data: {
      clientId: draft.clientId,
      externalId: touchRefOf(draft.id),
      happenedOn: utcDateOf(today),
      incoming: false,
      channel: touchChannelOf(channelSchema.parse(draft.channel)),
      memberName: sender?.name ?? null,
      invitesAnswer: true, // every draft ends with a question or an invitation (FI-121)
    },
  });
}

/** An open case becomes contacted. A closed one stays as it is, and its history still says that a message went out. */
async function moveCase(
  tx: Prisma.TransactionClient,
  { caseId }: Draft,
  { workspaceId, by, today }: Sending,
): Promise<void> {
  if (caseId === null) return;
  const action = { type: "send" } as const;
  const outcome = await changeCaseIn(tx, { workspaceId, caseId, by, today, action });
  if (outcome.ok) return;
  await tx.caseEvent.create({ data: { caseId, by, what: "draft-sent" } });
}

async function stateOf(tx: Prisma.TransactionClient, { caseId }: Draft) {
  if (caseId === null) return null;
  const found = await tx.case.findUnique({ where: { id: caseId }, select: { state: true } });
  return found?.state ?? null;
}

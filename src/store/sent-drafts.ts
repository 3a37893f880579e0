import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { channelSchema, type DraftIntent, intentSchema } from "#src/core/draft/draft-terms.ts";
import {
  followUpDay,
  followUpKeyOf,
  isTooSoonAfter,
  type SentBefore,
  type SentMark,
  type SentOutcome,
  touchChannelOf,
  touchRefOf,
} from "#src/core/draft/sent.ts";
import { loadWorkingDays } from "./agendas.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { changeCaseIn } from "./cases.ts";
import { findSentVersion, lockDraft } from "./drafts.ts";
import { saveErrands } from "./errands.ts";
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
  const workingDays = await loadWorkingDays(prisma, sending.workspaceId);
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
    await planFollowUp(tx, draft, { ...sending, workingDays });
    await moveCase(tx, draft, sending);
    await queuePosting(tx);
    return { ok: true, isRepeat: false, draftId: draft.id, caseState: await stateOf(tx, draft) };
  });
}

/** When this version went out and who said so, with what follows from it; null when it did not. */
export async function findSentMark(
  prisma: PrismaClient,
  { draftId }: { draftId: string },
): Promise<SentMark | null> {
  const touch = await prisma.touch.findFirst({ where: { externalId: touchRefOf(draftId) } });
  if (touch === null) return null;
  const { clientId, happenedOn, memberName, text } = touch;
  const on = dayOfUtc(happenedOn);
  const followUp = await prisma.errand.findFirst({
    where: { clientId, key: followUpKeyOf(draftId), state: "open" },
  });
  const draft = await prisma.draft.findUnique({ where: { id: draftId } });
  const intent = intentSchema.safeParse(draft?.intent);
  return {
    on,
    byName: memberName,
    followUpOn: followUp === null ? null : dayOfUtc(followUp.dueOn),
    isTextKept: text !== null,
    alike: intent.success
      ? await findSentAlike(prisma, { clientId, intent: intent.data, today: on, but: draftId })
      : null,
  };
}

/** The last one for the same purpose that the client had no time to answer yet; null: none. */
export async function findSentAlike(
  prisma: PrismaClient,
  asked: { clientId: string; intent: DraftIntent; today: Day; but?: string },
): Promise<SentBefore | null> {
  const { clientId, intent, today, but } = asked;
  const sent = await prisma.draft.findFirst({
    where: {
      clientId,
      intent,
      sentAt: { not: null },
      ...(but === undefined ? {} : { id: { not: but } }),
    },
    orderBy: { sentAt: "desc" },
  });
  if (sent === null) return null;
  const touch = await prisma.touch.findFirst({ where: { externalId: touchRefOf(sent.id) } });
  if (touch === null) return null;
  const on = dayOfUtc(touch.happenedOn);
  const channel = channelSchema.parse(sent.channel);
  return isTooSoonAfter({ channel, on }, today) ? { on, byName: touch.memberName } : null;
}

/** Keeps what went out word for word with the contact. False: it did not go out. */
export async function keepSentText(
  prisma: PrismaClient,
  { draftId }: { draftId: string },
): Promise<boolean> {
  const draft = await prisma.draft.findUnique({ where: { id: draftId } });
  if (draft === null) return false;
  const { clientId, subject, text } = draft;
  const whole = subject === null || subject === "" ? text : `${subject}\n\n${text}`;
  const { count } = await prisma.touch.updateMany({
    where: { clientId, externalId: touchRefOf(draftId) },
    data: { text: whole },
  });
  return count > 0;
}

/** Reminds the sender when no answer came; somebody who is no member is not reminded. */
async function planFollowUp(
  tx: Prisma.TransactionClient,
  draft: Draft,
  { workspaceId, by, today, workingDays }: Sending & { readonly workingDays: readonly number[] },
): Promise<void> {
  const channel = channelSchema.parse(draft.channel);
  const intent = intentSchema.parse(draft.intent);
  const dueOn = followUpDay({ intent, channel, on: today }, workingDays);
  const owner = await tx.member.findFirst({ where: { workspaceId, slackUserId: by } });
  if (dueOn === null || owner === null) return;
  const { clientId, caseId } = draft;
  const matter = { kind: "follow-up", sentOn: today, channel: touchChannelOf(channel) } as const;
  const errand = {
    key: followUpKeyOf(draft.id),
    clientId,
    caseId,
    ownerId: owner.id,
    dueOn,
    matter,
  };
  await saveErrands(tx, workspaceId, [errand]);
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

import { advanceCase } from "#src/core/case/advance-case.ts";
import { caseEventOf } from "#src/core/case/case-event.ts";
import type { CaseChange, CaseOutcome } from "#src/core/case/case-outcome.ts";
import { isOpenCase, ownerOf, type WinBackCase } from "#src/core/case/case-state.ts";
import { closedAsSchema } from "#src/core/case/closed-as.ts";
import { dismissalSchema } from "#src/core/case/dismissal.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { isChangeHidden } from "./case-sight.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

const caseParts = {
  owner: { select: { name: true, slackUserId: true } },
  client: { select: { owner: { select: { slackUserId: true } } } },
  lapse: { select: { id: true, dismissedWhy: true, alert: { select: { id: true } } } },
} as const satisfies Prisma.CaseInclude;

type CaseRow = Prisma.CaseGetPayload<{ include: typeof caseParts }>;

/** Takes one action on a case and keeps the new state, the event and the card's need of an update together. */
export async function changeCase(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  change: CaseChange,
): Promise<CaseOutcome> {
  return prisma.$transaction(async (tx) => {
    const outcome = await changeCaseIn(tx, change);
    if (outcome.ok && outcome.changed) await queuePosting(tx);
    return outcome;
  });
}

/** The same within a transaction that keeps more than the case. */
export async function changeCaseIn(
  tx: Prisma.TransactionClient,
  change: CaseChange,
): Promise<CaseOutcome> {
  const row = await lockCase(tx, change);
  if (row === null) return { ok: false, why: "no-such-case", ownerName: null };
  if (await isChangeHidden(tx, change))
    return { ok: false, why: "handled-by-manager", ownerName: null };
  const step = advanceCase(readCase(row), change.action);
  if (!step.ok) return { ok: false, why: step.why, ownerName: row.owner?.name ?? null };
  if (step.changed) await saveStep(tx, { row, change, next: step.next });
  return { ok: true, changed: step.changed, current: step.next };
}

/** Two clicks at once go one after the other. */
async function lockCase(
  tx: Prisma.TransactionClient,
  { caseId, workspaceId }: CaseChange,
): Promise<CaseRow | null> {
  await tx.$queryRaw`select 1 as locked from "Case" where id = ${caseId}::uuid for update`;
  return tx.case.findFirst({ where: { id: caseId, client: { workspaceId } }, include: caseParts });
}

type SavedStep = { readonly row: CaseRow; readonly change: CaseChange; readonly next: WinBackCase };

async function saveStep(
  tx: Prisma.TransactionClient,
  { row, change, next }: SavedStep,
): Promise<void> {
  const snoozedUntil = isOpenCase(next) ? next.snoozedUntil : null;
  await tx.case.update({
    where: { id: row.id },
    data: {
      state: next.state,
      ownerId: ownerOf(next),
      snoozedUntil: snoozedUntil === null ? null : utcDateOf(snoozedUntil),
      closedAs: next.state === "closed" ? next.as : null,
    },
  });
  if (next.state === "dismissed")
    await tx.lapse.update({
      where: { id: row.lapseId },
      data: { state: "dismissed", dismissedWhy: next.why, closedOn: utcDateOf(change.today) },
    });
  const event = await tx.caseEvent.create({
    data: { caseId: row.id, by: change.by, ...caseEventOf(change.action) },
  });
  if (change.action.type === "wake") await queueReminder(tx, { row, change, eventId: event.id });
  if (row.lapse.alert !== null) await markCardStale(tx, row.lapse.alert.id, change.workspaceId);
}

/** Who snoozed the card is told in private that it is back: Slack says nothing when a message is only updated. */
async function queueReminder(
  tx: Prisma.TransactionClient,
  { row, change, eventId }: { row: CaseRow; change: CaseChange; eventId: string },
): Promise<void> {
  const channel = row.owner?.slackUserId ?? row.client.owner?.slackUserId ?? null;
  if (channel === null) return;
  const { workspaceId } = change;
  await tx.outboxMessage.create({ data: { workspaceId, channel, key: `woken:${eventId}` } });
}

/** A card that is not posted yet will be drawn from what is true then. */
async function markCardStale(
  tx: Prisma.TransactionClient,
  alertId: string,
  workspaceId: string,
): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { workspaceId, key: `alert:${alertId}` },
    data: { stale: true },
  });
}

function readCase(row: CaseRow): WinBackCase {
  const { ownerId } = row;
  const snoozedUntil = row.snoozedUntil === null ? null : dayOfUtc(row.snoozedUntil);
  switch (row.state) {
    case "unowned":
      return { state: "unowned", snoozedUntil };
    case "taken":
      if (ownerId === null) throw new Error(`case ${row.id} is taken but has no owner`);
      return { state: "taken", ownerId, snoozedUntil };
    case "contacted":
      return { state: "contacted", ownerId, snoozedUntil };
    case "regained":
      return { state: "regained", ownerId };
    case "dismissed":
      return { state: "dismissed", ownerId, why: dismissalSchema.parse(row.lapse.dismissedWhy) };
    case "closed":
      return { state: "closed", ownerId, as: closedAsSchema.parse(row.closedAs) };
  }
}

/** Cases whose snooze is over on the day. */
export async function findSnoozedCases(
  prisma: PrismaClient,
  { workspaceId, day }: { workspaceId: string; day: Day },
): Promise<string[]> {
  const rows = await prisma.case.findMany({
    where: {
      client: { workspaceId },
      snoozedUntil: { lte: utcDateOf(day) },
      lapse: { state: "open" },
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

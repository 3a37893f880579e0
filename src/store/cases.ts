import { z } from "zod";
import { advanceCase } from "#src/core/case/advance-case.ts";
import type { CaseEvent } from "#src/core/case/case-event.ts";
import type { CaseGround } from "#src/core/case/case-ground.ts";
import type { CaseChange, CaseOutcome } from "#src/core/case/case-outcome.ts";
import type { CaseStanding } from "#src/core/case/case-standing.ts";
import { isOpenCase, ownerOf } from "#src/core/case/case-state.ts";
import type { CaseStep } from "#src/core/case/case-step.ts";
import { comesBack } from "#src/core/case/comes-back.ts";
import { stepOf } from "#src/core/case/step-of.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { keepEffects } from "./case-effects.ts";
import { findActor, groundParts, type GroundRow, readGround } from "./case-ground.ts";
import { refreshCaseScreens } from "./case-screens.ts";
import { isChangeHidden } from "./case-sight.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readLife, readProgress } from "./read-case.ts";

const anObject = z.record(z.string(), z.json());

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
  const actor = await findActor(tx, change);
  if (row === null) return { ok: false, why: "no-such-case", ownerName: null };
  if (await isChangeHidden(tx, change))
    return { ok: false, why: "handled-by-manager", ownerName: null };
  const { by, today, action } = change;
  if (by !== null && actor === null && action.type === "method")
    return { ok: false, why: "not-a-member", ownerName: null };
  const standing = { life: readLife(row), progress: readProgress(row.id, row.progress) };
  const ground = readGround(row, { today, actor });
  const step = advanceCase(standing, action, ground);
  if (!step.ok) return refused(step, row);
  if (step.event !== null)
    await saveStep(tx, { row, change, next: step.next, event: step.event, ground });
  return { ok: true, changed: step.changed, current: step.next.life };
}

/** A case without a way out is kept from who asked. */
function refused(
  { ok, ...refusal }: Extract<CaseStep, { ok: false }>,
  row: GroundRow,
): CaseOutcome {
  return refusal.wayOut.length === 0
    ? { ok, why: "handled-by-manager", ownerName: null }
    : { ok, ...refusal, ownerName: row.owner?.name ?? null };
}

/** Two clicks at once go one after the other. */
async function lockCase(
  tx: Prisma.TransactionClient,
  { caseId, workspaceId }: CaseChange,
): Promise<GroundRow | null> {
  await tx.$queryRaw`select 1 as locked from "Case" where id = ${caseId}::uuid for update`;
  return tx.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    include: groundParts,
  });
}

type SavedStep = {
  readonly row: GroundRow;
  readonly change: CaseChange;
  readonly next: CaseStanding;
  readonly event: CaseEvent;
  readonly ground: CaseGround;
};

async function saveStep(
  tx: Prisma.TransactionClient,
  { row, change, next, event, ground }: SavedStep,
): Promise<void> {
  const { life } = next;
  await tx.case.update({ where: { id: row.id }, data: caseData(next, ground) });
  if (life.state === "dismissed")
    await tx.lapse.update({
      where: { id: row.lapseId },
      data: { state: "dismissed", dismissedWhy: life.why, closedOn: utcDateOf(change.today) },
    });
  const detail = anObject.parse(event.detail);
  const isRestricted = row.isRestricted || isPrivateAct(change.action);
  const { id: eventId } = await tx.caseEvent.create({
    data: { caseId: row.id, by: change.by, what: event.what, detail, isRestricted },
  });
  if (change.action.type === "wake") await queueReminder(tx, { row, change, eventId });
  if (change.action.type === "method") await keepActEffects(tx, { row, change, eventId });
  await refreshCaseScreens(tx, { workspaceId: change.workspaceId, caseId: row.id });
}

async function keepActEffects(
  tx: Prisma.TransactionClient,
  { row, change, eventId }: { row: GroundRow; change: CaseChange; eventId: string },
): Promise<void> {
  const { by, today, action, workspaceId } = change;
  if (action.type !== "method") return;
  const member = await tx.member.findFirst({ where: { workspaceId, slackUserId: by ?? "" } });
  const byName = member?.name ?? null;
  const { clientId } = row;
  await keepEffects(tx, { clientId, eventId, act: action.act, by, byName, today });
}

/** A lapse stays open when its case is closed, so that a later order still counts as a return. */
function caseData(
  { life, progress }: CaseStanding,
  ground: CaseGround,
): Prisma.CaseUncheckedUpdateInput {
  const snoozedUntil = isOpenCase(life) ? life.snoozedUntil : null;
  const comesBackOn = comesBack({ life, progress });
  return {
    state: life.state,
    ownerId: ownerOf(life),
    snoozedUntil: snoozedUntil === null ? null : utcDateOf(snoozedUntil),
    closedAs: life.state === "closed" ? life.as : null,
    progress,
    step: stepOf({ life, progress }, ground),
    coolingUntil: comesBackOn === null ? null : utcDateOf(comesBackOn),
  };
}

/** RU-10: "one private line". */
function isPrivateAct(action: CaseChange["action"]): boolean {
  return action.type === "method" && action.act.act === "prepared";
}

/** Who snoozed the card is told in private that it is back: Slack says nothing when a message is only updated. */
async function queueReminder(
  tx: Prisma.TransactionClient,
  { row, change, eventId }: { row: GroundRow; change: CaseChange; eventId: string },
): Promise<void> {
  const channel = row.owner?.slackUserId ?? row.client.owner?.slackUserId ?? null;
  if (channel === null) return;
  const { workspaceId } = change;
  await tx.outboxMessage.create({ data: { workspaceId, channel, key: `woken:${eventId}` } });
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

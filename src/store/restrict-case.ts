import { mayManage } from "#src/core/access/scope.ts";
import { whoIsTold } from "#src/core/access/who-is-told.ts";
import { chooseManager } from "#src/core/case/who-takes-over.ts";
import type { Day } from "#src/core/day.ts";
import type { EmployeeMeant } from "#src/core/reason/employee-meant.ts";
import type { ReasonId } from "#src/core/reason/taxonomy.ts";
import { refreshAgendas } from "./agendas.ts";
import { loadBarredIds } from "./barred-members.ts";
import { changeCaseIn } from "./cases.ts";
import { loadColleagues } from "./colleagues.ts";
import type { Prisma } from "./generated/client.ts";
import { findLastEvent, tellHandOver } from "./tell-hand-over.ts";

export type Restriction = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly reason: ReasonId;
  readonly isFact: boolean; // not somebody's guess
  readonly about: EmployeeMeant;
};

const WHY = "One of our people is the reason: a manager takes it from here."; // for managers' eyes, as the event is

const BEFORE = {
  clientId: true,
  ownerId: true,
  barredId: true,
  client: { select: { ownerId: true, owner: { select: { teamId: true } } } },
} as const;

function teamOf({ owner }: { readonly owner: { readonly teamId: string | null } | null }) {
  return owner?.teamId ?? null;
}

/**
 * One of ours drove the client away: the case is for managers only from here on, is withdrawn from whoever holds it,
 * and can never go back to that employee, who no longer looks after the client either (RU-31, FI-052). Who had it is told that a manager has it now, and not why.
 */
export async function restrictCaseIn(
  tx: Prisma.TransactionClient,
  given: Restriction,
): Promise<void> {
  const { workspaceId, caseId } = given;
  const before = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: BEFORE });
  const accountOwnerId = before.client.ownerId;
  const meant = given.about.memberId ?? (given.reason === "B4b" ? accountOwnerId : null);
  await noteRestriction(tx, given, meant);
  await tx.case.update({
    where: { id: caseId },
    data: { isRestricted: true, barredId: meant ?? before.barredId },
  });
  const known = await loadBarredIds(tx, before.clientId);
  const barredIds = meant === null ? known : [...known, meant];
  const teamId = teamOf(before.client);
  const holderId = await giveToManager(tx, given, { ownerId: before.ownerId, teamId, barredIds });
  await moveWork(tx, { caseId, barredIds, holderId });
  if (given.isFact && holderId !== null && barredIds.includes(accountOwnerId ?? ""))
    await tx.client.update({ where: { id: before.clientId }, data: { ownerId: holderId } });
  await refreshAgendas(tx, { workspaceId, memberIds: [...barredIds, holderId ?? ""] });
  await hideCaseEvents(tx, given);
  const eventId = await findLastEvent(tx, caseId, "restricted");
  const formers = [before.ownerId, accountOwnerId].filter((id) => id !== holderId);
  await tellHandOver(tx, { workspaceId, eventId, memberIds: [holderId, ...formers] });
}

async function noteRestriction(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId, by, today, reason, about }: Restriction,
  memberId: string | null,
): Promise<void> {
  const detail = { reason, memberId, role: about.role };
  const action = { type: "note", what: "restricted", detail } as const;
  await changeCaseIn(tx, { workspaceId, caseId, by, today, action });
}

type Holding = {
  readonly ownerId: string | null;
  readonly teamId: string | null; // of whoever looked after the client until now
  readonly barredIds: readonly string[];
};

/** Who holds it afterwards; null: there is nobody who could, so that nobody does. */
async function giveToManager(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId, today }: Restriction,
  { ownerId, teamId, barredIds }: Holding,
): Promise<string | null> {
  const colleagues = await loadColleagues(tx, workspaceId);
  const able = colleagues.filter(({ memberId }) => !barredIds.includes(memberId));
  const holder = able.find(({ memberId }) => memberId === ownerId);
  if (holder?.role === "manager" && mayManage(holder, teamId)) return holder.memberId;
  const manager = chooseManager({ colleagues: [...whoIsTold(able, teamId)], barredIds });
  const toId = manager?.memberId ?? null;
  const moved =
    toId !== null &&
    (
      await changeCaseIn(tx, {
        workspaceId,
        caseId,
        by: null,
        today,
        action: { type: "hand-over", toId, why: WHY },
      })
    ).ok;
  if (!moved) await putDown(tx, caseId, toId); // an ended case, or nobody to give it to
  return toId;
}

async function putDown(
  tx: Prisma.TransactionClient,
  caseId: string,
  toId: string | null,
): Promise<void> {
  await tx.case.update({ where: { id: caseId }, data: { ownerId: toId } });
  if (toId === null)
    await tx.case.updateMany({ where: { id: caseId, state: "taken" }, data: { state: "unowned" } });
}

/** What the employee had still promised or was to do for this client is not theirs any more. */
async function moveWork(
  tx: Prisma.TransactionClient,
  given: {
    readonly caseId: string;
    readonly barredIds: readonly string[];
    readonly holderId: string | null;
  },
): Promise<void> {
  const { caseId, barredIds, holderId } = given;
  await tx.promise.updateMany({ where: { caseId }, data: { isRestricted: true } });
  if (holderId === null) return;
  const ownerId = { in: [...barredIds] };
  await tx.promise.updateMany({
    where: { caseId, ownerId, state: "open" },
    data: { ownerId: holderId },
  });
  await tx.errand.updateMany({
    where: { caseId, ownerId, state: "open" },
    data: { ownerId: holderId },
  });
}

/** The entry that says whom it is about; and what was told of earlier hand-overs is drawn anew, without the case. */
async function hideCaseEvents(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId }: Restriction,
): Promise<void> {
  await tx.caseEvent.updateMany({
    where: { caseId, what: { in: ["restricted", "reason-recorded"] } },
    data: { isRestricted: true },
  });
  const events = await tx.caseEvent.findMany({
    where: { caseId, what: "handed-over" },
    select: { id: true },
  });
  await tx.outboxMessage.updateMany({
    where: {
      workspaceId,
      OR: events.map(({ id }) => ({ key: { startsWith: `handover:${id}/` } })),
    },
    data: { stale: true },
  });
}

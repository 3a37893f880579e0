import { actIn, viewerOf } from "#src/core/access/scope.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import { type CasePrivacy, mayHoldCase, maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Noted } from "#src/core/case/noted.ts";
import type { PutPromise } from "#src/core/promise/check-promise.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import {
  maySettle,
  type PromiseAction,
  type PromiseActor,
  settlePromise,
  type SettleRefusal,
} from "#src/core/promise/settle-promise.ts";
import { refreshAgendas } from "./agendas.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { changeCaseIn } from "./cases.ts";
import { privacyParts, readPrivacy } from "./case-privacy.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagersOf } from "./managers.ts";
import { promiseParts, readPromise } from "./read-promise.ts";

export type NewPromise = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: PromiseActor;
  readonly today: Day;
  readonly promise: PutPromise & { readonly ownerId: string; readonly dueOn: Day };
  /** Names the one act, so that a form sent twice is one promise. */
  readonly actId: string;
};

/** Keeps a promise with the need of all that shows it to be drawn anew; the same act is kept once. */
export async function addPromise(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, caseId, by, today, promise, actId }: NewPromise,
): Promise<"saved" | "repeated" | "no-such-case"> {
  return prisma.$transaction(async (tx) => {
    const found = await tx.case.findFirst({
      where: { id: caseId, client: { workspaceId } },
      select: { clientId: true, ...privacyParts },
    });
    if (found === null || !mayActIn(readPrivacy(found), by)) return "no-such-case";
    const key = `promise:${actId}`;
    const claimed = await tx.claim.createMany({ data: { key }, skipDuplicates: true });
    if (claimed.count === 0) return "repeated";
    const { clientId, isRestricted } = found;
    const { kind, what, ownerId } = promise;
    const dueOn = utcDateOf(promise.dueOn);
    const madeAt = utcDateOf(today);
    const made = { madeBy: by.slackUserId, madeAt, movedFrom: [], isRestricted };
    const { id: promiseId } = await tx.promise.create({
      data: { clientId, caseId, kind, what, ownerId, dueOn, ...made },
    });
    await refreshAgendas(tx, { workspaceId, memberIds: [ownerId] });
    const detail = { promiseId, kind, dueOn: promise.dueOn };
    await noteInHistory(tx, { workspaceId, caseId, by, today, what: "promise-made", detail });
    await queuePosting(tx);
    return "saved";
  });
}

function mayActIn(about: CasePrivacy, by: PromiseActor): boolean {
  return maySeeCase(by, about) && mayHoldCase(by.memberId, about);
}

export type PromiseToSettle = {
  readonly workspaceId: string;
  readonly promiseId: string;
  readonly by: PromiseActor;
  readonly today: Day;
  readonly action: PromiseAction;
};

export type SettleOutcome =
  | { readonly ok: true; readonly changed: boolean; readonly promise: ClientPromise }
  | { readonly ok: false; readonly why: SettleRefusal | "no-such-promise" };

/** Ends or moves a promise; a broken one is told to the managers in the same transaction. */
export async function changePromise(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  change: PromiseToSettle,
): Promise<SettleOutcome> {
  return prisma.$transaction(async (tx) => {
    const { workspaceId, promiseId, by, today, action } = change;
    await tx.$queryRaw`select 1 as locked from "Promise" where id = ${promiseId}::uuid for update`;
    const row = await tx.promise.findFirst({
      where: { id: promiseId, client: { workspaceId } },
      include: { ...promiseParts, case: { select: privacyParts } },
    });
    if (row === null || (row.case !== null && !mayActIn(readPrivacy(row.case), by)))
      return { ok: false, why: "no-such-promise" };
    const promise = readPromise(row);
    const owner = await tx.member.findUnique({ where: { id: promise.ownerId } });
    if (!maySettle(actIn(by, owner?.teamId ?? null), promise))
      return { ok: false, why: "not-yours" };
    const step = settlePromise(promise, action, today);
    if (!step.ok) return step;
    const after = { ...promise, ...step.next };
    if (!step.changed) return { ok: true, changed: false, promise: after };
    await saveSettled(tx, after, by.slackUserId);
    await tellOfIt(tx, workspaceId, after);
    await noteSettled(tx, change, after);
    await queuePosting(tx);
    return { ok: true, changed: true, promise: after };
  });
}

async function saveSettled(
  tx: Prisma.TransactionClient,
  { promiseId, state, dueOn, movedFrom, settledOn, note }: ClientPromise,
  by: string,
): Promise<void> {
  await tx.promise.update({
    where: { id: promiseId },
    data: {
      state,
      note,
      dueOn: utcDateOf(dueOn),
      movedFrom: movedFrom.map(utcDateOf),
      settledOn: settledOn === null ? null : utcDateOf(settledOn),
      settledBy: settledOn === null ? null : by,
    },
  });
}

/** The case's history, with all that is drawn of the case; its step may be another one now. */
async function noteSettled(
  tx: Prisma.TransactionClient,
  { workspaceId, by, today, action }: PromiseToSettle,
  { promiseId, caseId, kind, dueOn }: ClientPromise,
): Promise<void> {
  if (caseId === null) return;
  const detail = { promiseId, kind, dueOn };
  await noteInHistory(tx, { workspaceId, caseId, by, today, what: EVENT_OF[action.type], detail });
}

const EVENT_OF = {
  kept: "promise-kept",
  broken: "promise-broken",
  move: "promise-moved",
  withdraw: "promise-withdrawn",
} as const satisfies Record<PromiseAction["type"], Noted>;

type Note = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: PromiseActor;
  readonly today: Day;
  readonly what: Noted;
  readonly detail: Readonly<Record<string, string>>;
};

async function noteInHistory(
  tx: Prisma.TransactionClient,
  { what, detail, by, ...change }: Note,
): Promise<void> {
  const action = { type: "note", what, detail } as const;
  const outcome = await changeCaseIn(tx, { ...change, by: by.slackUserId, action });
  if (!outcome.ok)
    throw new Error(`case ${change.caseId} took no '${what}': ${outcome.why} (nothing was kept)`);
}

/** Agendas are drawn anew; that a promise of ours was broken is told to the managers who may know of the case. */
async function tellOfIt(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  promise: ClientPromise,
): Promise<void> {
  const { caseId, ownerId, promiseId } = promise;
  const owner = await tx.member.findUnique({ where: { id: ownerId } });
  const managers = await loadManagersOf(tx, { workspaceId, teamId: owner?.teamId ?? null });
  const memberIds = [ownerId, ...managers.map(({ id }) => id)];
  await refreshAgendas(tx, { workspaceId, memberIds });
  if (promise.state !== "broken" || promise.kind === "by-client") return;
  const about =
    caseId === null
      ? null
      : await tx.case.findUnique({ where: { id: caseId }, select: privacyParts });
  const readers = managers
    .filter(({ id }) => id !== ownerId)
    .filter((one) => about === null || maySeeCase(viewerOf(one), readPrivacy(about)))
    .flatMap(({ slackUserId }) => slackUserId ?? []);
  await tx.outboxMessage.createMany({
    data: readers.map((channel) => ({
      workspaceId,
      channel,
      key: `promise-broken:${promiseId}/${channel}`,
    })),
    skipDuplicates: true,
  });
}

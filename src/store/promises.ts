import { type Day, utcDateOf } from "#src/core/day.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
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
import { refreshCaseScreens } from "./case-screens.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagers } from "./managers.ts";
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
    const found = await tx.case.findFirst({ where: { id: caseId, client: { workspaceId } } });
    if (found === null || !maySeeCase(by, found)) return "no-such-case";
    const key = `promise:${actId}`;
    const claimed = await tx.claim.createMany({ data: { key }, skipDuplicates: true });
    if (claimed.count === 0) return "repeated";
    const { clientId, isRestricted } = found;
    const { kind, what, ownerId } = promise;
    const dueOn = utcDateOf(promise.dueOn);
    const madeAt = utcDateOf(today);
    const made = { madeBy: by.slackUserId, madeAt, movedFrom: [], isRestricted };
    await tx.promise.create({ data: { clientId, caseId, kind, what, ownerId, dueOn, ...made } });
    await refreshAgendas(tx, { workspaceId, memberIds: [ownerId] });
    await refreshCaseScreens(tx, { workspaceId, caseId });
    await queuePosting(tx);
    return "saved";
  });
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
      include: { ...promiseParts, case: true },
    });
    if (row === null || (row.case !== null && !maySeeCase(by, row.case)))
      return { ok: false, why: "no-such-promise" };
    const promise = readPromise(row);
    if (!maySettle(by, promise)) return { ok: false, why: "not-yours" };
    const step = settlePromise(promise, action, today);
    if (!step.ok) return step;
    const after = { ...promise, ...step.next };
    if (!step.changed) return { ok: true, changed: false, promise: after };
    await saveSettled(tx, after, by.slackUserId);
    await showSettled(tx, workspaceId, after);
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

async function showSettled(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  promise: ClientPromise,
): Promise<void> {
  const { caseId, ownerId, promiseId } = promise;
  const managers = await loadManagers(tx, workspaceId);
  const memberIds = [ownerId, ...managers.map(({ id }) => id)];
  await refreshAgendas(tx, { workspaceId, memberIds });
  if (caseId !== null) await refreshCaseScreens(tx, { workspaceId, caseId });
  if (promise.state !== "broken" || promise.kind === "by-client") return;
  const about = caseId === null ? null : await tx.case.findUnique({ where: { id: caseId } });
  const readers = managers
    .filter(({ id }) => id !== ownerId)
    .filter(({ id, role }) => about === null || maySeeCase({ memberId: id, role }, about))
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

import { dayOfUtc } from "#src/core/day.ts";
import { type ClientPromise, promiseKindSchema } from "#src/core/promise/client-promise.ts";
import type { Prisma } from "./generated/client.ts";

export const promiseParts = {
  client: { select: { name: true } },
  owner: { select: { name: true } },
} as const satisfies Prisma.PromiseInclude;

export type PromiseParts = Prisma.PromiseGetPayload<{ include: typeof promiseParts }>;

export function readPromise(row: PromiseParts): ClientPromise {
  const { id: promiseId, clientId, caseId, what, ownerId, madeBy, state, note } = row;
  return {
    promiseId,
    clientId,
    clientName: row.client.name,
    caseId,
    kind: promiseKindSchema.parse(row.kind),
    what,
    ownerId,
    ownerName: row.owner.name,
    dueOn: dayOfUtc(row.dueOn),
    madeOn: dayOfUtc(row.madeAt),
    madeBy,
    state,
    settledOn: row.settledOn === null ? null : dayOfUtc(row.settledOn),
    note,
    movedFrom: row.movedFrom.map(dayOfUtc),
  };
}

import { type Scope, scopeOf } from "#src/core/access/scope.ts";
import { privacyParts, readPrivacy } from "./case-privacy.ts";
import { addDays, type Day, utcDateOf } from "#src/core/day.ts";
import { type CasePrivacy, type CaseViewer, maySeeCase } from "#src/core/case/may-see-case.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import { type OwedPromise, owedPromises } from "#src/core/promise/owed-promises.ts";
import { findViewer } from "./case-sight.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { promiseParts, readPromise } from "./read-promise.ts";

type Since = { readonly workspaceId: string; readonly since: Day };

const openOrSince = (since: Day): Prisma.PromiseWhereInput => ({
  OR: [{ state: "open" }, { settledOn: { gte: utcDateOf(since) } }],
});

/** What belongs to no team is every manager's. */
function ownersIn(scope: Scope): Prisma.PromiseWhereInput {
  if (scope.of === "own") return { ownerId: scope.memberId };
  if (scope.of === "all") return {};
  return { owner: { OR: [{ teamId: scope.teamId }, { teamId: null }] } };
}

/** Open ones and those that ended on or after `since`, as far as the viewer may know of them. */
export async function loadPromises(
  prisma: PrismaClient,
  {
    workspaceId,
    viewer,
    ownerId,
    since,
  }: Since & { readonly viewer: CaseViewer; readonly ownerId: string | null },
): Promise<ClientPromise[]> {
  const rows = await prisma.promise.findMany({
    where: {
      client: { workspaceId },
      ...(ownerId === null ? ownersIn(scopeOf(viewer)) : { ownerId }),
      ...openOrSince(since),
    },
    include: { ...promiseParts, case: { select: privacyParts } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  return rows
    .filter((row) => row.case === null || maySeeCase(viewer, readPrivacy(row.case)))
    .map((row) => readPromise(row));
}

/** What the next talk with the client must not pass over, as far as the asker may know of it. */
export async function loadOwedPromises(
  prisma: PrismaClient,
  given: {
    readonly workspaceId: string;
    readonly clientId: string;
    readonly askedBy: string; // Slack user id
    readonly today: Day;
  },
): Promise<{ what: string; dueOn: Day; say: OwedPromise["say"] }[]> {
  const { workspaceId, clientId, today } = given;
  const viewer = await findViewer(prisma, { workspaceId, slackUserId: given.askedBy });
  const rows = await prisma.promise.findMany({
    where: { clientId, client: { workspaceId } },
    include: { ...promiseParts, case: { select: privacyParts } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  const seen = rows.filter((row) => row.case === null || maySeeCase(viewer, readPrivacy(row.case)));
  return owedPromises(
    seen.map((row) => readPromise(row)),
    today,
  ).map(({ promise: { what, dueOn }, say }) => ({ what, dueOn, say }));
}

const COUNTED_DAYS = 365;

/** All that a member has promised: open, or ended in the last year. Only for reckoning, never to be shown. */
export async function loadOwners(
  prisma: PrismaClient,
  { memberId, today }: { readonly memberId: string; readonly today: Day },
): Promise<ClientPromise[]> {
  const rows = await prisma.promise.findMany({
    where: { ownerId: memberId, ...openOrSince(addDays(today, -COUNTED_DAYS)) },
    include: promiseParts,
  });
  return rows.map((row) => readPromise(row));
}

/** One promise, for the form that ends it; null when there is none that the viewer may know of. */
export async function findPromise(
  prisma: PrismaClient,
  given: { readonly workspaceId: string; readonly promiseId: string; readonly viewer: CaseViewer },
): Promise<ClientPromise | null> {
  const row = await prisma.promise.findFirst({
    where: { id: given.promiseId, client: { workspaceId: given.workspaceId } },
    include: { ...promiseParts, case: { select: privacyParts } },
  });
  if (row === null || (row.case !== null && !maySeeCase(given.viewer, readPrivacy(row.case))))
    return null;
  return readPromise(row);
}

/** The promise that a message to managers is about; null when it is not there any more. */
export async function findBrokenPromise(
  prisma: PrismaClient,
  promiseId: string,
): Promise<ClientPromise | null> {
  const row = await prisma.promise.findUnique({ where: { id: promiseId }, include: promiseParts });
  return row === null ? null : readPromise(row);
}

/** The case that a promise is to be made in; null when the workspace has none such. */
export async function findPromiseCase(
  prisma: PrismaClient,
  { workspaceId, caseId }: { readonly workspaceId: string; readonly caseId: string },
): Promise<(CasePrivacy & { readonly clientName: string }) | null> {
  const found = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    select: {
      ...privacyParts,
      client: { select: { name: true, owner: { select: { teamId: true } } } },
    },
  });
  if (found === null) return null;
  return { ...readPrivacy(found), clientName: found.client.name };
}

import { whoIsTold } from "#src/core/access/who-is-told.ts";
import { viewerOf } from "#src/core/access/scope.ts";
import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { type CaseViewer, maySeeCase } from "#src/core/case/may-see-case.ts";
import { utcDateOf } from "#src/core/day.ts";
import { escalationItem, isForManagers, promiseItem } from "#src/core/promise/promise-items.ts";
import { privacyParts, readPrivacy } from "./case-privacy.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadLeaders, type Manager } from "./managers.ts";
import { promiseParts, readPromise } from "./read-promise.ts";

const parts = {
  ...promiseParts,
  owner: { select: { id: true, name: true, role: true, teamId: true } },
  case: { select: privacyParts },
} as const satisfies Prisma.PromiseInclude;

type Row = Prisma.PromiseGetPayload<{ include: typeof parts }>;

/** Promises that are due for their owners, and late ones for the managers too. */
export async function loadPromiseEntries(
  prisma: PrismaClient,
  ask: AgendaAsk,
): Promise<AgendaEntry[]> {
  const rows = await prisma.promise.findMany({
    where: {
      client: { workspaceId: ask.workspaceId },
      dueOn: { lte: utcDateOf(ask.until) },
      OR: [{ state: "open" }, { settledOn: { gte: utcDateOf(ask.day) } }],
    },
    include: parts,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  const leaders = await loadLeaders(prisma, ask.workspaceId);
  return rows
    .flatMap((row) => entriesOf(row, whoIsTold(leaders, row.owner.teamId), ask))
    .filter(({ memberId }) => ask.memberId === null || memberId === ask.memberId);
}

/** One that its owner may no longer see is the managers' own (RU-31). */
function entriesOf(row: Row, managers: readonly Manager[], ask: AgendaAsk): AgendaEntry[] {
  const promise = readPromise(row);
  const told = managers.filter((one) => one.id !== row.ownerId && maySee(row.case, viewerOf(one)));
  if (!maySee(row.case, viewerOf(row.owner)))
    return told.map(({ id }) => ({ memberId: id, item: promiseItem(promise) }));
  const { day, policy } = ask;
  const afterDays = policy.promises.escalateAfterDays;
  return [
    { memberId: row.ownerId, item: promiseItem(promise) },
    ...(isForManagers(promise, { day, afterDays })
      ? told.map(({ id }) => ({ memberId: id, item: escalationItem(promise) }))
      : []),
  ];
}

function maySee(about: Row["case"], viewer: CaseViewer): boolean {
  return about === null || maySeeCase(viewer, readPrivacy(about));
}

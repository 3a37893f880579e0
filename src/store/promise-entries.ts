import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { type CasePrivacy, maySeeCase } from "#src/core/case/may-see-case.ts";
import { utcDateOf } from "#src/core/day.ts";
import { escalationItem, isForManagers, promiseItem } from "#src/core/promise/promise-items.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagers, type Manager } from "./managers.ts";
import { promiseParts, readPromise } from "./read-promise.ts";

const parts = {
  ...promiseParts,
  owner: { select: { name: true, role: true } },
  case: { select: { isRestricted: true, barredId: true, ownerId: true } },
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
  const managers = await loadManagers(prisma, ask.workspaceId);
  return rows
    .flatMap((row) => entriesOf(row, managers, ask))
    .filter(({ memberId }) => ask.memberId === null || memberId === ask.memberId);
}

/** One that its owner may no longer see is the managers' own (RU-31). */
function entriesOf(row: Row, managers: readonly Manager[], ask: AgendaAsk): AgendaEntry[] {
  const promise = readPromise(row);
  const told = managers.filter(
    ({ id, role }) => id !== row.ownerId && maySee(row.case, { memberId: id, role }),
  );
  const owners = { memberId: row.ownerId, role: row.owner.role };
  if (!maySee(row.case, owners))
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

function maySee(about: CasePrivacy | null, viewer: Parameters<typeof maySeeCase>[0]): boolean {
  return about === null || maySeeCase(viewer, about);
}

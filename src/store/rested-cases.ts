import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { caseBackEntries } from "#src/core/case/case-back.ts";
import { readActed } from "#src/core/case/case-event.ts";
import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import type { RestingCase } from "#src/core/case/light-touches.ts";
import type { AngleGrounds } from "#src/core/case/new-angle.ts";
import type { Progress } from "#src/core/case/progress.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { isFact, reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import type { Case, Prisma, PrismaClient } from "./generated/client.ts";
import { readProgress } from "./read-case.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

const restedParts = {
  reasons: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }] },
  promises: { where: { kind: "fix", state: "kept" }, orderBy: { settledOn: "asc" } },
} as const satisfies Prisma.CaseInclude;

type RestedRow = Prisma.CaseGetPayload<{ include: typeof restedParts }>;

/** Cases that are to be back by that day, with what a new talk could be about; not those that an order has ended. */
export async function findRestedCases(
  prisma: PrismaClient,
  { workspaceId, day }: Here,
): Promise<{ readonly caseId: string; readonly grounds: AngleGrounds }[]> {
  const rows = await prisma.case.findMany({
    where: {
      client: { workspaceId },
      coolingUntil: { lte: utcDateOf(day) },
      state: { in: [...OPEN_CASE_STATES, "closed"] },
      lapse: { state: "open" },
    },
    include: restedParts,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({ caseId: row.id, grounds: groundsOf(row, day) }));
}

function groundsOf(row: RestedRow, today: Day): AngleGrounds {
  const { rival, wishes, cooling, closed } = readProgress(row.id, row.progress);
  const since = cooling?.since ?? closed?.on ?? null;
  const facts = row.reasons.flatMap((reason) => {
    const entry = reasonEntrySchema.safeParse(reason);
    return entry.success && isFact(entry.data) ? [entry.data.real ?? entry.data.stated] : [];
  });
  return {
    today,
    newAngle: cooling?.newAngle ?? null,
    rival,
    fixedSince: row.promises.flatMap(({ what, settledOn }) =>
      since !== null && settledOn !== null && dayOfUtc(settledOn) >= since ? [what] : [],
    ),
    openWishes: wishes?.list ?? [],
    reasons: facts.filter((id) => id !== null),
  };
}

/** Open cases that rest after a no, whose client nobody is to leave alone and somebody looks after. */
export async function findRestingCases(
  prisma: PrismaClient,
  { workspaceId, day }: Here,
): Promise<RestingCase[]> {
  const rows = await prisma.case.findMany({
    where: {
      client: { workspaceId, doNotContact: false, tooMuchOn: null, closedOn: null },
      coolingUntil: { gt: utcDateOf(day) },
      state: { in: [...OPEN_CASE_STATES] },
      lapse: { state: "open" },
    },
    include: { client: { select: { ownerId: true } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap((row) => {
    const ownerId = carerOf(row);
    const { cooling } = readProgress(row.id, row.progress);
    if (ownerId === null || cooling === null) return [];
    const { since, until } = cooling;
    return [{ caseId: row.id, clientId: row.clientId, ownerId, since, until }];
  });
}

/** The case's owner, else the client's; never the employee because of whom they left (RU-31). */
function carerOf(row: Case & { readonly client: { readonly ownerId: string | null } }) {
  const id = row.ownerId ?? row.client.ownerId;
  return id === row.barredId ? null : id;
}

/** Cases that time has brought back and nobody has answered yet, on people's agendas. */
export async function loadCaseBackEntries(
  prisma: PrismaClient,
  ask: AgendaAsk,
): Promise<AgendaEntry[]> {
  const rows = await prisma.case.findMany({
    where: {
      client: { workspaceId: ask.workspaceId },
      state: { in: [...OPEN_CASE_STATES] },
      coolingUntil: null,
      events: { some: REOPENED },
    },
    include: {
      client: { select: { name: true, ownerId: true } },
      events: { where: REOPENED, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
    },
    orderBy: { id: "asc" },
  });
  return rows
    .flatMap((row) => {
      const acted = row.events.flatMap(({ detail }) => readReopened(detail))[0];
      if (acted === undefined) return [];
      const { clientId, client } = row;
      const progress: Progress = readProgress(row.id, row.progress);
      const back = {
        ...acted,
        caseId: row.id,
        clientId,
        clientName: client.name,
        memberId: carerOf(row),
        contactedOn: progress.lastContactOn,
      };
      return caseBackEntries(back, ask);
    })
    .filter(({ memberId }) => ask.memberId === null || memberId === ask.memberId);
}

/** By the coach itself. */
const REOPENED = {
  what: "acted",
  by: null,
  detail: { path: ["act", "act"], equals: "reopen" },
} as const satisfies Prisma.CaseEventWhereInput;

function readReopened(detail: Prisma.JsonValue): { backOn: Day; angle: string }[] {
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return [];
  const acted = readActed({ what: "acted", detail });
  return acted?.act.act === "reopen" ? [{ backOn: acted.on, angle: acted.act.why }] : [];
}

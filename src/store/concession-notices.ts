import { scopeOf, type Viewer } from "#src/core/access/scope.ts";
import {
  type ConcessionNotice,
  keptGroundsSchema,
} from "#src/core/concession/concession-notice.ts";
import type { Approvals } from "#src/core/home/approvals.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readConcession } from "./read-concession.ts";

const parts = {
  client: {
    select: {
      name: true,
      workspace: {
        select: { currency: true, members: { select: { slackUserId: true, name: true } } },
      },
    },
  },
  case: {
    select: {
      isRestricted: true,
      lapse: { select: { alert: { select: { tier: true } } } },
    },
  },
} as const satisfies Prisma.ConcessionInclude;

type Row = Prisma.ConcessionGetPayload<{ include: typeof parts }>;

/** A concession as things stand now; null when it is not there any more. */
export async function loadConcessionNotice(
  prisma: PrismaClient,
  concessionId: string,
): Promise<ConcessionNotice | null> {
  const row = await prisma.concession.findUnique({ where: { id: concessionId }, include: parts });
  return row === null ? null : readNotice(row);
}

/** Everything that was ever asked for in a case, the newest first. */
export async function loadCaseConcessions(
  prisma: PrismaClient,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<ConcessionNotice[]> {
  const rows = await prisma.concession.findMany({
    where: { caseId, client: { workspaceId } },
    include: parts,
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(readNotice);
}

type Waiting = {
  readonly workspaceId: string;
  readonly viewer: Viewer; // a manager or an admin
  readonly slackUserId: string | null; // nobody decides what they asked for themselves
  readonly most: number;
};

/** Concessions that this person may decide: of their team's clients and nobody's, the longest waiting first. */
export async function loadApprovals(
  prisma: PrismaClient,
  { workspaceId, viewer, slackUserId, most }: Waiting,
): Promise<Approvals> {
  const where = {
    state: "asked",
    client: { workspaceId, ...ofTeam(viewer) },
    case: seenBy(viewer),
    ...(slackUserId === null ? {} : { askedBy: { not: slackUserId } }),
  } as const satisfies Prisma.ConcessionWhereInput;
  const [waiting, rows] = await Promise.all([
    prisma.concession.count({ where }),
    prisma.concession.findMany({
      where,
      include: parts,
      orderBy: [{ askedAt: "asc" }, { id: "asc" }],
      take: most,
    }),
  ]);
  return { waiting, first: rows.map(readNotice) };
}

function ofTeam(viewer: Viewer): Prisma.ClientWhereInput {
  const scope = scopeOf(viewer);
  if (scope.of !== "team") return {};
  return {
    OR: [{ ownerId: null }, { owner: { teamId: null } }, { owner: { teamId: scope.teamId } }],
  };
}

/** As core/case/may-see-case.ts has it, for whoever manages the team. */
function seenBy({ role, memberId }: Viewer): Prisma.CaseWhereInput {
  const open = { isRestricted: false };
  if (role !== "manager") return { OR: [open, { ownerId: memberId }] };
  return { OR: [open, { barredId: null }, { barredId: { not: memberId } }] };
}

function readNotice(row: Row): ConcessionNotice {
  const { client, share, usedOrderRef, problemOrderMinor } = row;
  const { currency, members } = client.workspace;
  const nameOf = (slackUserId: string | null): string | null =>
    slackUserId === null
      ? null
      : (members.find((one) => one.slackUserId === slackUserId)?.name ?? null);
  return {
    ...readConcession(row),
    clientName: client.name,
    tier: tierSchema.catch("copper").parse(row.case.lapse.alert?.tier),
    currency,
    isRestricted: row.case.isRestricted,
    askedByName: nameOf(row.askedBy),
    decidedByName: nameOf(row.decidedBy),
    problemOrderMinor: problemOrderMinor === null ? null : Number(problemOrderMinor),
    share,
    usedOrderRef,
    grounds: keptGroundsSchema.parse(row.grounds),
  };
}

import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

export type PracticeClient = {
  readonly clientId: string;
  readonly caseId: string | null; // an open one
};

const MOST_CLIENTS = 8; // each takes a look at all that is known of them

/**
 * With whom a member can practise, most money at risk first: their own clients with an open lapse; without one, any
 * clients of theirs; without those, the company's open lapses. Who got no card is not brought up by practice either.
 */
export async function loadPracticeClients(
  prisma: PrismaClient,
  { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string },
): Promise<PracticeClient[]> {
  const mine = { OR: [{ client: { ownerId: memberId } }, { case: { ownerId: memberId } }] };
  const lapsed = await findLapsed(prisma, workspaceId, mine);
  if (lapsed.length > 0) return lapsed;
  const own = await prisma.client.findMany({
    where: { workspaceId, ownerId: memberId, closedOn: null, figures: { isNot: null } },
    orderBy: [{ figures: { totalMinor: "desc" } }, { id: "asc" }],
    take: MOST_CLIENTS,
    select: { id: true },
  });
  if (own.length > 0) return own.map(({ id }) => ({ clientId: id, caseId: null }));
  return findLapsed(prisma, workspaceId, {});
}

async function findLapsed(
  prisma: PrismaClient,
  workspaceId: string,
  of: Prisma.LapseWhereInput,
): Promise<PracticeClient[]> {
  const rows = await prisma.lapse.findMany({
    where: { state: "open", alert: { state: "posted" }, client: { workspaceId }, AND: [of] },
    orderBy: [{ alert: { atRiskMinor: "desc" } }, { id: "asc" }],
    take: MOST_CLIENTS,
    select: { clientId: true, case: { select: { id: true, state: true } } },
  });
  return rows.map(({ clientId, case: work }) => ({ clientId, caseId: openCaseOf(work) }));
}

function openCaseOf(work: { id: string; state: string } | null): string | null {
  return work !== null && OPEN_CASE_STATES.some((one) => one === work.state) ? work.id : null;
}

/** A client of the company's with the open case there may be; null when there is no such client. */
export async function findPracticeClient(
  prisma: PrismaClient,
  { workspaceId, clientId }: { readonly workspaceId: string; readonly clientId: string },
): Promise<PracticeClient | null> {
  const found = await prisma.client.findFirst({
    where: { id: clientId, workspaceId },
    select: {
      cases: {
        where: { state: { in: [...OPEN_CASE_STATES] } },
        orderBy: { id: "desc" },
        take: 1,
        select: { id: true },
      },
    },
  });
  return found === null ? null : { clientId, caseId: found.cases[0]?.id ?? null };
}

import { actIn } from "#src/core/access/scope.ts";
import { readPrivacy } from "./case-privacy.ts";
import { z } from "zod";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import { addDays, type Day, utcDateOf } from "#src/core/day.ts";
import type { CaseTracks, EmployeeReview, ThirdPartyTrack } from "#src/core/reason/case-tracks.ts";
import {
  employeeTrack,
  isReviewSign,
  mayBeThirdParty,
  thirdPartyTrack,
} from "#src/core/reason/tracks.ts";
import { findViewer } from "./case-sight.ts";
import { loadEmployeeFigures } from "./employee-figures.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readProgress } from "./read-case.ts";

const parts = {
  client: { select: { name: true, owner: { select: { teamId: true } } } },
  barred: { select: { name: true } },
  reasons: { select: { stated: true, real: true } },
  events: {
    where: { what: { in: ["restricted", "employee-reviewed"] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  },
} as const satisfies Prisma.CaseInclude;

type TrackRow = Prisma.CaseGetPayload<{ include: typeof parts }>;

type Asked = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

/** The tracks of a case; null: no such case, or not for who asks. */
export async function loadCaseTracks(
  prisma: PrismaClient,
  asked: Asked,
): Promise<CaseTracks | null> {
  const { workspaceId, caseId, by } = asked;
  const row = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    include: parts,
  });
  if (row === null) return null;
  const privacy = readPrivacy(row);
  const viewer = actIn(await findViewer(prisma, { workspaceId, slackUserId: by }), privacy.teamId);
  if (!maySeeCase(viewer, privacy)) return null;
  const isManager = viewer.role === "manager";
  return {
    caseId,
    clientName: row.client.name,
    thirdParty: await readThirdParty(prisma, row, { workspaceId, isManager }),
    employee: row.isRestricted && isManager ? await readEmployee(prisma, row, asked) : null,
  };
}

async function readThirdParty(
  prisma: PrismaClient,
  row: TrackRow,
  { workspaceId, isManager }: { workspaceId: string; isManager: boolean },
): Promise<ThirdPartyTrack | null> {
  const progress = readProgress(row.id, row.progress);
  const isKnown =
    progress.claim !== null || row.reasons.some(({ stated, real }) => (real ?? stated) === "T1");
  if (!isKnown && !mayBeThirdParty(progress)) return null;
  const source = progress.claim?.sourceName ?? null;
  const others = source !== null && isManager ? { workspaceId, caseId: row.id, source } : null;
  return {
    steps: thirdPartyTrack(progress),
    isOnlySuggested: !isKnown,
    source,
    alsoHeardBy: others === null ? [] : await findAlsoHeard(prisma, others),
  };
}

const Names = z.array(z.object({ name: z.string() }));

/** RU-28: the same source may reach others. */
async function findAlsoHeard(
  prisma: PrismaClient,
  { workspaceId, caseId, source }: { workspaceId: string; caseId: string; source: string },
): Promise<string[]> {
  const rows = Names.parse(
    await prisma.$queryRaw`
      select distinct client.name from "Case" c join "Client" client on client.id = c."clientId"
      where client."workspaceId" = ${workspaceId}::uuid and c.id <> ${caseId}::uuid and not c."isRestricted"
        and lower(trim(c.progress->'claim'->>'sourceName')) = lower(trim(${source}))
      order by client.name limit 20`,
  );
  return rows.map(({ name }) => name);
}

const Review = z.object({ signs: z.string(), details: z.string() });
const Role = z.object({ role: z.string().nullish() });

async function readEmployee(
  prisma: PrismaClient,
  row: TrackRow,
  { workspaceId, today }: Asked,
): Promise<EmployeeReview> {
  const { barredId, barred, events } = row;
  const progress = readProgress(row.id, row.progress);
  const review = readReview(events);
  const since = utcDateOf(addDays(today, -365));
  return {
    who: barred?.name ?? readRole(events),
    steps: employeeTrack({
      hasNewContact: row.ownerId !== null && row.ownerId !== barredId,
      hasDetails: review !== null && review.details !== "",
      isReached: progress.reachedOn !== null,
      isReviewed: review !== null,
    }),
    figures:
      barredId === null
        ? null
        : await loadEmployeeFigures(prisma, { workspaceId, memberId: barredId, since }),
    review,
  };
}

function readReview(events: TrackRow["events"]): EmployeeReview["review"] {
  const found = Review.safeParse(events.find(({ what }) => what === "employee-reviewed")?.detail);
  if (!found.success) return null;
  const { signs, details } = found.data;
  return { signs: signs.split(",").filter(isReviewSign), details };
}

function readRole(events: TrackRow["events"]): string | null {
  const found = Role.safeParse(events.find(({ what }) => what === "restricted")?.detail);
  return found.data?.role ?? null;
}

import { actIn, viewerOf } from "#src/core/access/scope.ts";
import type { CaseChange } from "#src/core/case/case-outcome.ts";
import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import { type CaseViewer, maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Reader } from "#src/core/reason/reason-privacy.ts";
import { privacyParts, readPrivacy } from "./case-privacy.ts";
import { loadBarredIds } from "./barred-members.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Reading = PrismaClient | Prisma.TransactionClient;

type Asker = { readonly workspaceId: string; readonly slackUserId: string };

const STRANGER: CaseViewer = { memberId: "", role: "rep", teamId: null };

/** Who asks, as privacy sees them; somebody whom the company does not know sees what a stranger may. */
export async function findViewer(
  prisma: Reading,
  { workspaceId, slackUserId }: Asker,
): Promise<CaseViewer> {
  const member = await prisma.member.findUnique({
    where: { workspaceId_slackUserId: { workspaceId, slackUserId } },
    select: { id: true, role: true, teamId: true },
  });
  return member === null ? STRANGER : viewerOf(member);
}

/** As what somebody reads the reasons of a client: the manager of another team reads as a rep does. */
export async function findReader(
  prisma: Reading & Pick<PrismaClient, "client">,
  { clientId, ...asker }: Asker & { readonly clientId: string },
): Promise<Reader> {
  const client = await prisma.client.findFirst({
    where: { id: clientId, workspaceId: asker.workspaceId },
    select: { owner: { select: { teamId: true } } },
  });
  const { role } = actIn(await findViewer(prisma, asker), client?.owner?.teamId ?? null);
  return { slackUserId: asker.slackUserId, role };
}

/** May this person know of the case? True also when there is no such case: then there is nothing to hide. */
export async function isCaseSeen(
  prisma: Reading,
  { caseId, ...asker }: Asker & { readonly caseId: string },
): Promise<boolean> {
  const found = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId: asker.workspaceId } },
    select: privacyParts,
  });
  if (found?.isRestricted !== true) return true;
  return maySeeCase(await findViewer(prisma, asker), readPrivacy(found));
}

/**
 * May this person work on the client? Not while they may not know of an open case, and never again when they are the
 * employee because of whom the client left (RU-31).
 */
export async function mayWorkOnClient(
  prisma: Reading,
  { clientId, ...asker }: Asker & { readonly clientId: string },
): Promise<boolean> {
  const cases = await prisma.case.findMany({
    where: { clientId, isRestricted: true },
    select: { state: true, ...privacyParts },
  });
  if (cases.length === 0) return true;
  const viewer = await findViewer(prisma, asker);
  if ((await loadBarredIds(prisma, clientId)).includes(viewer.memberId)) return false;
  const open = cases.filter(({ state }) => OPEN_CASE_STATES.some((one) => one === state));
  return open.every((one) => maySeeCase(viewer, readPrivacy(one)));
}

/** The one door through which people change a case: not for those who may not see it, nor for the barred to take. */
export async function isChangeHidden(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId, by, action }: CaseChange,
): Promise<boolean> {
  if (by === null) return false;
  if (!(await isCaseSeen(tx, { workspaceId, caseId, slackUserId: by }))) return true;
  if (action.type !== "take") return false;
  const { clientId } = await tx.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { clientId: true },
  });
  return (await loadBarredIds(tx, clientId)).includes(action.memberId);
}

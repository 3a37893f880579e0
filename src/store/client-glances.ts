import type { ClientGlance } from "#src/core/ask/client-glance.ts";
import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import { dayOfUtc } from "#src/core/day.ts";
import type { PrismaClient } from "./generated/client.ts";

export type ClientKey = { readonly workspaceId: string; readonly clientId: string };

/** Null when the client is not there. */
export async function loadClientGlance(
  prisma: PrismaClient,
  { workspaceId, clientId }: ClientKey,
): Promise<ClientGlance | null> {
  const row = await prisma.client.findFirst({
    where: { id: clientId, workspaceId },
    select: {
      name: true,
      doNotContact: true,
      closedOn: true,
      owner: { select: { name: true } },
      figures: { select: { lastOrderOn: true, orderCount: true } },
    },
  });
  if (row === null) return null;
  return {
    clientId,
    clientName: row.name,
    ownerName: row.owner?.name ?? null,
    lastOrderOn: row.figures === null ? null : dayOfUtc(row.figures.lastOrderOn),
    orderCount: row.figures?.orderCount ?? 0,
    doNotContact: row.doNotContact,
    closedOn: row.closedOn === null ? null : dayOfUtc(row.closedOn),
  };
}

/** The case of the client's latest silence, open or closed; null when no card was made of it. */
export async function findLatestCase(
  prisma: PrismaClient,
  { workspaceId, clientId }: ClientKey,
): Promise<{ caseId: string; isOpen: boolean } | null> {
  const row = await prisma.case.findFirst({
    where: { client: { id: clientId, workspaceId } },
    orderBy: [{ lapse: { since: "desc" } }, { openedAt: "desc" }],
    select: { id: true, state: true },
  });
  if (row === null) return null;
  return { caseId: row.id, isOpen: OPEN_CASE_STATES.some((state) => state === row.state) };
}

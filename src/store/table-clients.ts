import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import { mayWorkOnClient } from "./case-sight.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Opener = { readonly workspaceId: string; readonly slackUserId: string };

/** Before a channel: never a client of whom one of our employees was the reason, open case or not (RU-31). */
const showable = {
  cases: { none: { isRestricted: true } },
} as const satisfies Prisma.ClientWhereInput;

/** May a talk with this client be played where colleagues watch? */
export async function mayPlayAtTable(
  prisma: PrismaClient,
  { clientId, ...opener }: Opener & { readonly clientId: string },
): Promise<boolean> {
  const { workspaceId } = opener;
  const found = await prisma.client.count({ where: { id: clientId, workspaceId, ...showable } });
  return found === 1 && (await mayWorkOnClient(prisma, { ...opener, clientId }));
}

/**
 * The client of the open lapse with most money at risk, of those whose alert was posted to the team and who may be
 * called; null when there is none.
 */
export async function chooseTableClient(
  prisma: PrismaClient,
  opener: Opener,
): Promise<string | null> {
  const lapses = await prisma.lapse.findMany({
    where: {
      state: "open",
      alert: { state: "posted" },
      case: { state: { in: [...OPEN_CASE_STATES] } },
      client: { workspaceId: opener.workspaceId, doNotContact: false, ...showable },
    },
    orderBy: [{ alert: { atRiskMinor: "desc" } }, { id: "asc" }],
    select: { clientId: true },
    take: MOST_LOOKED_AT,
  });
  for (const { clientId } of lapses)
    if (await mayWorkOnClient(prisma, { ...opener, clientId })) return clientId;
  return null;
}

const MOST_LOOKED_AT = 20;

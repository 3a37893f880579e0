import type { CareGround } from "#src/core/care/plan-errands.ts";
import { addDays, type Day, utcDateOf } from "#src/core/day.ts";
import { loadCareClients } from "./care-clients.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadGrowingClients } from "./growing-clients.ts";
import { loadManagers } from "./managers.ts";
import { loadUntoldClients } from "./untold-clients.ts";

const RECORDS_TOUCHES_DAYS = 60; // a company with no contact written down for so long keeps no such record

/** All that a day's prevention is planned from. */
export async function loadCareGround(
  prisma: PrismaClient,
  here: { readonly workspaceId: string; readonly day: Day },
): Promise<CareGround> {
  const { workspaceId, day } = here;
  const since = utcDateOf(addDays(day, -RECORDS_TOUCHES_DAYS));
  const touch = await prisma.touch.findFirst({
    where: { client: { workspaceId }, happenedOn: { gte: since } },
    select: { id: true },
  });
  const errands = await prisma.errand.findMany({
    where: { workspaceId, dueOn: { gte: utcDateOf(addDays(day, -KEYS_DAYS)) } },
    select: { key: true, state: true, ownerId: true, clientId: true },
  });
  const open = errands.filter(({ state }) => state === "open");
  const managers = await loadManagers(prisma, workspaceId);
  return {
    clients: await loadCareClients(prisma, here),
    growing: await loadGrowingClients(prisma, here),
    untold: await loadUntoldClients(prisma, here),
    managerIds: managers.flatMap(({ id, slackUserId }) => (slackUserId === null ? [] : [id])),
    recordsTouches: touch !== null,
    openOf: countBy(open.map(({ ownerId }) => ownerId)),
    plannedKeys: new Set(errands.map(({ key }) => key)),
    busyClients: new Set(open.map(({ clientId }) => clientId)),
  };
}

const KEYS_DAYS = 400; // no errand comes up again after so long under the same key

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

import { whoIsTold } from "#src/core/access/who-is-told.ts";
import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { utcDateOf } from "#src/core/day.ts";
import { lateForManagers, watchEntries } from "#src/core/watch/watch-entries.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadLeaders } from "./managers.ts";
import { readWatch, watchParts } from "./watch-rows.ts";

/**
 * The stages of watched orders on people's agendas, also of watches that ended with what was told today. What nobody has
 * told of in time is on the managers' agendas too.
 */
export async function loadWatchEntries(
  prisma: PrismaClient,
  ask: AgendaAsk,
): Promise<AgendaEntry[]> {
  const { workspaceId, day, memberId: asked } = ask;
  const rows = await prisma.watch.findMany({
    where: {
      client: { workspaceId },
      OR: [{ state: { in: ["open", "slipped"] } }, { endedOn: { gte: utcDateOf(day) } }],
    },
    include: watchParts,
    orderBy: [{ openedOn: "asc" }, { id: "asc" }],
  });
  if (rows.length === 0) return [];
  const leaders = await loadLeaders(prisma, workspaceId);
  const entries = rows.flatMap((row) => {
    const watch = readWatch(row);
    const found = watchEntries(watch, ask);
    const managerIds = whoIsTold(leaders, watch.privacy.teamId).map(({ id }) => id);
    return [...found, ...lateForManagers(found, managerIds, ask)];
  });
  return entries.filter(({ memberId }) => asked === null || memberId === asked);
}

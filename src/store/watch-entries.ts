import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { utcDateOf } from "#src/core/day.ts";
import { watchEntries } from "#src/core/watch/watch-entries.ts";
import type { PrismaClient } from "./generated/client.ts";
import { readWatch, watchParts } from "./watch-rows.ts";

/** The stages of watched orders on people's agendas, also of watches that ended with what was told today. */
export async function loadWatchEntries(
  prisma: PrismaClient,
  ask: AgendaAsk,
): Promise<AgendaEntry[]> {
  const rows = await prisma.watch.findMany({
    where: {
      client: { workspaceId: ask.workspaceId },
      OR: [{ state: { in: ["open", "slipped"] } }, { endedOn: { gte: utcDateOf(ask.day) } }],
    },
    include: watchParts,
    orderBy: [{ openedOn: "asc" }, { id: "asc" }],
  });
  return rows
    .flatMap((row) => watchEntries(readWatch(row), ask))
    .filter(({ memberId }) => ask.memberId === null || memberId === ask.memberId);
}

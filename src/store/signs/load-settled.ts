import { addDays, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { matterOf } from "#src/core/lapse/matter.ts";
import type { SettledMatter } from "#src/core/lapse/settled-matter.ts";
import { lapseSignalSchema } from "#src/core/lapse/signal.ts";
import type { PrismaClient } from "../generated/client.ts";
import type { SignsQuery } from "./signs-query.ts";

const REMEMBERED_DAYS = 365;

/** What earlier lapses were about that were closed before the day, by client. */
export async function loadSettled(
  prisma: PrismaClient,
  { workspaceId, day, asBefore }: SignsQuery & { readonly asBefore: boolean },
): Promise<ReadonlyMap<string, readonly SettledMatter[]>> {
  const lapses = await prisma.lapse.findMany({
    where: {
      client: { workspaceId },
      state: { in: ["dismissed", "returned"] },
      closedOn: {
        gt: utcDateOf(addDays(day, -REMEMBERED_DAYS)),
        ...(asBefore ? { lt: utcDateOf(day) } : {}),
      },
    },
    select: {
      clientId: true,
      state: true,
      closedOn: true,
      openedOn: true,
      signals: { select: { evidence: true } },
    },
  });
  const matters = lapses.flatMap(({ clientId, state, closedOn, openedOn, signals }) =>
    signals.flatMap(({ evidence }) => {
      const signal = lapseSignalSchema.safeParse(evidence); // of a rule that is no more: nothing fires for it either
      if (!signal.success) return [];
      const settled: SettledMatter = {
        matter: matterOf(signal.data),
        as: state === "dismissed" ? "dismissed" : "returned",
        on: dayOfUtc(closedOn ?? openedOn),
      };
      return [{ clientId, settled }];
    }),
  );
  return new Map(
    [...Map.groupBy(matters, ({ clientId }) => clientId)].map(([clientId, all]) => [
      clientId,
      all.map(({ settled }) => settled),
    ]),
  );
}

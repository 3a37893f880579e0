import { addDays, type Day, utcDateOf } from "#src/core/day.ts";
import { ERRAND_LASTS_DAYS, type PlannedErrand } from "#src/core/care/errand.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

/** Keeps new errands; one that was planned before, on whatever day, is not planned again. Returns how many are new. */
export async function saveErrands(
  db: PrismaClient | Prisma.TransactionClient,
  workspaceId: string,
  planned: readonly PlannedErrand[],
): Promise<number> {
  const { count } = await db.errand.createMany({
    data: planned.map(({ matter: { kind, ...detail }, dueOn, ...errand }) => ({
      ...errand,
      workspaceId,
      kind,
      detail,
      dueOn: utcDateOf(dueOn),
    })),
    skipDuplicates: true,
  });
  return count;
}

/**
 * Lets go of errands whose time is over, and of those for clients whom nobody is to disturb any more. Returns how many.
 */
export async function dropErrands(
  prisma: PrismaClient,
  { workspaceId, day }: Here,
): Promise<number> {
  const open = { workspaceId, state: "open" } as const;
  const settled = { state: "skipped", settledOn: utcDateOf(day) } as const;
  let dropped = 0;
  for (const [kind, days] of Object.entries(ERRAND_LASTS_DAYS)) {
    const before = utcDateOf(addDays(day, -days));
    const { count } = await prisma.errand.updateMany({
      where: { ...open, kind, dueOn: { lt: before } },
      data: { ...settled, note: "its time is over" },
    });
    dropped += count;
  }
  const { count } = await prisma.errand.updateMany({
    where: {
      ...open,
      OR: [
        { client: { OR: [{ doNotContact: true }, { closedOn: { not: null } }] } },
        { client: { tooMuchOn: { not: null } }, kind: { not: "notice-call" } }, // they must know of a change
      ],
    },
    data: { ...settled, note: "the client is to be left alone" },
  });
  return dropped + count;
}

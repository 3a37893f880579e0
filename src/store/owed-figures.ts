import type { Day } from "#src/core/day.ts";
import { bookReturns } from "./book-returns.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { refreshFigures } from "./refresh-figures.ts";
import { refreshProductLines } from "./refresh-product-lines.ts";
import { FIGURES_VERSION, OWED_FIGURES } from "./stale-figures.ts";
import { takeTurn } from "./write-rows/in-turn.ts";

/** By client id, the first day on which an order or a return changed and the figures do not know it yet. */
export type OwedFigures = Map<string, Day>;

export function noteOwed(
  owed: OwedFigures,
  touched: Iterable<readonly [clientId: string, day: Day]>,
): void {
  for (const [clientId, day] of touched) {
    const known = owed.get(clientId);
    if (known === undefined || day < known) owed.set(clientId, day);
  }
}

/** Books the returns of these clients and computes their figures, in the transaction that changes orders. */
export async function bringUpToDate(
  tx: Prisma.TransactionClient,
  since: ReadonlyMap<string, Day>,
): Promise<void> {
  await bookReturns(tx, since);
  await refreshFigures(tx, [...since.keys()]);
  await refreshProductLines(tx, [...since.keys()]);
}

/**
 * Says, in the transaction that writes orders without their figures, that some are owed: whoever finds it so after the
 * import broke off computes them all (stale-figures.ts).
 */
export async function markOwed(tx: Prisma.TransactionClient, workspaceId: string): Promise<void> {
  await tx.$executeRaw`
    update "Workspace" set "figuresVersion" = ${OWED_FIGURES} where id = ${workspaceId}::uuid and "figuresVersion" > 0`;
}

const CLIENTS_AT_ONCE = 500; // a running coach answers in between

/** Pays what is owed, some clients at a time, and forgets it. */
export async function settleOwed(
  db: PrismaClient,
  workspaceId: string,
  owed: OwedFigures,
): Promise<void> {
  const clients = [...owed].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (let at = 0; at < clients.length; at += CLIENTS_AT_ONCE)
    await db.$transaction(async (tx) => {
      await takeTurn(tx, workspaceId);
      await markOwed(tx, workspaceId); // another import's end may have said that all is paid
      await bringUpToDate(tx, new Map(clients.slice(at, at + CLIENTS_AT_ONCE)));
    });
  owed.clear();
  if (clients.length > 0) await markPaid(db, workspaceId);
}

/** Unless another import still owes some: then that one says so again with its next rows, or its end does. */
async function markPaid(db: PrismaClient, workspaceId: string): Promise<void> {
  await db.$executeRaw`
    update "Workspace" set "figuresVersion" = ${FIGURES_VERSION} where id = ${workspaceId}::uuid
      and "figuresVersion" = ${OWED_FIGURES}`;
}

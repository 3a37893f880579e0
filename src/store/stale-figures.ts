import type { PrismaClient } from "./generated/client.ts";
import { clientBatches, rebuildClients } from "./refresh-figures.ts";
import { takeTurn } from "./write-rows/in-turn.ts";

/** Raise it with every change of what ClientFigures, ClientProductLine or ClientPaying hold. */
export const FIGURES_VERSION = 1;

/** While a long import owes figures (owed-figures.ts), and for good when it broke off; no program's own version. */
export const OWED_FIGURES = -1;

/**
 * Computes all figures anew when they are those of another version of the program, or when a long import that owed some
 * broke off (owed-figures.ts); null when they are not. Returns how
 * many clients it looked at, some of them at a time, so that an interruption costs only a second beginning.
 * `onBegin` hears beforehand, and only when there is somebody to look at.
 */
export async function rebuildStaleFigures(
  prisma: PrismaClient,
  workspaceId: string,
  onBegin: () => void,
): Promise<number | null> {
  const where = { id: workspaceId };
  const { figuresVersion } = await prisma.workspace.findUniqueOrThrow({
    where,
    select: { figuresVersion: true },
  });
  if (figuresVersion === FIGURES_VERSION) return null;
  const batches = await clientBatches(prisma, workspaceId);
  if (batches.length > 0) onBegin();
  for (const clientIds of batches)
    await prisma.$transaction(async (tx) => {
      await takeTurn(tx, workspaceId);
      await rebuildClients(tx, clientIds);
    });
  await prisma.workspace.update({ where, data: { figuresVersion: FIGURES_VERSION } });
  return batches.flat().length;
}

/** The same, only where a long import owes some: for a program that goes on running while imports come and go. */
export async function rebuildOwedFigures(prisma: PrismaClient, workspaceId: string): Promise<void> {
  const owing = await prisma.workspace.count({
    where: { id: workspaceId, figuresVersion: OWED_FIGURES },
  });
  if (owing > 0) await rebuildStaleFigures(prisma, workspaceId, () => {});
}

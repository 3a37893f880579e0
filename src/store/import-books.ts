import type { Books } from "#src/core/import/books.ts";
import type { PrismaClient } from "./generated/client.ts";
import { hintClients } from "./write-rows/hint-clients.ts";
import { writeRows } from "./write-rows/write-rows.ts";

const MANY_ROWS = 10_000; // from here on the planner should know better; the embedded database never looks by itself

/** A workspace's books; throws when there is no such workspace. */
export async function openBooks(db: PrismaClient, workspaceId: string): Promise<Books> {
  const { timeZone, currency } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
  });
  return {
    timeZone,
    currency,
    startRun: async ({ fileName, kind }) => {
      const run = await db.importRun.create({ data: { workspaceId, fileName, kind } });
      return run.id;
    },
    write: (rows, runId) => writeRows(db, workspaceId, rows, runId),
    hint: (hints) => hintClients(db, workspaceId, hints),
    finishRun: async (runId, counts) => {
      if (counts.imported >= MANY_ROWS) await db.$executeRaw`analyze`;
      await db.importRun.update({
        where: { id: runId },
        data: { ...counts, finishedAt: new Date() },
      });
    },
  };
}

import type { Books } from "#src/core/import/books.ts";
import type { PrismaClient } from "./generated/client.ts";
import { hintClients } from "./write-rows/hint-clients.ts";
import { writeRows } from "./write-rows/write-rows.ts";

const MANY_ROWS = 10_000; // from here on the planner should know better; the embedded database never looks by itself

/** Where rows come from, as it is kept with each import. */
export type ImportOrigin = {
  readonly source: "terminal" | "drop" | "pick-up" | "endpoint";
  readonly by?: string | null; // Slack user id of who brought them
  /** SHA-256 of a file, where files are told apart by what is in them. */
  readonly hashOf?: (fileName: string) => string | null;
};

/** A workspace's books; throws when there is no such workspace. */
export async function openBooks(
  db: PrismaClient,
  workspaceId: string,
  { source, by = null, hashOf }: ImportOrigin = { source: "terminal" },
): Promise<Books> {
  const { timeZone, currency } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
  });
  return {
    timeZone,
    currency,
    startRun: async ({ fileName, kind }) => {
      const contentHash = hashOf?.(fileName) ?? null;
      const run = await db.importRun.create({
        data: { workspaceId, fileName, kind, source, by, contentHash },
      });
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

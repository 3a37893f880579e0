import type { Books } from "#src/core/import/books.ts";
import type { PrismaClient } from "./generated/client.ts";
import { rebuildOwedFigures } from "./stale-figures.ts";
import { hintClients } from "./write-rows/hint-clients.ts";
import { runWriter } from "./write-rows/run-writer.ts";

const MANY_ROWS = 10_000; // from here on the planner should know better; the embedded database never looks by itself

/** Where rows come from, as it is kept with each import. */
export type ImportOrigin = {
  readonly source: "terminal" | "drop" | "pick-up" | "endpoint";
  readonly by?: string | null; // Slack user id of who brought them
  /** SHA-256 of a file, where files are told apart by what is in them. */
  readonly hashOf?: (fileName: string) => string | null;
};

/** Lets the planner look at what an import fills, and there at the columns by which rows are found: all takes far longer. */
async function learnRows(db: PrismaClient): Promise<void> {
  await db.$executeRaw`
    analyze "Client" ("workspaceId", "externalId"), "Order" ("clientId", "externalId", "placedOn", "productLines"),
      "OrderLine" ("orderId", sku), "ReturnLine", "Request", "Touch", "Complaint", "Invoice"`;
}

/** A workspace's books; throws when there is no such workspace. */
export async function openBooks(
  db: PrismaClient,
  workspaceId: string,
  { source, by = null, hashOf }: ImportOrigin = { source: "terminal" },
): Promise<Books> {
  const { timeZone, currency } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
  });
  const runs = runWriter(db, workspaceId);
  return {
    timeZone,
    currency,
    settle: runs.settle,
    startRun: async ({ fileName, kind, isLong = false }) => {
      // What an import that broke off owes is not among what this one will pay: its orders are found unchanged.
      await rebuildOwedFigures(db, workspaceId);
      const contentHash = hashOf?.(fileName) ?? null;
      const run = await db.importRun.create({
        data: { workspaceId, fileName, kind, source, by, contentHash },
        select: { id: true },
      });
      if (isLong) runs.expectMany(run.id);
      return run.id;
    },
    write: runs.write,
    hint: (hints) => hintClients(db, workspaceId, hints),
    finishRun: async (runId, counts) => {
      await Promise.all([counts.imported >= MANY_ROWS && learnRows(db), runs.settle(runId)]);
      await db.importRun.update({
        where: { id: runId },
        data: { ...counts, finishedAt: new Date() },
      });
    },
  };
}

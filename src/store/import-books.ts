import type { Books } from "#src/core/import/books.ts";
import type { PrismaClient } from "./generated/client.ts";
import { hintClients } from "./write-rows/hint-clients.ts";
import { settleOwed } from "./owed-figures.ts";
import type { LongRun } from "./write-rows/write-orders.ts";
import { inBatches, type Work, writeBatches } from "./write-rows/write-rows.ts";
import type { Written } from "./write-rows/written.ts";

const MANY_ROWS = 10_000; // from here on the planner should know better; the embedded database never looks by itself

/** Where rows come from, as it is kept with each import. */
export type ImportOrigin = {
  readonly source: "terminal" | "drop" | "pick-up" | "endpoint";
  readonly by?: string | null; // Slack user id of who brought them
  /** SHA-256 of a file, where files are told apart by what is in them. */
  readonly hashOf?: (fileName: string) => string | null;
};

const longRun = (): LongRun => ({
  owed: new Map(),
  meetsKnown: false,
  clients: new Map(),
  meeting: new Map(),
});

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
  const runs = new Map<string, LongRun>(); // those that have written something
  const settle = async (runId: string): Promise<void> => {
    const run = runs.get(runId);
    if (run !== undefined) await settleOwed(db, workspaceId, run.owed);
  };
  const writing = new Map<string, Promise<unknown>>(); // the latest rows of each
  const writeInTurn = async (batches: readonly Work[], runId: string): Promise<Written> => {
    // A run that may be one batch is written with everything that follows; many would compute the same figures many times.
    const run = runs.get(runId) ?? null;
    const written = await writeBatches(db, batches, { workspaceId, runId, run });
    if (run === null) runs.set(runId, longRun());
    return written;
  };
  return {
    timeZone,
    currency,
    settle,
    startRun: async ({ fileName, kind, isLong = false }) => {
      const contentHash = hashOf?.(fileName) ?? null;
      const run = await db.importRun.create({
        data: { workspaceId, fileName, kind, source, by, contentHash },
        select: { id: true },
      });
      if (isLong) runs.set(run.id, longRun());
      return run.id;
    },
    async write(rows, runId) {
      const batches = [...inBatches(rows)]; // while the database still has the rows before
      const written = (writing.get(runId) ?? Promise.resolve()).then(() =>
        writeInTurn(batches, runId),
      );
      writing.set(runId, written);
      return written;
    },
    hint: (hints) => hintClients(db, workspaceId, hints),
    finishRun: async (runId, counts) => {
      if (counts.imported >= MANY_ROWS) await learnRows(db);
      await settle(runId);
      await db.importRun.update({
        where: { id: runId },
        data: { ...counts, finishedAt: new Date() },
      });
    },
  };
}

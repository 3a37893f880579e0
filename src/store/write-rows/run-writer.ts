import type { Books } from "#src/core/import/books.ts";
import type { PrismaClient } from "../generated/client.ts";
import { settleOwed } from "../owed-figures.ts";
import type { LongRun } from "./write-orders.ts";
import { inBatches, type Work, writeBatches } from "./write-rows.ts";
import type { Written } from "./written.ts";

/** `expectMany`: the run's rows come in more than one write. */
type RunWriter = Pick<Books, "write" | "settle"> & { expectMany(runId: string): void };

/** Writes the rows of a workspace's imports, each import's in the order in which they come. */
export function runWriter(db: PrismaClient, workspaceId: string): RunWriter {
  const runs = new Map<string, LongRun>(); // those that are long, or have written something
  const latest = new Map<string, Promise<unknown>>(); // writes
  const writeInTurn = async (batches: readonly Work[], runId: string): Promise<Written> => {
    // A run that may be one batch is written with everything that follows; many would compute the same figures many times.
    const run = runs.get(runId) ?? null;
    const written = await writeBatches(db, batches, { workspaceId, runId, run });
    if (run === null) runs.set(runId, longRun());
    return written;
  };
  return {
    expectMany: (runId) => void runs.set(runId, longRun()),
    async write(rows, runId) {
      const batches = [...inBatches(rows)]; // while the database still has the rows before
      const before = latest.get(runId) ?? Promise.resolve();
      const written = before.then(() => writeInTurn(batches, runId));
      latest.set(runId, written);
      return written;
    },
    async settle(runId) {
      const run = runs.get(runId);
      if (run !== undefined) await settleOwed(db, workspaceId, run.owed);
    },
  };
}

function longRun(): LongRun {
  return { owed: new Map(), meetsKnown: false, clients: new Map(), meeting: new Map() };
}

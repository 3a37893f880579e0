import type { ImportRow } from "#src/core/import/rows.ts";
import type { PrismaClient } from "../generated/client.ts";
import { countKnown } from "./count-known.ts";
import { inBatches } from "./write-rows.ts";
import { takeTurn } from "./in-turn.ts";
import { addWritten, type Written } from "./written.ts";

/** Carries out of a transaction what was found in it, and ends it without a trace. */
class TriedOut extends Error {
  readonly written: Written;

  constructor(written: Written) {
    super("tried out");
    this.written = written;
  }
}

/** `imported`, of which `fresh` are of things that are not there yet. */
export type Tried = Written & { readonly fresh: number };

/** What writing the rows would do; nothing of it stays. */
export async function tryRows(
  db: PrismaClient,
  workspaceId: string,
  rows: readonly ImportRow[],
): Promise<Tried> {
  const known = await countKnown(db, workspaceId, rows);
  let written: Written = { imported: 0, unchanged: 0 };
  const into = { workspaceId, runId: null, run: null };
  for (const work of inBatches(rows)) {
    try {
      await db.$transaction(async (tx) => {
        await takeTurn(tx, workspaceId);
        throw new TriedOut(await work(tx, into));
      });
    } catch (fault) {
      if (!(fault instanceof TriedOut)) throw fault;
      written = addWritten(written, fault.written);
    }
  }
  return { ...written, fresh: Math.min(written.imported, rows.length - known) };
}

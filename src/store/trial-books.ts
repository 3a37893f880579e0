import type { Books } from "#src/core/import/books.ts";
import { openBooks } from "./import-books.ts";
import type { PrismaClient } from "./generated/client.ts";
import { tryRows } from "./write-rows/try-rows.ts";

export type TrialBooks = {
  readonly books: Books;
  /** Rows so far of things that are not there yet. */
  readonly fresh: () => number;
};

/** A workspace's books to try an import on: they say what would change, and nothing does. */
export async function openTrialBooks(db: PrismaClient, workspaceId: string): Promise<TrialBooks> {
  const { timeZone, currency } = await openBooks(db, workspaceId);
  let fresh = 0;
  return {
    books: {
      timeZone,
      currency,
      startRun: async () => "",
      async write(rows) {
        const tried = await tryRows(db, workspaceId, rows);
        fresh += tried.fresh;
        return tried;
      },
      settle: async () => {},
      hint: async () => {},
      finishRun: async () => {},
    },
    fresh: () => fresh,
  };
}

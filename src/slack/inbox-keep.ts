import { inBatches } from "#src/core/in-batches.ts";
import type { NewDelivery } from "#src/core/inbox.ts";

/** The id of a delivery that is kept now; null: it was kept before. Rejects while the database is away. */
export type Keep = (row: NewDelivery) => Promise<bigint | null>;

type Insert = (rows: readonly NewDelivery[]) => Promise<Map<string, bigint>>;

/** Rows that arrive together are written by one statement, so that the answer to Slack waits for no queue of them. */
export function makeKeep(insert: Insert): Keep {
  return inBatches<NewDelivery, bigint | null>(async (rows) => {
    const ids = await insert(rows);
    return rows.map(({ key }) => {
      const id = ids.get(key) ?? null;
      ids.delete(key); // the same twice in one batch is one
      return id;
    });
  });
}

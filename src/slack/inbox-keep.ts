import type { NewDelivery } from "#src/core/inbox.ts";

/** The id of a delivery that is kept now; null: it was kept before. Rejects while the database is away. */
export type Keep = (row: NewDelivery) => Promise<bigint | null>;

type Insert = (rows: readonly NewDelivery[]) => Promise<Map<string, bigint>>;

type Waiting = {
  readonly row: NewDelivery;
  readonly resolve: (id: bigint | null) => void;
  readonly reject: (fault: unknown) => void;
};

const MOST_AT_ONCE = 200;

/** Writes one batch after the other, in order of arrival: what comes while one is on its way goes along with the next. */
export function makeKeep(insert: Insert): Keep {
  let waiting: Waiting[] = [];
  let isBusy = false;
  const flush = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(MOST_AT_ONCE);
      await write(insert, batch);
    }
    isBusy = false;
  };
  return (row) =>
    new Promise((resolve, reject) => {
      waiting.push({ row, resolve, reject });
      void flush();
    });
}

async function write(insert: Insert, batch: readonly Waiting[]): Promise<void> {
  try {
    const ids = await insert(batch.map(({ row }) => row));
    for (const { row, resolve } of batch) {
      resolve(ids.get(row.key) ?? null);
      ids.delete(row.key); // the same twice in one batch is one
    }
  } catch (fault) {
    for (const { reject } of batch) reject(fault);
  }
}

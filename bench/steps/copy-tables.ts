import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { openStore, type Store } from "#src/store/open.ts";
import { processorTime, since } from "../peak-memory.ts";
import { tell } from "../run-step.ts";
import { copyStep } from "../speed/step-schemas.ts";

const LINE_END = 10;
const TABLES = ["Client", "Order", "OrderLine"] as const;

/** One way of speaking to a database, and of keeping what COPY gave until it takes it again. */
type Copier = {
  run(sql: string): Promise<void>;
  copyOut(table: string): Promise<number>; // rows
  copyIn(table: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * What an import wrote, taken out and put in again by COPY: into the same tables with the same indexes, references and
 * checks, emptied before. Only the putting in is timed.
 */
const { place, folder } = copyStep.given.parse(JSON.parse(process.argv[2] ?? ""));
const store = await openStore(place);
const copier = await openCopier(store, folder);
let rows = 0;
for (const table of TABLES) rows += await copier.copyOut(table);
await copier.run(`truncate "Client", "Order", "OrderLine" cascade`);
const before = await processorTime(store);
const begun = performance.now();
for (const table of TABLES) await copier.copyIn(table);
const seconds = (performance.now() - begun) / 1000;
const processor = since(before, await processorTime(store));
await copier.close();
await store.close();
tell({ seconds, processor, rows });

async function openCopier({ queueOn }: Store, into: string): Promise<Copier> {
  if (queueOn.engine === "pglite") return embeddedCopier(queueOn.connection);
  const client = new Client({ connectionString: queueOn.url });
  await client.connect();
  const pathOf = (table: string): string => join(into, `${table}.copy`);
  return {
    run: async (sql) => void (await client.query(sql)),
    copyOut: async (table) => {
      await client.query(`copy "${table}" to '${pathOf(table)}'`);
      return countLines(createReadStream(pathOf(table)));
    },
    copyIn: async (table) => void (await client.query(`copy "${table}" from '${pathOf(table)}'`)),
    close: () => client.end(),
  };
}

type Embedded = Extract<Store["queueOn"], { engine: "pglite" }>["connection"];

function embeddedCopier(connection: Embedded): Copier {
  const blobs = new Map<string, Blob>();
  return {
    run: async (sql) => void (await connection.exec(sql)),
    copyOut: async (table) => {
      const { blob } = await connection.query(`copy "${table}" to '/dev/blob'`);
      if (blob === undefined) return 0; // the table is empty
      blobs.set(table, blob);
      return countLines(blob.stream());
    },
    copyIn: async (table) => {
      const blob = blobs.get(table);
      if (blob !== undefined)
        await connection.query(`copy "${table}" from '/dev/blob'`, [], { blob });
    },
    close: async () => {},
  };
}

async function countLines(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let lines = 0;
  for await (const chunk of stream) for (const byte of chunk) if (byte === LINE_END) lines++;
  return lines;
}

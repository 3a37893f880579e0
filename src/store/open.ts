import { mkdir } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { Pool } from "pg";
import { PrismaClient } from "./generated/client.ts";
import { migrate } from "./migrate.ts";

/** Where the data is: a folder for the embedded database (null: memory, gone at the end) or a served PostgreSQL. */
export type StorePlace =
  | { readonly engine: "pglite"; readonly folder: string | null; readonly image?: Blob }
  | { readonly engine: "postgres"; readonly url: string };

export type Store = {
  readonly prisma: PrismaClient;
  /** For the job queue, which speaks SQL of its own over the same database. */
  readonly queueOn:
    | { readonly engine: "pglite"; readonly connection: PGlite }
    | { readonly engine: "postgres"; readonly url: string };
  /** Names of the migrations applied by this start. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
};

// The embedded database has one connection: a transaction waits for the one before it.
const transactionOptions = { maxWait: 20_000, timeout: 120_000 };

/** Opens the database and brings it up to date; throws when it cannot be reached or migrated. */
export async function openStore(place: StorePlace): Promise<Store> {
  return place.engine === "pglite" ? openEmbedded(place) : openServed(place);
}

async function openEmbedded(place: { folder: string | null; image?: Blob }): Promise<Store> {
  if (place.folder !== null) await mkdir(place.folder, { recursive: true });
  const connection = await PGlite.create({
    dataDir: place.folder ?? "memory://",
    ...(place.image === undefined ? {} : { loadDataDir: place.image }),
  });
  const adapter = new PrismaPGlite(connection);
  const migrated = await migrate(adapter);
  const prisma = new PrismaClient({ adapter, transactionOptions });
  return {
    prisma,
    queueOn: { engine: "pglite", connection },
    migrated,
    async close() {
      await prisma.$disconnect();
      await connection.close();
    },
  };
}

async function openServed({ url }: { url: string }): Promise<Store> {
  const pool = new Pool({ connectionString: url }); // our own, so that the migration engine's connections end too
  try {
    const adapter = new PrismaPg(pool);
    const migrated = await migrate(adapter);
    const prisma = new PrismaClient({ adapter, transactionOptions });
    return {
      prisma,
      queueOn: { engine: "postgres", url },
      migrated,
      async close() {
        await prisma.$disconnect();
        await pool.end();
      },
    };
  } catch (fault) {
    await pool.end();
    throw fault;
  }
}

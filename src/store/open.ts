import { mkdir } from "node:fs/promises";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { Pool } from "pg";
import { PrismaClient } from "./generated/client.ts";
import { type Guard, raiseGuard } from "./guard.ts";
import { ALL_COMPANIES, GuardedPool, type SharedPool } from "./guarded-pool.ts";
import { migrate } from "./migrate.ts";
import { oneAtATime } from "./whole-migrations.ts";
import { makeSeals, type SealingKey, type Seals } from "./sealing/seals.ts";
import { sealingAdapter } from "./sealing/sealing-adapter.ts";

/** Where the data is: a folder for the embedded database (null: memory, gone at the end) or a served PostgreSQL. */
export type StorePlace = {
  readonly migrations?: readonly string[]; // those to be applied, for a backup of an older version; absent: all
} & (
  | { readonly engine: "pglite"; readonly folder: string | null; readonly image?: Blob }
  | { readonly engine: "postgres"; readonly url: string }
);

export type Store = {
  /** The program's own: it sees the rows of all companies. */
  readonly prisma: PrismaClient;
  /**
   * Sees and writes the rows of one company only; the caller disconnects it. Throws at the first query unless
   * `raiseGuard` said ok. The embedded database holds one company: there it is `prisma`.
   */
  readonly guarded: (workspaceId: string) => PrismaClient;
  /** Puts up what keeps companies apart; to be called once before `guarded`. */
  readonly raiseGuard: () => Promise<Guard>;
  /** What is private is encrypted by them on its way; few need to know. */
  readonly seals: Seals;
  /** Rows as they stand on the disk, sealed values too; the caller disconnects it. */
  readonly asStored: () => PrismaClient;
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

function clientOf(adapter: SqlDriverAdapterFactory): PrismaClient {
  return new PrismaClient({ adapter, transactionOptions });
}

/**
 * Opens the database and brings it up to date; throws when it cannot be reached or migrated. `keys` encrypt what is
 * private in it, the first one what is written from now on; none: it is kept as it is.
 */
export async function openStore(
  place: StorePlace,
  keys: readonly SealingKey[] = [],
): Promise<Store> {
  const seals = makeSeals(keys);
  return place.engine === "pglite" ? openEmbedded(place, seals) : openServed(place, seals);
}

/** Of 128 MB of pages the process would keep every one that it ever read; the system has them in memory anyway. */
const SMALL_CACHE = ["-c", "shared_buffers=32MB"] as const;

async function openEmbedded(
  place: { folder: string | null; image?: Blob; migrations?: readonly string[] },
  seals: Seals,
): Promise<Store> {
  if (place.folder !== null) await mkdir(place.folder, { recursive: true });
  const embedded = await import("@electric-sql/pglite"); // a server needs no memory for it
  const { PrismaPGlite } = await import("pglite-prisma-adapter");
  const connection = await embedded.PGlite.create({
    dataDir: place.folder ?? "memory://",
    startParams: [...embedded.PGlite.defaultStartParams, ...SMALL_CACHE],
    ...(place.image === undefined ? {} : { loadDataDir: place.image }),
  });
  const adapter = new PrismaPGlite(connection);
  const migrated = await migrate({
    factory: adapter,
    run: (script) => connection.exec(script),
    alone: (work) => work(),
    only: place.migrations,
  });
  const prisma = clientOf(sealingAdapter(adapter, seals));
  return {
    prisma,
    guarded: () => prisma,
    raiseGuard: async () => ({ ok: false, why: "embedded", user: "" }),
    seals,
    asStored: () => clientOf(adapter),
    queueOn: { engine: "pglite", connection },
    migrated,
    async close() {
      await prisma.$disconnect();
      await connection.close();
    },
  };
}

async function openServed(
  { url, migrations }: { url: string; migrations?: readonly string[] },
  seals: Seals,
): Promise<Store> {
  const config = { connectionString: url };
  const pool = new Pool(config); // our own, so that the migration engine's connections end too
  pool.on("error", () => {}); // of a connection nobody uses; the pool lets it go and opens another
  pool.on("connect", (client) => client.on("error", () => {})); // whoever uses it hears of it by the query
  let isGuarded = false;
  const refuseUnguarded = () => {
    if (!isGuarded)
      throw new Error("a company's rows were asked for before raiseGuard had said ok");
  };
  const shared: SharedPool = { pool, config, told: new WeakMap(), refuseUnguarded };
  const adapterFor = (sees: string) => new PrismaPg(new GuardedPool(shared, sees));
  try {
    const all = new GuardedPool(shared, ALL_COMPANIES);
    const adapter = new PrismaPg(all);
    const migrated = await migrate({
      factory: adapter,
      run: (script) => all.query(script),
      alone: (work) => oneAtATime(pool, work),
      only: migrations,
    });
    const prisma = clientOf(sealingAdapter(adapter, seals));
    return {
      prisma,
      guarded: (workspaceId) => clientOf(sealingAdapter(adapterFor(workspaceId), seals)),
      async raiseGuard() {
        const guard = await raiseGuard(prisma);
        isGuarded = guard.ok;
        return guard;
      },
      seals,
      asStored: () => clientOf(adapterFor(ALL_COMPANIES)),
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

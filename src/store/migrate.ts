import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as runtime from "@prisma/schema-engine-wasm/schema_engine_bg";

const MIGRATIONS = new URL("../../prisma/migrations/", import.meta.url);

/**
 * Applies the migrations that the database has not seen, with Prisma's own engine, and writes the ordinary
 * `_prisma_migrations` table. Returns the names of those applied now, oldest first.
 */
export async function migrate(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await runtime.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** Names of the migrations this program knows, oldest first. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

function readMigration(path: string): Promise<string> {
  return readFile(new URL(path, MIGRATIONS), "utf8");
}

async function readMigrations() {
  const directories = (await migrationNames()).map(async (name) => {
    const value = await readMigration(`${name}/migration.sql`);
    return {
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } },
    };
  });
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: await readMigration("migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(directories),
  };
}

let loading: Promise<void> | undefined;

/** The engine's own entry needs a flag of Node to import WebAssembly, so its parts are joined here. */
async function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve(
      "@prisma/schema-engine-wasm/schema_engine_bg",
    );
    const bytes = await readFile(join(dirname(entry), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": { ...runtime },
    });
    Reflect.apply(Reflect.get(runtime, "__wbg_set_wasm"), undefined, [instance.exports]);
    const start = instance.exports["__wbindgen_start"];
    if (typeof start !== "function") throw new Error("the schema engine has no __wbindgen_start");
    start();
  })();
  await loading;
}

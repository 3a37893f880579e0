import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as runtime from "@prisma/schema-engine-wasm/schema_engine_bg";
import { forgetCutOff, inWholeMigrations, type RunScript } from "./whole-migrations.ts";

const MIGRATIONS = new URL("../../prisma/migrations/", import.meta.url);

/**
 * Applies the migrations that the database has not seen, with Prisma's own engine, and writes the ordinary
 * `_prisma_migrations` table. Returns the names of those applied now, oldest first. `only` is for a backup of an older
 * version: other migrations are left for later. What an earlier start was cut off in is done anew.
 */
export async function migrate({ factory, run, alone, only }: Migrating): Promise<string[]> {
  const names = only ?? (await migrationNames());
  if (names.length === 0 || (await isUpToDate(factory, names))) return [];
  return alone(async () => {
    await forgetCutOff(run);
    return applyAll(inWholeMigrations(factory, run), names);
  });
}

type Migrating = {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  readonly run: RunScript;
  /** Does the work while no other process migrates the same database. */
  readonly alone: (work: () => Promise<string[]>) => Promise<string[]>;
  readonly only?: readonly string[] | undefined;
};

/** Whether every migration has been applied to its end: then the engine, a second and 100 MB, need not be loaded. */
async function isUpToDate(
  factory: SqlMigrationAwareDriverAdapterFactory,
  names: readonly string[],
): Promise<boolean> {
  const database = await factory.connect();
  const read = (sql: string) => database.queryRaw({ sql, args: [], argTypes: [] });
  try {
    const { rows: tables } = await read("select to_regclass('_prisma_migrations')::text");
    if (tables[0]?.[0] === null) return false;
    const { rows } = await read(
      "select migration_name, (finished_at is not null)::text from _prisma_migrations where rolled_back_at is null",
    );
    const applied = new Set(rows.map(([name]) => name));
    const isWhole = rows.every(([, ended]) => ended === "true");
    return isWhole && names.every((name) => applied.has(name));
  } finally {
    await database.dispose();
  }
}

async function applyAll(
  factory: SqlMigrationAwareDriverAdapterFactory,
  names: readonly string[],
): Promise<string[]> {
  await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await runtime.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(names),
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

async function readMigrations(names: readonly string[]) {
  const directories = names.map(async (name) => {
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

import type {
  SqlMigrationAwareDriverAdapterFactory,
  SqlDriverAdapter,
  SqlQuery,
} from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";

/** Runs a script of several statements as one transaction. */
export type RunScript = (script: string) => Promise<unknown>;

const UNFINISHED = "finished_at is null and rolled_back_at is null";

const ifThereAreMarks = (then: string): string =>
  `do $$ begin if to_regclass('_prisma_migrations') is not null then ${then}; end if; end $$`;

const MARK = ifThereAreMarks(
  `update _prisma_migrations set finished_at = now() where ${UNFINISHED}`,
);

/** What cannot be done in a transaction; such a statement has a migration of its own and may be done twice. */
const NEEDS_NO_TRANSACTION = /\bconcurrently\b/iu;

/**
 * The engine with each migration as one transaction, its mark included: a start that dies in the middle leaves all of
 * it or nothing. (The drivers' own way cuts a script at its semicolons.)
 */
export function inWholeMigrations(
  factory: SqlMigrationAwareDriverAdapterFactory,
  run: RunScript,
): SqlMigrationAwareDriverAdapterFactory {
  const executeScript = async (script: string): Promise<void> => {
    if (/pg_advisory_lock/iu.test(script)) return; // as below
    await run(NEEDS_NO_TRANSACTION.test(script) ? script : `${script}\n;\n${MARK};`);
  };
  const wrapped = (adapter: SqlDriverAdapter): SqlDriverAdapter =>
    new Proxy(adapter, {
      get(target, name) {
        if (name === "executeScript") return executeScript;
        if (name === "queryRaw") return (asked: SqlQuery) => target.queryRaw(withoutLock(asked));
        if (name === "executeRaw")
          return (asked: SqlQuery) => target.executeRaw(withoutLock(asked));
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => wrapped(await factory.connect()),
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/** The engine's own lock would lie on whichever connection of the pool it meets, and gives up while the machine is busy. */
function withoutLock(asked: SqlQuery): SqlQuery {
  return /pg_advisory_lock/iu.test(asked.sql) ? { ...asked, sql: "select 1" } : asked;
}

/** What was begun and has no mark was rolled back with the connection; the engine would refuse to go on. */
export async function forgetCutOff(run: RunScript): Promise<void> {
  await run(
    ifThereAreMarks(`update _prisma_migrations set rolled_back_at = now() where ${UNFINISHED}`),
  );
}

const MIGRATING = 2_041_733_206; // any number, the same in every process

/** One process after the other; the lock goes with the connection of whoever dies. */
export async function oneAtATime<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query("select pg_advisory_lock($1)", [MIGRATING]);
    const done = await work();
    await connection.query("select pg_advisory_unlock($1)", [MIGRATING]);
    connection.release();
    return done;
  } catch (fault) {
    connection.release(true); // and the lock with it
    throw fault;
  }
}

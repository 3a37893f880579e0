import { Client } from "pg";
import { inject } from "vitest";
import type { SealingKey } from "#src/store/sealing/seals.ts";
import { openStore, type Store } from "#src/store/open.ts";

export type GuardedStore = Store & {
  /** Of a user whom row-level security stops. */
  readonly url: string;
};

const USER = "winback_guarded";

/** A migrated, empty database on a served PostgreSQL, owned by an ordinary user; gone after `close`. */
export async function openGuardedTestStore(
  keys: readonly SealingKey[] = [],
): Promise<GuardedStore> {
  const server = inject("postgresUrl");
  const name = `t_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await admin(`${server}/postgres`, [
    // One role for all test files, whichever comes first.
    `do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${USER}') then
        create role ${USER} login password 'test' nosuperuser nobypassrls;
      end if;
    exception when duplicate_object or unique_violation then null; end $$`,
    `create database ${name} owner ${USER}`,
  ]);
  const url = new URL(`${server}/${name}`);
  url.username = USER;
  url.password = "test";
  const store = await openStore({ engine: "postgres", url: url.href }, keys);
  return {
    ...store,
    url: url.href,
    async close() {
      await store.close();
      await admin(`${server}/postgres`, [`drop database ${name} with (force)`]);
    },
  };
}

async function admin(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

import { openAsBlob } from "node:fs";
import { Client } from "pg";
import { inject } from "vitest";
import { openStore, type Store } from "#src/store/open.ts";
import type { SealingKey } from "#src/store/sealing/seals.ts";

export const ENGINES = ["pglite", "postgres"] as const;

/** For flows: the quicker one. Where the engines might differ, in the store's own statements, both are tried. */
export const FLOW_ENGINES = ["postgres"] as const;

export const TEST_KEY: SealingKey = { id: "test", secret: Buffer.alloc(32, 7) };

/** With TEST_SEALED=1 every test runs on a database that keeps what is private encrypted. */
function testKeys(): readonly SealingKey[] {
  return process.env["TEST_SEALED"] === "1" ? [TEST_KEY] : [];
}

/** An empty, migrated database of this test file's own; gone after `close`. */
export async function openTestStore(
  engine: (typeof ENGINES)[number],
  keys = testKeys(),
): Promise<Store> {
  return engine === "pglite" ? openCopyOfImage(null, keys) : openCopyOfTemplate(keys);
}

/** A workspace such as a first start makes; its id is what rows hang on. */
export async function addWorkspace(store: Store): Promise<string> {
  const { id } = await store.prisma.workspace.create({
    data: { name: "Test", slackTeamId: "T1", timeZone: "Europe/Tallinn", currency: "EUR" },
  });
  return id;
}

/** The embedded one, in memory or in a folder that a process of its own can open later. */
export async function openCopyOfImage(folder: string | null, keys = testKeys()): Promise<Store> {
  return openStore(
    {
      engine: "pglite",
      folder,
      image: await openAsBlob(inject("pgliteImage")),
    },
    keys,
  );
}

async function openCopyOfTemplate(keys: readonly SealingKey[]): Promise<Store> {
  const server = inject("postgresUrl");
  const name = `t_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: `${server}/postgres` });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await admin(`create database ${name} template winback_template`);
  const store = await openStore({ engine: "postgres", url: `${server}/${name}` }, keys);
  return {
    ...store,
    async close() {
      await store.close();
      await admin(`drop database ${name} with (force)`);
    },
  };
}

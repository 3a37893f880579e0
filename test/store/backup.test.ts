import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Client } from "pg";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openJobs } from "#src/jobs/worker.ts";
import { migrationNames } from "#src/store/migrate.ts";
import { openStore, type Store, type StorePlace } from "#src/store/open.ts";
import { checkBackup, restoreBackup } from "#src/store/backup/restore-backup.ts";
import { writeBackup } from "#src/store/backup/write-backup.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const folder = await mkdtemp(join(tmpdir(), "winback-backup-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const KEYS = [{ id: "k1", secret: Buffer.alloc(32, 7) }];
const NOW = new Date("2026-11-22T03:00:00Z");

/** A database that nobody has opened, of this engine. */
async function freshPlace(engine: (typeof ENGINES)[number]): Promise<StorePlace> {
  const name = `r_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  if (engine === "pglite") return { engine, folder: join(folder, name) };
  const url = inject("postgresUrl");
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: `${url}/postgres` });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await admin(`create database ${name}`);
  afterAll(() => admin(`drop database if exists ${name} with (force)`));
  return { engine, url: `${url}/${name}` };
}

async function backUp(store: Store, name: string): Promise<string> {
  const path = join(folder, name);
  const asStored = store.asStored();
  await writeBackup(asStored, { path, program: "0.1.0", now: NOW });
  if (store.queueOn.engine === "postgres") await asStored.$disconnect();
  return path;
}

/** Rows of every kind of column: numbers beyond JavaScript's, JSON, lists, days, texts with line ends, and a circle. */
async function fill(store: Store): Promise<void> {
  const { prisma } = store;
  const workspaceId = await addWorkspace(store);
  const later = await prisma.client.create({
    data: { workspaceId, externalId: "2", name: 'Põhja "Pagar"\n#{"table":"x"}' },
  });
  await prisma.client.create({
    data: { workspaceId, externalId: "1", name: "Kask OÜ", successorId: later.id },
  });
  await prisma.delivery.createMany({
    data: ["1", "2"].map((key) => ({
      id: 9_007_199_254_740_993n + BigInt(key),
      workspaceId,
      key,
      queue: "dm:D1",
      kind: "event",
      body: '{"event":"…"}',
    })),
  });
  await prisma.settingsRevision.create({
    data: {
      workspaceId,
      by: "U1",
      part: "alerts",
      fields: [{ field: "a", before: null, after: 1.5 }],
    },
  });
  await prisma.outboxMessage.create({
    data: { workspaceId, key: "erased:1", channel: "C1", state: "pending" },
  });
}

async function readAll(store: Store): Promise<unknown> {
  const { prisma } = store;
  return {
    workspaces: await prisma.workspace.findMany(),
    clients: await prisma.client.findMany({ orderBy: { externalId: "asc" } }),
    deliveries: await prisma.delivery.findMany({ orderBy: { id: "asc" } }),
    revisions: await prisma.settingsRevision.findMany(),
  };
}

const OTHER = { pglite: "postgres", postgres: "pglite" } as const;

describe.each(ENGINES)("a backup of %s", (engine) => {
  const target = OTHER[engine];
  test(`comes back on ${target}`, { timeout: 120_000 }, async () => {
    const store = await openTestStore(engine, []); // with keys: further down
    await fill(store);
    const path = await backUp(store, `${engine}-to-${target}.gz`);
    const before = await readAll(store);
    await store.close();
    const place = await freshPlace(target);
    const { rows } = await restoreBackup(place, path);
    expect(rows).toMatchObject({ Workspace: 1, Client: 2, Delivery: 2, SettingsRevision: 1 });
    const restored = await openStore(place);
    expect(await readAll(restored)).toEqual(before);
    const [message] = await restored.prisma.outboxMessage.findMany();
    expect(message?.state).toBe("sending"); // looked for in Slack before it is posted
    const { workspaceId } = await restored.prisma.delivery.findFirstOrThrow();
    const next = await restored.prisma.delivery.create({
      data: { workspaceId, key: "3", queue: "dm:D1", kind: "event" },
    });
    expect(next.id).toBe(9_007_199_254_740_996n); // counts on
    await expect(
      restored.prisma.client.create({
        data: { workspaceId: crypto.randomUUID(), externalId: "9", name: "No company" },
      }),
    ).rejects.toMatchObject({ code: "P2003" }); // the keys stand again
    await restored.close();
  });
});

test("what is sealed in the database is sealed in the backup, and opens with the key after the restore", async () => {
  const place = await freshPlace("postgres");
  const store = await openStore(place, KEYS);
  const workspaceId = await addWorkspace(store);
  const client = { workspaceId, externalId: "1", name: "Kask OÜ" };
  const { id } = await store.prisma.client.create({ data: client });
  await store.prisma.contact.create({
    data: { clientId: id, name: "Liis Mets", email: "liis@client.example" },
  });
  const path = await backUp(store, "sealed.gz");
  await store.close();
  expect(gunzipSync(await readFile(path)).toString()).not.toContain("liis@client.example");
  expect((await checkBackup(path)).keyIds).toEqual(["k1"]);
  const fresh = await freshPlace("postgres");
  await restoreBackup(fresh, path);
  const restored = await openStore(fresh, KEYS);
  expect((await restored.prisma.contact.findFirstOrThrow()).email).toBe("liis@client.example");
  await restored.close();
});

test("jobs that would not come again by themselves are in it", async () => {
  const store = await openTestStore("postgres");
  const workspaceId = await addWorkspace(store);
  const dropId = crypto.randomUUID();
  const queue = await openJobs(store.queueOn, () => {});
  await queue.of(workspaceId).send("drop.work", { dropId });
  const path = await backUp(store, "jobs.gz");
  await queue.stop();
  await store.close();
  const { jobs } = await restoreBackup(await freshPlace("postgres"), path);
  expect(jobs).toMatchObject([{ name: "drop.work", data: { workspaceId, dropId } }]);
});

describe("is refused", () => {
  test("by a database that has rows", async () => {
    const store = await openTestStore("postgres");
    await addWorkspace(store);
    const path = await backUp(store, "used.gz");
    const { queueOn } = store;
    if (queueOn.engine !== "postgres") throw new Error("a served database was expected");
    await expect(restoreBackup(queueOn, path)).rejects.toThrow(/not empty: 'Workspace' has rows/u);
    expect(await store.prisma.workspace.count()).toBe(1);
    await store.close();
  });

  test("when it was cut off, changed, made by a newer version, or is something else", async () => {
    const store = await openTestStore("postgres");
    await fill(store);
    const path = await backUp(store, "whole.gz");
    await store.close();
    const text = gunzipSync(await readFile(path)).toString();
    const last = text.trimEnd().lastIndexOf("\n");
    const spoiled = {
      cut: gzipSync(text.slice(0, last + 1)),
      half: (await readFile(path)).subarray(0, 500),
      changed: gzipSync(text.replace("Kask OÜ", "Kusk OÜ")),
      newer: gzipSync(text.replace('"migrations":[', '"migrations":["20991231000000_later",')),
      other: gzipSync("clientRef,name\n1,Kask\n"),
      plain: Buffer.from(text),
    };
    const reasons = {
      cut: /is cut off/u,
      half: /cannot be read to its end/u,
      changed: /was changed/u,
      newer: /newer version/u,
      other: /no backup/u,
      plain: /cannot be read to its end/u,
    };
    for (const [kind, reason] of Object.entries(reasons)) {
      const bad = join(folder, `${kind}.gz`);
      await writeFile(bad, Object.entries(spoiled).find(([name]) => name === kind)?.[1] ?? "");
      await expect(checkBackup(bad)).rejects.toThrow(reason);
    }
    await expect(checkBackup(join(folder, "missing.gz"))).rejects.toThrow(/ENOENT/u);
  });
});

test("an older version's backup gets the newer migrations when it is opened", async () => {
  const names = await migrationNames();
  const older = names.slice(0, -1);
  const first = await openStore({ ...(await freshPlace("postgres")), migrations: older });
  expect(first.migrated).toEqual(older);
  const path = await backUp(first, "older.gz");
  await first.close();
  const place = await freshPlace("postgres");
  await restoreBackup(place, path);
  const restored = await openStore(place);
  expect(restored.migrated).toEqual(names.slice(-1));
  await restored.close();
});

test("a backup that breaks off leaves no file, and none is written over", async () => {
  const store = await openTestStore("postgres");
  const path = join(folder, "nowhere", "x.gz");
  const asStored = store.asStored();
  const writing = writeBackup(asStored, { path, program: "0.1.0", now: NOW });
  await expect(writing).rejects.toThrow(/ENOENT/u);
  await backUp(store, "twice.gz");
  await expect(backUp(store, "twice.gz")).rejects.toThrow(/there already/u);
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  await asStored.$disconnect();
  await store.close();
});

import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { RejectsFolder } from "#src/cli/rejects-folder.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { type Found, pickUpFiles, type PickUpDeps } from "#src/flows/pick-up-files.ts";
import { openBooks } from "#src/store/import-books.ts";
import type { Store } from "#src/store/open.ts";
import {
  isKnownContent,
  isPickedUp,
  lastArrival,
  loadPickUp,
  noteUnreadable,
  savePickUp,
} from "#src/store/pick-ups.ts";
import { lookInFolder } from "#src/wiring/look-in-folder.ts";
import { addWorkspace, openTestStore } from "../support/store.ts";

const FIRST = parseDay("2026-06-15");
const ORDERS = "order,client,date,total\n1,K-1,2026-06-01,10\n2,K-2,2026-06-02,20\n";

let store: Store;
let folder: string;
let workspaceId: string;

beforeAll(async () => {
  store = await openTestStore("postgres");
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.prisma.workspace.deleteMany();
  workspaceId = await addWorkspace(store);
  folder = await mkdtemp(join(tmpdir(), "winback-pick-up-"));
  await store.prisma.member.createMany({
    data: [
      { workspaceId, name: "Signe", role: "admin", slackUserId: "U0SIGNE" },
      { workspaceId, name: "Vello", role: "manager", slackUserId: "U0VELLO" },
      { workspaceId, name: "Mari", role: "rep", slackUserId: "U0MARI" },
    ],
  });
  return () => rm(folder, { recursive: true });
});

/** A file whose writing ended ten minutes ago. */
async function put(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const settled = new Date(Date.now() - 600_000);
  await utimes(path, settled, settled);
}

let noticed = 0;

async function night(day: Day = FIRST, hour = 3, change: Partial<PickUpDeps> = {}) {
  const { prisma } = store;
  const deps: PickUpDeps = {
    loadRules: async () => ({ pickUpHour: 3, silentAfterDays: 3 }),
    isDone: (on) => isPickedUp(prisma, { workspaceId, day: on }),
    look: () => lookInFolder(folder, Date.now()),
    isKnown: (contentHash) => isKnownContent(prisma, { workspaceId, contentHash }),
    openBooks: (hashOf) => openBooks(prisma, workspaceId, { source: "pick-up", hashOf }),
    async openRejects(file) {
      await mkdir(join(folder, "rejects"), { recursive: true });
      return new RejectsFolder(join(folder, "rejects")).open(file.name);
    },
    noteRefused: (fileName, contentHash) =>
      noteUnreadable(prisma, { workspaceId, fileName, contentHash }),
    lastArrival: () => lastArrival(prisma, { workspaceId }),
    noticeReturns: async () => void (noticed += 1),
    save: (on, result) => savePickUp(prisma, async () => {}, { workspaceId, day: on, result }),
    ...change,
  };
  return pickUpFiles(deps, { day, hour });
}

async function resultOn(day: Day) {
  const row = await store.prisma.pickUp.findFirstOrThrow({ where: { day: new Date(day) } });
  return (await loadPickUp(store.prisma, row.id))?.result;
}

async function told(): Promise<string[]> {
  const rows = await store.prisma.outboxMessage.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ channel }) => channel);
}

test("new files go in once, clients first, whatever they are called the next night", async () => {
  await put("a-orders.csv", ORDERS);
  await put("b-clients.csv", "client,name\nK-1,Kohvik\nK-2,Baar\n");
  expect(await night()).toBe("done");
  expect(await store.prisma.order.count()).toBe(2);
  const runs = await store.prisma.importRun.findMany({ orderBy: { id: "asc" } });
  expect(runs.map(({ kind, source }) => [kind, source])).toEqual([
    ["client", "pick-up"],
    ["order", "pick-up"],
  ]);
  await rm(join(folder, "a-orders.csv"));
  await put("orders-of-today.csv", ORDERS);
  expect(await night(addDays(FIRST, 1))).toBe("done");
  expect(await resultOn(addDays(FIRST, 1))).toMatchObject({ files: [], known: 2 });
  expect(await store.prisma.importRun.count()).toBe(2);
  expect(await told()).toEqual([]);
});

test.each([
  { hour: 2, outcome: "not-yet", again: "not-yet" },
  { hour: 3, outcome: "done", again: "done-before" },
  { hour: 23, outcome: "done", again: "done-before" },
])("at $hour o'clock: $outcome, then $again", async ({ hour, outcome, again }) => {
  expect(await night(FIRST, hour)).toBe(outcome);
  expect(await night(FIRST, hour)).toBe(again);
});

test("rejected rows lie in a file beside it and the admins are told, and nobody else", async () => {
  await put("orders.csv", `${ORDERS}3,K-3,never,30\n`);
  await night();
  const [rejects] = [await readFile(join(folder, "rejects", "rejects-orders.csv"), "utf8")];
  expect(rejects).toContain("never");
  expect(await told()).toEqual(["U0SIGNE"]);
  expect(await resultOn(FIRST)).toMatchObject({
    files: [{ name: "orders.csv", imported: 2, rejected: 1, rejects: "rejects-orders.csv" }],
  });
  await night(addDays(FIRST, 1));
  expect(await told()).toHaveLength(1);
});

test("a file that cannot be read is told of once", async () => {
  await put("letters.csv", "who,what\nMari,hello\n");
  await put("photo.csv", new Uint8Array([1, 0, 2, 0, 3]));
  await put("notes.pdf", "no file of ours");
  for (const after of [0, 1]) await night(addDays(FIRST, after));
  expect(await told()).toEqual(["U0SIGNE"]);
  expect(await resultOn(FIRST)).toMatchObject({
    files: [{ outcome: "refused" }, { outcome: "refused" }],
  });
});

test("a file still being written is waited for until the third hour, and then told of", async () => {
  await put("orders.csv", ORDERS);
  await writeFile(join(folder, "clients.csv"), "client,na");
  expect(await night(FIRST, 3)).toBe("not-yet");
  expect(await night(FIRST, 5)).toBe("not-yet");
  expect(await store.prisma.order.count()).toBe(0);
  expect(await night(FIRST, 6)).toBe("done");
  expect(await store.prisma.order.count()).toBe(2);
  expect(await resultOn(FIRST)).toMatchObject({ beingWritten: ["clients.csv"] });
  expect(await told()).toEqual(["U0SIGNE"]);
});

test("silence is told when it has lasted, and again when it has lasted as long anew", async () => {
  await put("orders.csv", ORDERS);
  const days: number[] = [];
  for (let after = 0; after <= 7; after += 1) {
    const before = (await told()).length;
    await night(addDays(FIRST, after));
    if ((await told()).length > before) days.push(after);
  }
  expect(days).toEqual([3, 6]);
});

test("an end half way leaves the night undone; the next try imports what is left", async () => {
  await put("a.csv", ORDERS);
  await put("b.csv", ORDERS.replace("1,K-1", "7,K-9"));
  const failing = night(FIRST, 3, {
    save: async () => {
      throw new Error("connection lost");
    },
  });
  await expect(failing).rejects.toThrow("connection lost");
  expect(await night(FIRST, 3)).toBe("done");
  expect(await resultOn(FIRST)).toMatchObject({ known: 2, files: [] });
  expect(await store.prisma.order.count()).toBe(3);
});

test("a place that cannot be asked is told of, and returns are noticed only after new rows", async () => {
  const failed = [{ place: "PICKUP_URL", why: "the server answered 500" }];
  const look = async (): Promise<Found> => ({ files: [], beingWritten: [], failed });
  noticed = 0;
  await night(FIRST, 3, { look });
  expect(await told()).toEqual(["U0SIGNE"]);
  expect(noticed).toBe(0);
  const file = { name: "x.csv", open: () => createReadStream(join(folder, "x.csv")) };
  await put("x.csv", ORDERS);
  const found = { files: [{ file, contentHash: "h" }], beingWritten: [], failed: [] };
  await night(addDays(FIRST, 1), 3, { look: async () => found });
  expect(noticed).toBe(1);
});

test("a folder that is not there is a fault of the place, not of the program", async () => {
  expect(await lookInFolder(join(folder, "nowhere"), Date.now())).toMatchObject({
    files: [],
    failed: [{ place: "PICKUP_FOLDER" }],
  });
});

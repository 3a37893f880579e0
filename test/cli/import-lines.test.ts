import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importCommand } from "#src/cli/import.ts";
import { parseDay } from "#src/core/day.ts";
import { openBooks } from "#src/store/import-books.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, openTestStore } from "../support/store.ts";

let store: Store;
let folder: string;
let workspaceId: string;

beforeAll(async () => {
  store = await openTestStore("pglite");
  folder = await mkdtemp(join(tmpdir(), "winback-lines-"));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await store.prisma.workspace.deleteMany();
  workspaceId = await addWorkspace(store);
});

async function importLines(lines: readonly string[], ...options: string[]): Promise<string> {
  const header = "Invoice,StockCode,Quantity,InvoiceDate,Price,Customer ID,Country";
  await writeFile(join(folder, "lines.csv"), `${[header, ...lines].join("\r\n")}\r\n`);
  const said: string[] = [];
  const exitCode = await importCommand(
    {
      folder,
      screen: null,
      now: () => 0,
      write: (line) => void said.push(line),
      complain: (line) => void said.push(line),
      openBooks: async () => ({
        books: await openBooks(store.prisma, workspaceId),
        today: parseDay("2026-06-15"),
        close: async () => {},
      }),
    },
    [...options, "lines.csv"],
  );
  return [...said, `exit ${exitCode}`].join("\n");
}

async function ordersNow() {
  const orders = await store.prisma.order.findMany({ orderBy: { externalId: "asc" } });
  return orders.map((order) => [
    order.externalId,
    Number(order.totalMinor),
    Number(order.returnedMinor),
  ]);
}

/** Six invoices of the first days of December, as both sheets of the export have them. */
const overlap = [
  "536365,85123A,6,2010-12-01 08:26:00,2.55,17850,United Kingdom",
  "536365,71053,6,2010-12-01 08:26:00,3.0,17850,United Kingdom",
  "536365,POST,1,2010-12-01 08:26:00,18.0,17850,United Kingdom",
  "536366,22633,6,2010-12-01 08:28:00,1.85,17850,United Kingdom",
  "536366,22633,6,2010-12-01 08:28:00,1.85,17850,United Kingdom",
  "536367,84879,32,2010-12-01 08:34:00,1.69,13047,United Kingdom",
  "536368,22960,6,2010-12-01 08:34:00,4.25,13047,United Kingdom",
  "536367,22745,6,2010-12-01 08:34:00,2.1,13047,United Kingdom",
  "536369,21756,3,2010-12-01 08:35:00,5.95,13047,United Kingdom",
  "536370,22728,24,2010-12-01 08:45:00,3.75,12583,France",
];

const secondSheet = overlap.map((line) => line.replace(",18.0,", ",18,").replace(",3.0,", ",3,"));

const others = [
  "536371,22086,80,2010-12-01 09:00:00,2.55,,United Kingdom", // nobody's
  "536414,22139,56,2010-12-01 11:52:00,0.0,12583,France", // nothing charged
  "C536379,84879,-2,2010-12-01 09:41:00,1.69,13047,United Kingdom",
  "C536380,99999,-1,2010-12-05 09:41:00,1.00,12583,France", // never bought: the latest order
  "C536383,35004C,-1,2010-11-30 09:49:00,4.65,15311,United Kingdom", // no earlier order is known
  "C536506,M,-1,2010-12-01 12:38:00,6.95,17850,United Kingdom", // not goods
];

const expected = [
  ["536365", 3_330, 0], // 6 x 2.55 + 6 x 3.00, without postage
  ["536366", 2_220, 0], // two equal lines of one invoice are real
  ["536367", 6_668, 338], // interrupted by another invoice of the same minute
  ["536368", 2_550, 0],
  ["536369", 1_785, 0],
  ["536370", 9_000, 100],
];

test("order lines as a shop exports them, with days that stand in it twice", async () => {
  const said = await importLines([...overlap, ...others, ...secondSheet]);
  expect(said).toContain("exit 0");
  expect(said).toMatch(/imported +12\n/u);
  expect(said).toMatch(/10 {2}repeated in the file/u);
  expect(said).toMatch(/1 {2}without a client/u);
  expect(said).toMatch(/1 {2}nothing charged/u);
  expect(await ordersNow()).toEqual(expected);
});

test("the same lines again change nothing", async () => {
  await importLines([...overlap, ...others, ...secondSheet]);
  expect(await importLines([...overlap, ...others, ...secondSheet])).toMatch(
    /imported +0\n {2}unchanged +12\n/u,
  );
  expect(await ordersNow()).toEqual(expected);
});

test("returns never count as orders and the figures know what came back", async () => {
  await importLines([...overlap, ...others]);
  const clients = await store.prisma.client.findMany({
    include: { figures: true },
    orderBy: { externalId: "asc" },
  });
  expect(
    clients.map((client) => [
      client.externalId,
      client.country,
      client.figures && [client.figures.orderCount, Number(client.figures.totalMinor)],
    ]),
  ).toEqual([
    ["12583", "FR", [1, 8_900]],
    ["13047", "GB", [3, 10_665]],
    ["15311", "GB", null],
    ["17850", "GB", [2, 5_550]],
  ]);
});

test("what counts as goods can be changed", async () => {
  await importLines(overlap, "--not-goods", "none");
  expect((await ordersNow())[0]).toEqual(["536365", 5_130, 0]);
  await importLines(overlap, "--not-goods", "POST,7105*");
  expect((await ordersNow())[0]).toEqual(["536365", 1_530, 0]);
});

test("lines of one order scattered over the file are put together", async () => {
  const scattered = [0, 3, 5, 6, 8, 9, 1].map((i) => overlap[i] ?? "");
  await importLines(scattered);
  expect((await ordersNow())[0]).toEqual(["536365", 3_330, 0]);
});

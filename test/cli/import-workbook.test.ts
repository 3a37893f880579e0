import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importCommand } from "#src/cli/import.ts";
import { dayOfUtc, parseDay } from "#src/core/day.ts";
import { openBooks } from "#src/store/import-books.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, openTestStore } from "../support/store.ts";
import { workbookOf } from "../support/workbook.ts";

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
  folder = await mkdtemp(join(tmpdir(), "winback-workbook-"));
  return () => rm(folder, { recursive: true });
});

async function run(argv: readonly string[]) {
  const said: string[] = [];
  const exitCode = await importCommand(
    {
      folder,
      screen: null,
      now: () => 0,
      write: (line) => void said.push(line),
      complain: (line) => void said.push(`! ${line}`),
      openBooks: async () => ({
        books: await openBooks(store.prisma, workspaceId),
        today: parseDay("2026-06-15"),
        close: async () => {},
      }),
    },
    argv,
  );
  return { exitCode, said: said.join("\n") };
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const HEADER = ["Customer ID", "Invoice", "Invoice date", "Amount"];
const ORDERS = [
  ["Orders of spring", null, null, null],
  HEADER,
  [1001, "A-1", day("2026-01-05"), 10.5],
  [1002, "A-2", day("2026-01-06"), 20],
  [1002, "A-3", "not a day", 5],
];

test("a workbook's orders go in; what was understood and what was rejected is said by the sheet's own rows", async () => {
  await writeFile(join(folder, "o.xlsx"), await workbookOf({ Spring: ORDERS, Notes: [["hello"]] }));
  const { exitCode, said } = await run(["o.xlsx"]);
  expect(exitCode).toBe(2);
  expect(said).toContain("o.xlsx: orders, 3 rows, sheet 'Spring' of 2");
  expect(said).toContain("please check: 1 row above the header in row 2: left out");
  const orders = await store.prisma.order.findMany({ orderBy: { externalId: "asc" } });
  expect(
    orders.map((order) => [order.externalId, dayOfUtc(order.placedOn), Number(order.totalMinor)]),
  ).toEqual([
    ["A-1", "2026-01-05", 1_050],
    ["A-2", "2026-01-06", 2_000],
  ]);
  const rejects = await readFile(join(folder, "rejects-o.csv"), "utf8");
  expect(rejects).toMatch(/^o\.xlsx,5,Invoice date,not a day,/mu);
});

test("the same workbook again changes nothing", async () => {
  await writeFile(join(folder, "o.xlsx"), await workbookOf({ Spring: ORDERS }));
  await run(["o.xlsx"]);
  expect((await run(["o.xlsx"])).said).toMatch(/imported +0\n +unchanged +2/u);
});

test("of several sheets that could be meant one is named with --sheet", async () => {
  await writeFile(join(folder, "o.xlsx"), await workbookOf({ Spring: ORDERS, Autumn: ORDERS }));
  const asked = await run(["o.xlsx"]);
  expect(asked.exitCode).toBe(1);
  expect(asked.said).toContain("'Spring', 'Autumn'; name one with --sheet NAME");
  expect((await run(["--sheet", "Autumn", "o.xlsx"])).said).toContain("sheet 'Autumn' of 2");
});

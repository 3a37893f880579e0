import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importCommand } from "#src/cli/import.ts";
import type { Books } from "#src/core/import/books.ts";
import { dayOfUtc, parseDay } from "#src/core/day.ts";
import { openBooks } from "#src/store/import-books.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, openTestStore } from "../support/store.ts";

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
  folder = await mkdtemp(join(tmpdir(), "winback-import-"));
  return () => rm(folder, { recursive: true });
});

/** Puts the files into the folder of the command and runs it there. */
async function run(
  argv: readonly string[],
  files: Record<string, string | Uint8Array> = {},
  changeBooks: (books: Books) => Books = (books) => books,
) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const said: string[] = [];
  let opened = 0;
  const exitCode = await importCommand(
    {
      folder,
      screen: null,
      now: () => 0,
      write: (line) => void said.push(line),
      complain: (line) => void said.push(`! ${line}`),
      async openBooks() {
        opened++;
        const books = changeBooks(await openBooks(store.prisma, workspaceId));
        return { books, today: parseDay("2026-06-15"), close: async () => {} };
      },
    },
    argv,
  );
  return { exitCode, said: said.join("\n"), opened };
}

/** What the summary says of a file: imported, unchanged, left out, rejected. */
function counts(said: string): number[] {
  return [...said.matchAll(/^ {2}(?:imported|unchanged|left out|rejected) +([\d,]+)/gmu)].map(
    (found) => Number((found[1] ?? "").replaceAll(",", "")),
  );
}

const orderTotals = async (): Promise<Record<string, number>> => {
  const orders = await store.prisma.order.findMany({ orderBy: { externalId: "asc" } });
  return Object.fromEntries(orders.map((order) => [order.externalId, Number(order.totalMinor)]));
};

const ORDERS = "customer_id,date,order_id,amount\nK1,2026-01-05,1,10.00\nK2,2026-01-06,2,20.00\n";

test("orders go in, with what was understood said before and a summary after", async () => {
  const { exitCode, said } = await run(["o.csv"], { "o.csv": ORDERS });
  expect(exitCode).toBe(0);
  expect(said).toMatch(
    /o\.csv: orders, 2 rows, separated by commas[^]*customer_id +clientRef[^]*2 rows read/u,
  );
  expect(counts(said)).toEqual([2, 0, 0, 0]);
  expect(await orderTotals()).toEqual({ 1: 1_000, 2: 2_000 });
  expect(await store.prisma.clientFigures.count()).toBe(2);
});

test("the same file again, packed this time, changes nothing", async () => {
  await run(["o.csv"], { "o.csv": ORDERS });
  const { exitCode, said } = await run(["o.csv.gz"], { "o.csv.gz": gzipSync(ORDERS) });
  expect([exitCode, counts(said)]).toEqual([0, [0, 2, 0, 0]]);
});

test("rejected rows are written down with file, line, column, value and what was expected", async () => {
  const { exitCode, said } = await run(["in.csv"], {
    "in.csv":
      'customer_id;date;order_id;amount\nK1;05.01.2026;1;10,00\n"K\n1";31.02.2026;2;1\nK1;05.01.2026;3;=1+1\nK1;16.06.2026;4;1\n',
  });
  expect(exitCode).toBe(2);
  expect(counts(said)).toEqual([1, 0, 0, 3]);
  expect(said).toContain("see rejects-in.csv");
  expect(said).toContain("1  amount: expected a number as 1234,56");
  const rejects = (await readFile(join(folder, "rejects-in.csv"), "utf8")).replace("\uFEFF", "");
  expect(rejects.split("\r\n")).toEqual([
    "file,line,column,value,expected",
    'in.csv,3,date,31.02.2026,"a day that exists, as 31.01.2026"',
    `in.csv,5,amount,'=1+1,"a number as 1234,56"`,
    "in.csv,6,date,16.06.2026,a day not after 2026-06-15",
    "",
  ]);
});

test("rows with one order number are parts of the order unless they are alike in every column", async () => {
  const header = "customer_id,date,order_id,amount,what\n";
  const rows = ["plumbing", "painting", "plumbing"].map(
    (what) => `K1,2026-01-05,1,10.00,${what}\n`,
  );
  const { said } = await run(["o.csv"], { "o.csv": header + rows.join("") });
  expect(counts(said)).toEqual([2, 0, 1, 0]);
  expect(await orderTotals()).toEqual({ 1: 2_000 });
});

test("an order number of last year is not this year's", async () => {
  const { exitCode, said } = await run(["o.csv"], { "o.csv": `${ORDERS}K1,2025-01-05,1,7.00\n` });
  expect(exitCode).toBe(2);
  expect(said).toContain(
    "order_id: expected one order a number; it was used on 2026-01-05 already",
  );
  expect(await orderTotals()).toEqual({ 1: 1_000, 2: 2_000 });
});

test("a client's row that says something else under the same number is rejected", async () => {
  const { exitCode, said } = await run(["c.csv"], {
    "c.csv": "client_id,name\nK1,Kask OÜ\nK1,Kask OÜ\nK1,Kuusk OÜ\n",
  });
  expect([exitCode, counts(said)]).toEqual([2, [1, 0, 1, 1]]);
  expect(said).toContain("client_id: expected one row a number");
});

test("files of one name in two folders keep their rejects apart", async () => {
  await run([], {});
  const bad = `${ORDERS}K1,never,3,1\n`;
  await writeFile(join(folder, "o.csv"), bad);
  const other = await mkdtemp(join(folder, "other-"));
  await writeFile(join(other, "o.csv"), bad.replace("never", "always"));
  const { said } = await run(["o.csv", join(other, "o.csv")]);
  expect(said).toContain("see rejects-o.csv");
  expect(said).toContain("see rejects-o-2.csv");
});

test("clients are read first, whatever the order of the files; the total is said", async () => {
  const { exitCode, said } = await run(["o.csv", "t.csv", "c.csv"], {
    "o.csv": ORDERS,
    "t.csv": "client_id,date,channel,direction\nK1,2026-02-01,call,out\n",
    "c.csv": "client_id,name,owner\nK1,Kask OÜ,Mari\nK2,Tamm AS,Mari\n",
  });
  expect(exitCode).toBe(0);
  expect(said).toMatch(/c\.csv: 2 rows read[^]*o\.csv: 2 rows read[^]*t\.csv: 1 rows read/u);
  expect(said).toContain("3 files: 5 rows read, 5 imported");
  expect(await store.prisma.client.findMany({ orderBy: { externalId: "asc" } })).toMatchObject([
    { name: "Kask OÜ" },
    { name: "Tamm AS" },
  ]);
});

test("a dry run says what would go in and writes nothing", async () => {
  const { exitCode, said } = await run(["--dry-run", "o.csv"], {
    "o.csv": `${ORDERS}K1,never,3,1\n`,
  });
  expect(exitCode).toBe(2);
  expect(said).toMatch(/would go in +2\n[^]*rejected +1/u);
  expect(await store.prisma.client.count()).toBe(0);
  expect(await store.prisma.importRun.count()).toBe(0);
  await expect(readFile(join(folder, "rejects-o.csv"))).rejects.toThrow("ENOENT");
});

test("--map names columns and turns dates round", async () => {
  const file = "who,when,no,worth\nK1,02/03/2026,1,10\n";
  expect((await run(["x.csv"], { "x.csv": file })).exitCode).toBe(1);
  const maps = ["who=clientRef", "no=orderRef", "worth=total"].flatMap((map) => ["--map", map]);
  const first = await run([...maps, "--map", "when=placedOn", "x.csv"]);
  expect(first.said).toContain("please check: column 'when' can be read day first or month first");
  expect(await placedOn("1")).toBe("2026-03-02");
  const second = await run([...maps, "--map", "when=placedOn:mdy", "x.csv"]);
  expect(second.said).not.toContain("please check");
  expect(counts(second.said)).toEqual([1, 0, 0, 0]);
  expect(await placedOn("1")).toBe("2026-02-03");
});

async function placedOn(externalId: string): Promise<string> {
  return dayOfUtc((await store.prisma.order.findFirstOrThrow({ where: { externalId } })).placedOn);
}

test.each([
  { argv: ["--map", "date=when", "o.csv"], says: /--map 'date=when' is not COLUMN=FIELD/ },
  { argv: ["--map", "nowhere=total", "o.csv"], says: /there is no column 'nowhere'/ },
  { argv: ["--kind", "parcel", "o.csv"], says: /--kind 'parcel' is none of client,/ },
  { argv: ["--kind", "touch", "o.csv"], says: /as touches it lacks channel/ },
  { argv: ["--often", "o.csv"], says: /Unknown option '--often'/ },
  { argv: ["--dry-run"], says: /No file is named/ },
  { argv: ["nowhere.csv"], says: /nowhere\.csv: there is no such file/ },
  { argv: ["."], says: /it is a folder/ },
  { argv: ["empty.csv"], says: /empty\.csv: it is empty/ },
  { argv: ["header.csv"], says: /header\.csv: it has a header and no rows/ },
  { argv: ["latin.csv"], says: /latin\.csv: it is not UTF-8/ },
])("$argv: nothing is read, and it is said why", async ({ argv, says }) => {
  const { exitCode, said } = await run(argv, {
    "o.csv": ORDERS,
    "empty.csv": "",
    "header.csv": "customer_id,date,order_id,amount\n",
    "latin.csv": Buffer.from(
      "customer_id,date,order_id,amount\nP\u00F5der,2026-01-05,1,1\n",
      "latin1",
    ),
  });
  expect(exitCode).toBe(1);
  expect(said).toMatch(says);
  expect(await store.prisma.order.count()).toBe(0);
});

test("a file that cannot be read does not keep the others out", async () => {
  const { exitCode, said } = await run(["nowhere.csv", "o.csv"], { "o.csv": ORDERS });
  expect([exitCode, counts(said)]).toEqual([2, [2, 0, 0, 0]]);
});

test.each([["--help"], ["-h"], []])(
  "%s: the help, without touching the database",
  async (...argv) => {
    const { exitCode, said, opened } = await run(argv);
    expect([exitCode, opened]).toEqual([0, 0]);
    expect(said).toContain("npm run import -- [options] FILE...");
    expect(said).toContain("placedOn*");
  },
);

test("an import that broke off is run again and ends as if it had not", async () => {
  const rows = Array.from(
    { length: 10_000 }, // two batches
    (_, i) => `K${i % 50},2026-01-0${1 + (i % 9)},${i},5.00`,
  );
  const file = { "many.csv": `customer_id,date,order_id,amount\n${rows.join("\n")}\n` };
  let batches = 0;
  const breaking = (books: Books): Books => ({
    ...books,
    async write(some, runId) {
      if (++batches === 2) throw new Error("the disk is full");
      return books.write(some, runId);
    },
  });
  await expect(run(["many.csv"], file, breaking)).rejects.toThrow("the disk is full");
  const left = await store.prisma.order.count();
  expect(left).toBeGreaterThan(0);
  const { exitCode, said } = await run(["many.csv"]);
  expect([exitCode, counts(said)]).toEqual([0, [10_000 - left, left, 0, 0]]);
  const runs = await store.prisma.importRun.findMany({ orderBy: { startedAt: "asc" } });
  expect(runs.map((one) => [one.imported, one.finishedAt === null])).toEqual([
    [0, true],
    [10_000 - left, false],
  ]);
  const figures = await store.prisma.clientFigures.findMany();
  expect(figures.reduce((sum, one) => sum + one.orderCount, 0)).toBe(10_000);
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { backtestCommand } from "#src/cli/backtest.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";
import { orderHistory } from "../support/order-history.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "winback-backtest-"));
  return () => rm(folder, { recursive: true });
});

async function run(
  argv: readonly string[],
  files: Record<string, string | Uint8Array> = {},
  inDatabase: readonly OrderHistory[] = [],
) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const said: string[] = [];
  const complaints: string[] = [];
  let opened = 0;
  const exitCode = await backtestCommand(
    {
      folder,
      today: parseDay("2026-06-15"),
      screen: null,
      now: () => 0,
      write: (line) => void said.push(line),
      complain: (line) => void complaints.push(line),
      async loadHistories() {
        opened += 1;
        return inDatabase;
      },
    },
    argv,
  );
  return { exitCode, said: said.join("\n"), complaints, opened };
}

const written = (name: string) => readFile(join(folder, name), "utf8");

const FIRST = parseDay("2024-01-01");
const LAST = parseDay("2025-12-31");

/** Thirty clients who order every 20 days to the end, and six who stop in the summer of 2025. */
function company(): { id: string; day: Day }[] {
  const orders: { id: string; day: Day }[] = [];
  for (let n = 0; n < 36; n += 1) {
    const until = n < 30 ? LAST : addDays(parseDay("2025-06-01"), n);
    for (let day = addDays(FIRST, n % 20); day <= until; day = addDays(day, 20))
      orders.push({ id: n < 30 ? `stays ${n}` : `goes, ${n}`, day });
    if (n < 30) orders.push({ id: `stays ${n}`, day: addDays(LAST, -(n % 10)) });
  }
  return orders;
}

function csvOf(orders: readonly { id: string; day: Day }[]): string {
  const rows = orders.map(({ id, day }, n) => `"${id}",${day},o${n},10.50`);
  return ["customer_id,date,order_id,amount", ...rows, ""].join("\n");
}

const CSV = csvOf(company());
const CUTOFF = ["--cutoffs", "2025-07-20,2025-09-20"];

/** A method's cells in the first table that has the column. */
function cells(said: string, column: string, method: string): string[] {
  const lines = said.split("\n");
  const head = lines.findIndex((line) => line.startsWith("Method") && line.includes(column));
  const row = lines.slice(head).find((line) => line.startsWith(method)) ?? "";
  return row
    .slice(method.length)
    .trim()
    .split(/\s{2,}/u);
}

test("methods stand side by side, each with what it would have found", async () => {
  const { exitCode, said, opened } = await run(["--orders", "o.csv", ...CUTOFF], { "o.csv": CSV });
  expect(exitCode).toBe(0);
  expect(opened).toBe(0);
  expect(said).toContain("36 clients, orders from 2024-01-01 to 2025-12-31");
  expect(said).toContain("2025-07-20 (36 clients, 17 % lost), 2025-09-20 (36 clients, 17 % lost)");
  // silence tells the six apart at once: they are the longest silent at both cut-offs
  expect(cells(said, "AUC", "90 days").slice(0, 2)).toEqual(["1.000", "1.000"]);
  for (const method of ["engine", "2 x usual gap", "BG/NBD"])
    expect(Number(cells(said, "AUC", method)[0])).toBeGreaterThan(0.9);
  // six alerts, all right, all money right, when 90 days are over
  expect(said).toContain("Every morning from 2025-05-03 to 2025-11-02");
  expect(cells(said, "Alerts", "90 days")).toEqual([
    ..."6 1.000 1.000 1.000".split(" "),
    "90 d",
    "its own",
  ]);
  expect(cells(said, "Alerts", "2 x usual gap").slice(0, 5)).toEqual([
    ..."6 1.000 1.000 1.000".split(" "),
    "40 d",
  ]);
  expect(said).toMatch(
    /How far BG\/NBD can be taken at its word[^]*Said +Clients[^]*90 % to 100 %/u,
  );
});

test("scores, alerts and figures are written for others to check", async () => {
  const { said } = await run(
    [
      "--orders",
      "o.csv.gz",
      ...CUTOFF,
      "--scores",
      "s.csv",
      "--alerts",
      "a.csv",
      "--json",
      "f.json",
    ],
    { "o.csv.gz": gzipSync(CSV) },
  );
  expect(said).toContain("Written: f.json, s.csv, a.csv");
  const scores = (await written("s.csv")).trimEnd().split("\n");
  expect(scores[0]).toBe("cutoff,customer_id,score");
  expect(scores).toHaveLength(1 + 2 * 36);
  expect(scores[1]).toMatch(/^2025-07-20,"goes, 30",\d+(\.\d+)?$/u);
  const alerts = (await written("a.csv")).trimEnd().split("\n");
  expect(alerts[0]).toBe("day,customer_id,score,rule");
  for (const row of alerts.slice(1))
    expect(row).toMatch(/^2025-\d\d-\d\d,("goes, 3\d"|stays \d+),[\d.]+,\S+$/u);
  const { methods } = z
    .object({
      cutoffs: z.array(z.string()),
      methods: z.array(
        z.object({ name: z.string(), daily: z.object({ alerts: z.number(), right: z.number() }) }),
      ),
    })
    .parse(JSON.parse(await written("f.json")));
  expect(methods.find(({ name }) => name === "90 days")?.daily).toEqual({ alerts: 6, right: 1 });
  expect(methods[0]?.daily.alerts).toBe(alerts.length - 1);
  expect(alerts.length).toBeGreaterThan(1);
  expect(methods.map(({ name }) => name)).toEqual(["engine", "90 days", "2 x usual gap", "BG/NBD"]);
});

/** What is said once the orders are read. */
const tables = (said: string) => said.slice(said.indexOf("Clients with an order"));

test("the same orders give the same figures from lines, in any order, and from the database", async () => {
  const orders = company();
  const histories = [...Map.groupBy(orders, ({ id }) => id)].map(([id, own]) =>
    orderHistory(
      id,
      [...new Set(own.map(({ day }) => Date.parse(day) / 86_400_000))].toSorted((a, b) => a - b),
      1050,
    ),
  );
  const lines = orders.toReversed().flatMap(({ id, day }, n) => [
    `${n};SKU1;2;${day};4,00;"${id}"`,
    `${n};SKU2;1;${day};2,50;"${id}"`,
    `${n};POST;1;${day};99,00;"${id}"`, // postage is no goods
    `C${n};SKU1;-2;${day};4,00;"${id}"`, // and a return no order
  ]);
  const head = "Invoice;StockCode;Quantity;InvoiceDate;Price;Customer ID";
  const plain = await run(["--orders", "o.csv", ...CUTOFF], { "o.csv": CSV });
  const fromLines = await run(["--orders", "l.csv", ...CUTOFF], {
    "l.csv": [head, ...lines].join("\r\n"),
  });
  const kept = await run(CUTOFF, {}, histories);
  expect(fromLines.said).toContain("rows left out: ");
  expect(tables(fromLines.said)).toBe(tables(plain.said));
  expect(kept.opened).toBe(1);
  expect(tables(kept.said)).toBe(tables(plain.said));
});

test("an order of nothing is a sign of life; a row that cannot be read is counted and the rest taken", async () => {
  const free = csvOf(company()).replace("10.50", "0.00");
  const { exitCode, said } = await run(["--orders", "o.csv", ...CUTOFF], {
    "o.csv": `${free}K,2025-13-01,x1,1\nK,2027-01-01,x2,1\n`,
  });
  expect(exitCode).toBe(0);
  expect(said).toContain(`${(company().length + 2).toLocaleString("en")} rows`);
  expect(said).toContain(`${company().length.toLocaleString("en")} orders`);
  expect(said).toContain("rows that cannot be read: 2");
  expect(said).toContain("1: date: expected a day not after 2026-06-15");
});

describe("what stops it is said in one line", () => {
  const CASES: readonly [string, readonly string[], Record<string, string | Uint8Array>, string][] =
    [
      ["no such file", ["--orders", "none.csv"], {}, "none.csv: there is no such file."],
      [
        "columns that say nothing",
        ["--orders", "o.csv"],
        { "o.csv": "a,b\n1,2\n" },
        "it is not clear",
      ],
      [
        "a file of clients",
        ["--orders", "o.csv"],
        { "o.csv": "customer_id,name\n1,Kask\n" },
        "it is a file of clients; expected orders",
      ],
      ["an empty file", ["--orders", "o.csv"], { "o.csv": "" }, "it is empty"],
      [
        "a damaged archive",
        ["--orders", "o.csv.gz"],
        { "o.csv.gz": gzipSync(CSV).subarray(0, 400) },
        "cut off or damaged",
      ],
      [
        "no row that can be read",
        ["--orders", "o.csv"],
        { "o.csv": "customer_id,date,order_id,amount\nK,yesterday,1,1\n" },
        "no row of it is an order",
      ],
      [
        "a cut-off outside the data",
        ["--orders", "o.csv", "--cutoffs", "2026-01-01"],
        { "o.csv": CSV },
        "Cut-off 2026-01-01 is outside the data.",
      ],
      [
        "a horizon that leaves nothing",
        ["--orders", "o.csv", "--horizon", "731"],
        { "o.csv": CSV },
        "a horizon of 731 days leaves no day to look from",
      ],
      ["no orders anywhere", [], {}, "There are no orders in the database."],
      ["a bad horizon", ["--horizon", "0"], {}, "--horizon '0' is not a number of days"],
      ["a bad cut-off", ["--cutoffs", "2025-02-30"], {}, "'2025-02-30' is not a calendar day"],
      ["an empty cut-off", ["--cutoffs", ""], {}, "'' is not a calendar day"],
      ["a bad first day", ["--from", "soon"], {}, "--from: 'soon' is not a calendar day"],
      ["an unknown option", ["--cutoff", "2025-01-01"], {}, "Unknown option '--cutoff'"],
      ["a bad mapping", ["--map", "x"], {}, "--map 'x' is not COLUMN=FIELD"],
      ["no folder for a result", ["--json", "no/f.json"], {}, "no/f.json cannot be written"],
    ];
  test.each(CASES)("%s", async (_, argv, files, why) => {
    const { exitCode, complaints } = await run(argv, files);
    expect(exitCode).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(why);
  });
});

test("columns with other names are named by hand", async () => {
  const { exitCode } = await run(
    ["--orders", "o.csv", ...CUTOFF, "--map", "wer=clientRef", "--map", "was=total"],
    { "o.csv": CSV.replace("customer_id", "wer").replace("amount", "was") },
  );
  expect(exitCode).toBe(0);
});

test("days and horizon are chosen by the data when nothing is asked, and said", async () => {
  const { said } = await run(["--orders", "o.csv", "--horizon", "60"], { "o.csv": CSV });
  expect(said).toContain("who orders nothing within 60 days?");
  expect(said.match(/\d{4}-\d\d-\d\d \(\d+ clients/gu)).toHaveLength(10); // five cut-offs, two views
});

test("--help says what there is", async () => {
  const { exitCode, said } = await run(["--help"]);
  expect(exitCode).toBe(0);
  for (const option of [
    "--orders",
    "--cutoffs",
    "--horizon",
    "--from",
    "--json",
    "--scores",
    "--alerts",
  ])
    expect(said).toContain(option);
});

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { MARI, startTestCoach, type TestCoach } from "../support/coach.ts";
import { dropping } from "../support/dropping.ts";
import { workbookOf } from "../support/workbook.ts";

let coach: TestCoach;

beforeAll(async () => {
  coach = await startTestCoach({ today: parseDay("2026-06-15"), rows: [] });
});
afterAll(() => coach.close());

const vello = dropping(() => coach);

const HEADER = "customer_id,order_id,date,amount";
const orders = (...rows: readonly string[]): string => [HEADER, ...rows, ""].join("\n");
const countOrders = (): Promise<number> => coach.store.prisma.order.count();

test("a CSV file is shown first, goes in when told to, and its rejects come back", async () => {
  const bad = "K2,A-3,2026-13-45,5.00";
  await vello.drop("may.csv", orders("K1,A-1,2026-05-04,10.00", "K2,A-2,2026-05-05,20.00", bad));
  const shown = await vello.says("may.csv", /What would change/u);
  expect(shown).toContain("orders, one row each*: 3 rows, separated by commas");
  expect(shown).toContain("*order_id* is the order's number");
  expect(shown).toContain('"text":"A-1"');
  expect(shown).toContain("2 rows new");
  expect(shown).toContain("*1 row rejected*");
  expect(shown).toContain("date: expected a day that exists");
  expect(await countOrders()).toBe(0);
  expect(await coach.store.prisma.client.count()).toBe(0);

  await vello.click("may.csv", ACTION.importDrop);
  const done = await vello.says("may.csv", /is in\./u);
  expect(done).toContain("*2 rows* new or changed");
  expect(await countOrders()).toBe(2);
  const [rejects] = vello.thread("may.csv").flatMap(({ files }) => files);
  expect(rejects?.name).toBe("rejects-may.csv");
  const url = new URL(rejects?.url ?? "", coach.slack.url);
  expect(await (await fetch(url)).text()).toContain('may.csv,4,date,2026-13-45,"a day that exists');
  expect(vello.messages()).toHaveLength(1); // edited all along
  const run = await coach.store.prisma.importRun.findFirst({ where: { fileName: "may.csv" } });
  expect(run).toMatchObject({ source: "drop", by: "U0VELLO", imported: 2, rejected: 1 });
});

test("the same file again, under another name, is known and changes nothing", async () => {
  await vello.drop("june.csv", orders("K3,B-1,2026-06-01,7.00"));
  await vello.says("june.csv", /1 row new/u);
  await vello.click("june.csv", ACTION.importDrop);
  await vello.says("june.csv", /is in\./u);
  await vello.drop("june-copy.csv", orders("K3,B-1,2026-06-01,7.00"));
  const shown = await vello.says("june-copy.csv", /What would change/u);
  expect(shown).toContain("This very file went in before");
  expect(shown).toMatch(/0 rows new.*0 rows changed.*1 row unchanged/u);
  expect(shown).not.toContain(ACTION.importDrop);
});

test("a file that the pick-up could not read has not gone in before", async () => {
  const file = orders("K3,B-9,2026-06-03,7.00");
  const contentHash = createHash("sha256").update(file).digest("hex");
  const run = { workspaceId: coach.workspaceId, source: "pick-up", finishedAt: new Date() };
  await coach.store.prisma.importRun.create({
    data: { ...run, kind: "unreadable", fileName: "odd.csv", contentHash },
  });
  await vello.drop("odd-night.csv", file);
  expect(await vello.says("odd-night.csv", /What would change/u)).not.toContain("went in before");
});

test("what is there already and says something else counts as changed", async () => {
  await vello.drop("more.csv", orders("K3,B-1,2026-06-01,8.00", "K3,B-2,2026-06-02,9.00"));
  expect(await vello.says("more.csv", /What would change/u)).toMatch(
    /1 row new.*1 row changed.*0 rows unchanged/u,
  );
  await vello.click("more.csv", ACTION.putDropAside);
  await vello.says("more.csv", /Put aside/u);
  expect(await coach.store.prisma.order.count({ where: { externalId: "B-2" } })).toBe(0);
});

test("a day that can be read in two ways is asked about before anything goes in", async () => {
  const file = orders("K4,C-1,04/05/2026,10.00", "K4,C-2,03/02/2026,20.00");
  await vello.drop("days.csv", file);
  const asked = await vello.says("days.csv", /can be read day first or month first/u);
  expect(asked).toContain("04/05/2026");
  expect(asked).not.toContain(ACTION.importDrop);
  await vello.click("days.csv", ACTION.readDropAs, { value: "0 mdy" });
  expect(await vello.says("days.csv", /month, day, year/u)).toContain(ACTION.importDrop);
  await vello.click("days.csv", ACTION.importDrop);
  await vello.says("days.csv", /is in\./u);
  const order = await coach.store.prisma.order.findFirst({ where: { externalId: "C-1" } });
  expect(order?.placedOn.toISOString().slice(0, 10)).toBe("2026-04-05");
});

test("a number that can be read in two ways too", async () => {
  await vello.drop("marks.csv", "customer_id;order_id;date;amount\nK5;D-1;2026-05-04;1,234\n");
  await vello.says("marks.csv", /a thousand and more, or a small number/u);
  await vello.click("marks.csv", ACTION.readDropAs, { value: "0 ," });
  expect(await vello.says("marks.csv", /decimal comma/u)).toContain(ACTION.importDrop);
});

test("of a workbook with several sheets one is chosen", async () => {
  const day = new Date(Date.UTC(2026, 4, 4));
  const sheet = [
    ["Customer ID", "Order", "Date", "Amount"],
    ["K6", "E-1", day, 12.5],
  ];
  await vello.drop("book.xlsx", await workbookOf({ Spring: sheet, Autumn: sheet, Notes: [["x"]] }));
  const asked = await vello.says("book.xlsx", /Which one is it/u);
  expect(asked).not.toContain("Notes");
  await vello.click("book.xlsx", ACTION.chooseDropSheet, { value: "Autumn" });
  const shown = await vello.says("book.xlsx", /What would change/u);
  expect(shown).toContain("sheet “Autumn” of 3");
  expect(shown).toContain("2026-05-04");
  await vello.click("book.xlsx", ACTION.importDrop);
  await vello.says("book.xlsx", /is in\./u);
});

test("columns that are not understood are named by the person", async () => {
  await vello.drop("odd.csv", "wer,was,wann,wieviel\nK7,F-1,2026-05-04,10.00\n");
  const asked = await vello.says("odd.csv", /I do not understand it yet/u);
  expect(asked).not.toContain("--map");
  await vello.click("odd.csv", ACTION.openDropColumns);
  const person = vello.person();
  await coach.slack.waitFor(() => JSON.stringify(person.modals()).includes("A row of this file"));
  await person.click({
    viewId: person.modal().id,
    actionId: ACTION.chooseDropKind,
    value: "order",
  });
  await coach.slack.waitFor(() => JSON.stringify(person.modal().blocks).includes("order:total"));
  const submitted = await person.submit(person.modal().id, {
    "order:clientRef": "0",
    "order:orderRef": "1",
    "order:placedOn": "2",
    "order:total": "3",
  });
  expect(submitted).toEqual({ ok: true });
  expect(await vello.says("odd.csv", /What would change/u)).toContain("1 row new");
});

test("several files at once are looked at each by itself; a packed one is read too", async () => {
  await vello.drop("a.csv.gz", gzipSync(orders("K8,G-1,2026-05-04,1.00")));
  await vello.drop("b.csv", "id,name\nK8,Kask OÜ\n");
  expect(await vello.says("a.csv.gz", /1 row new/u)).toContain("*orders, one row each*");
  expect(await vello.says("b.csv", /1 row new/u)).toContain("*clients*");
});

test.each([
  { name: "empty.csv", content: HEADER, says: /it has a header and no rows/u },
  { name: "logo.png", content: Buffer.from([0x89, 0x50, 0, 0]), says: /I cannot take it in/u },
  { name: "old.xls", content: Buffer.from("d0cf11e0a1b11ae1", "hex"), says: /old workbook/u },
  { name: "cut.xlsx", content: Buffer.from("PK\u0003\u0004rest"), says: /cut off or damaged/u },
])("$name is refused in words", async ({ name, content, says }) => {
  await vello.drop(name, content);
  expect(await vello.says(name, says)).toContain("Nothing was changed");
});

test("a rep's file is not taken, and nothing of it is kept", async () => {
  const before = await coach.store.prisma.droppedFile.count();
  const mari = coach.slack.as(MARI);
  await mari.dropFile(mari.dm, "mine.csv", orders("K9,H-1,2026-05-04,1.00"));
  await coach.slack.waitFor(() =>
    mari.messages(mari.dm).some(({ text }) => text.includes("managers and admins only")),
  );
  expect(await coach.store.prisma.droppedFile.count()).toBe(before);
});

test("a second press on Import does nothing more", async () => {
  await vello.drop("twice.csv", orders("K10,I-1,2026-05-04,1.00"));
  await vello.says("twice.csv", /1 row new/u);
  await Promise.all([
    vello.click("twice.csv", ACTION.importDrop),
    vello.click("twice.csv", ACTION.importDrop),
  ]);
  await vello.says("twice.csv", /is in\./u);
  const runs = await coach.store.prisma.importRun.count({ where: { fileName: "twice.csv" } });
  expect(runs).toBe(1);
});

test("the docs speak of what the coach says", async () => {
  const page = await readFile(new URL("../../docs/data-by-drop.md", import.meta.url), "utf8");
  for (const words of ["What would change", "Put aside", "Import", "Change the columns…"])
    expect(page).toContain(words);
});

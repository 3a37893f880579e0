import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import { startTestCoach, type TestCoach, VELLO } from "../support/coach.ts";
import { workbookOf } from "../support/workbook.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/data-by-drop"); // git ignores it

let coach: TestCoach;
let browser: Browser;
let page: Page;
let shots = 0;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({ today: parseDay("2026-06-15"), rows: [] }),
  ]);
  page = await browser.newPage({
    viewport: { width: 1280, height: 1100 },
    reducedMotion: "reduce",
  });
  await page.goto(`${coach.slack.url}?user=${VELLO}#/c/${coach.slack.as(VELLO).dm}/messages`);
  await page.getByRole("main").waitFor();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

const about = (fileName: string): Locator =>
  page.getByRole("main").locator("[data-ts]").filter({ hasText: fileName }).last();
const dialog = (): Locator => page.getByRole("dialog").last();

async function shoot(step: string): Promise<void> {
  shots += 1;
  await page.screenshot({
    path: join(SCREENSHOTS, `${String(shots).padStart(2, "0")}-${step}.png`),
  });
}

async function drop(name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .getByLabel("Files to send")
    .first() // the other one is a thread's
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

const line = (at: number): string =>
  `K${at % 40},Restaurang Fjällräven & Sons ${at % 40} Aktiebolag,A-${at},${String((at % 6) + 1).padStart(2, "0")}/${String((at % 5) + 1).padStart(2, "0")}/2026,SKU-${at % 90},Dark roast coffee beans in bags of one kilogramme,${(at % 7) + 1},${(at % 13) + 1}.50,Mari Tamm`;
const LINES = [
  "Customer No,Customer Name,Order No,Order Date,Item Code,Description,Qty,Unit Price,Salesperson",
  ...Array.from({ length: 400 }, (_, at) => line(at)),
  "K1,Restaurang,A-9,01/01/2026,SKU-1,Beans,many,1.00,Mari Tamm",
  ",Nobody,A-10,01/01/2026,SKU-1,Beans,1,1.00,Mari Tamm",
  "",
].join("\n");

test("a CSV file is dropped into the page, asked about, shown, imported, and its rejects come back", async () => {
  await drop("Sales Q2 (export from ERP).csv", LINES);
  const message = about("Sales Q2");
  await message.getByText("can be read day first or month first").waitFor();
  await message.scrollIntoViewIfNeeded();
  await shoot("asks-on-doubt");
  await message.getByRole("combobox").click();
  await page.getByRole("option", { name: "Day first" }).click();
  await message.getByRole("button", { name: "Import" }).waitFor();
  await shoot("preview");
  await expect.poll(() => message.innerText(), { timeout: 15_000 }).toMatch(/rows? new/u);
  await message.getByRole("button", { name: "Import" }).click();
  await message.getByText("is in.").waitFor();
  await message.scrollIntoViewIfNeeded();
  await shoot("done");
  await message.getByText(/1 repl/u).click();
  await page.getByText("rejects-Sales Q2 (export from ERP).csv").last().waitFor();
  await shoot("rejects");
}, 60_000);

test("a workbook with several sheets, and columns that a person names", async () => {
  const sheet = [
    ["Sales of spring", null, null, null],
    ["Kood", "Dok", "Millal", "Palju"],
    ["K1", "B-1", new Date(Date.UTC(2026, 4, 4)), 12.5],
    ["K2", "B-2", new Date(Date.UTC(2026, 4, 5)), 1234.5],
  ];
  await drop("müük.xlsx", await workbookOf({ Kevad: sheet, Suvi: sheet }));
  const message = about("müük.xlsx");
  await message.getByText("Which one is it?").waitFor();
  await message.scrollIntoViewIfNeeded();
  await shoot("which-sheet");
  await message.getByRole("combobox").click();
  await page.getByRole("option", { name: "Suvi" }).click();
  await message.getByText("I do not understand it yet").waitFor();
  await message.scrollIntoViewIfNeeded();
  await shoot("which-columns");
  await message.getByRole("button", { name: "Say what the columns hold…" }).click();
  await dialog().getByRole("combobox").click();
  await page.getByRole("option", { name: "Orders, one row each" }).click();
  await dialog().getByLabel("The order's net total").waitFor();
  await shoot("columns");
  for (const [label, heading] of [
    ["The client's number", "Kood"],
    ["The order's number", "Dok"],
    ["The day of the order", "Millal"],
    ["The order's net total", "Palju"],
  ] as const) {
    await dialog().getByLabel(label).click();
    await page.getByRole("option", { name: heading }).click();
  }
  await shoot("columns-named");
  await dialog().getByRole("button", { name: "Look again" }).click();
  await message.getByRole("button", { name: "Import" }).waitFor();
  await message.scrollIntoViewIfNeeded();
  await shoot("workbook");
  await expect.poll(() => message.innerText(), { timeout: 15_000 }).toContain("sheet “Suvi” of 2");
}, 60_000);

test("a file that cannot be read is refused in words", async () => {
  await drop("old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"));
  await about("old.xls").getByText("old workbook").waitFor();
  await shoot("refused");
  await expect
    .poll(() => about("old.xls").innerText(), { timeout: 15_000 })
    .toContain("Nothing was changed");
});

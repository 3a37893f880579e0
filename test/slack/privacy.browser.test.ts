import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import {
  ALERTS,
  clientWithRhythm,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/privacy"); // git ignores it
const today = parseDay("2026-03-10");

let coach: TestCoach;
let browser: Browser;
let page: Page;
let shots = 0;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const client = (clientRef: string, name: string) =>
    clientWithRhythm({ clientRef, name, lastOrderOn: addDays(today, -57), gapDays: 14 });
  const rows = [...client("1", "Kask OÜ"), ...client("2", "Kaskede Hulgi & Jaekaubandus AS")];
  [browser, coach] = await Promise.all([startBrowser(), startTestCoach({ today, rows })]);
  page = await browser.newPage({
    viewport: { width: 1280, height: 1100 },
    reducedMotion: "reduce",
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

const dialog = (): Locator => page.getByRole("dialog").last();

async function shoot(step: string): Promise<void> {
  shots += 1;
  const name = `${String(shots).padStart(2, "0")}-${step}.png`;
  await page.screenshot({ path: join(SCREENSHOTS, name) });
}

test("a manager finds a client, is sent what is kept, and erases them in two steps", async () => {
  await page.goto(`${coach.slack.url}?user=${VELLO}#/c/${ALERTS}`);
  await page.getByRole("main").waitFor();
  await page.getByRole("textbox").last().fill("/winback privacy");
  await page.keyboard.press("Enter");
  await dialog().getByText("Your own data").waitFor();
  await shoot("window");

  await dialog().getByRole("textbox").fill("kask");
  await dialog().getByRole("button", { name: "Find" }).click();
  await dialog().getByText("Kaskede Hulgi & Jaekaubandus AS (2)").waitFor();
  await shoot("found");

  await dialog().getByRole("button", { name: "Erase…" }).first().click();
  await dialog().getByText("This cannot be undone").waitFor();
  await shoot("what-goes");
  await dialog().getByRole("textbox").fill("erase");
  await dialog().getByRole("button", { name: "Erase", exact: true }).click();
  await dialog().getByText("in capital letters").waitFor();
  await shoot("wrong-word");
  await dialog().getByRole("textbox").fill("ERASE");
  await dialog().getByRole("button", { name: "Erase", exact: true }).click();
  await dialog().getByText("Erased. It is written down").waitFor();
  await shoot("erased");
  expect(await coach.store.prisma.client.count()).toBe(1);

  await dialog().getByRole("button", { name: "Send me my data" }).click();
  await dialog().getByText("files are in our direct messages").waitFor();
  await shoot("sent");
  await dialog().getByRole("button", { name: "Close" }).last().click();
  await page.getByText("whose data have been erased").first().waitFor();
  await shoot("card");
});

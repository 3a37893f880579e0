import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { saveSettings } from "#src/store/settings.ts";
import { startBrowser } from "../support/browser.ts";
import {
  ALERTS,
  clientWithRhythm,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { freePort } from "../support/free-port.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/survey"); // git ignores it

const CLIENTS = 13; // more than a page of answers

let coach: TestCoach;
let browser: Browser;
let page: Page;
let port = 0;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  port = await freePort();
  const rows = Array.from({ length: CLIENTS }, (_, at) => at + 1).flatMap((number) =>
    clientWithRhythm({
      clientRef: String(number),
      name: `Client ${number} with a name of some length`,
      lastOrderOn: parseDay("2026-02-20"),
      gapDays: 14,
    }),
  );
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({
      today: parseDay("2026-03-02"),
      rows,
      environment: { API_PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` },
    }),
  ]);
  const { workspaceId, store } = coach;
  await saveSettings(store.prisma, {
    workspaceId,
    change: { survey: { on: true, gift: "a kilo of coffee" } },
  });
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

async function shoot(name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

async function openWindow(): Promise<void> {
  const vello = coach.slack.as(VELLO);
  for (const { id } of vello.modals()) await vello.close(id);
  await page.goto("about:blank");
  await page.goto(`${coach.slack.url}?user=${VELLO}#/c/${ALERTS}`);
  await page.getByRole("main").waitFor();
  await page.getByRole("textbox").last().fill("/winback survey");
  await page.keyboard.press("Enter");
}

const asksLeft = () =>
  coach.store.prisma.surveyAsk.findMany({ where: { answeredAt: null }, orderBy: { id: "asc" } });

test("a manager opens the survey, clients answer by their pages, and the window tells what they said", async () => {
  await openWindow();
  await dialog().getByText("March 2026").first().waitFor();
  await shoot("1-to-come");
  const now = dialog().getByRole("button", { name: /month’s links/ });
  if ((await now.count()) > 0) await now.click(); // the clock may be first
  await expect.poll(async () => (await asksLeft()).length).toBe(CLIENTS);

  const [first, second, ...rest] = await asksLeft();
  await coach.store.prisma.surveyAsk.updateMany({
    where: { id: second?.id ?? "" },
    data: { language: "el" },
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`http://127.0.0.1:${port}/s/${first?.token}`);
  await shoot("2-page-on-a-phone");
  for (const mark of ["1", "2", "4", "5"].entries())
    await page.locator("fieldset").nth(mark[0]).getByLabel(mark[1]).check();
  await page.locator("textarea").fill("Kaup tuli kolm päeva hiljem, ja keegi ei helistanud.");
  await shoot("3-page-filled");
  await page.getByRole("button").click();
  await page.getByRole("status").waitFor();
  await shoot("4-thanks");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`http://127.0.0.1:${port}/s/${second?.token}`);
  await shoot("5-page-in-greek-dark");
  await page.emulateMedia({ colorScheme: "light" });

  for (const { token } of rest)
    await fetch(`http://127.0.0.1:${port}/s/${token}`, {
      method: "POST",
      body: new URLSearchParams("products=5&delivery=4&sales=5&invoicing=3"),
    });
  await page.setViewportSize({ width: 1280, height: 1100 });
  await openWindow();
  await dialog().getByText("mean mark").waitFor();
  await shoot("6-result");
  await expect
    .poll(() => dialog().innerText(), { timeout: 15_000 })
    .toContain("12 of 13 clients answered");
  await expect.poll(() => dialog().innerText(), { timeout: 15_000 }).toContain("1 to 10 of 12");
  await dialog().getByRole("button", { name: "More →" }).click();
  await dialog().getByText("11 to 12 of 12").waitFor();
  await shoot("7-second-page");
  await page.goto("about:blank");
  await page.goto(`${coach.slack.url}?user=${VELLO}#/c/${coach.slack.as(VELLO).dm}`);
  await page.getByRole("main").getByText("gave us bad marks").waitFor();
  await shoot("8-bad-marks");
}, 90_000);

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { loadAllSettings } from "#src/store/settings.ts";
import { startBrowser } from "../support/browser.ts";
import { ALERTS, startTestCoach, type TestCoach, VELLO } from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/settings"); // git ignores it

let coach: TestCoach;
let browser: Browser;
let page: Page;
let shots = 0;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({ today: parseDay("2026-03-10"), rows: [] }),
  ]);
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
const settings = () => loadAllSettings(coach.store.prisma, coach.workspaceId);

async function shoot(step: string): Promise<void> {
  shots += 1;
  const name = `${String(shots).padStart(2, "0")}-${step}.png`;
  await page.screenshot({ path: join(SCREENSHOTS, name) });
}

async function choosePart(name: string): Promise<void> {
  await dialog().getByRole("combobox").first().click();
  await page.getByRole("option", { name, exact: true }).click();
  await dialog().getByRole("heading", { name }).waitFor();
}

const press = (name: string | RegExp) => dialog().getByRole("button", { name }).click();

test("a manager sets the mornings, is told of a mistake, and takes the change back", async () => {
  await page.goto(`${coach.slack.url}?user=${VELLO}#/c/${ALERTS}`);
  await page.getByRole("main").waitFor();
  await page.getByRole("textbox").last().fill("/winback settings");
  await page.keyboard.press("Enter");
  await dialog().getByText("Time zone").waitFor();
  await shoot("company");

  await choosePart("Mornings and days off");
  await press("Change …");
  await dialog().getByRole("textbox", { name: "Own days off" }).fill("Christmas");
  await press("Save");
  await dialog().getByText("“Christmas” is no day").waitFor();
  await shoot("mistake");
  await dialog().getByRole("textbox", { name: "Own days off" }).fill("2026-12-24");
  await press("Save");
  await dialog().getByText("Saved.").waitFor();
  await shoot("saved");
  expect((await settings()).calendar.daysOff).toEqual([{ from: "2026-12-24", to: "2026-12-24" }]);

  await choosePart("Concessions and their limits");
  await shoot("concessions");
  await press("Change …");
  await dialog().getByText("The history keeps it").waitFor();
  await shoot("concessions-form");
  await dialog().getByRole("button", { name: "Cancel" }).click();
  await dialog().waitFor({ state: "detached" });

  await page.getByRole("textbox").last().fill("/winback settings");
  await page.keyboard.press("Enter");
  await dialog().getByText("Time zone").waitFor();
  await press("Change …");
  await dialog().getByText("The history keeps it").waitFor();
  await shoot("company-form");
  await dialog().getByRole("combobox").last().click();
  await page.keyboard.type("dollar");
  await page.getByRole("option", { name: /USD/ }).click();
  await press("Save");
  await dialog().getByText("Nothing is converted").waitFor();
  await shoot("currency");
  await dialog().getByRole("button", { name: "Keep as it is" }).click();
  await dialog().waitFor({ state: "detached" });
  expect((await settings()).company.currency).toBe("EUR");

  await page.getByRole("textbox").last().fill("/winback settings");
  await page.keyboard.press("Enter");
  await dialog().getByText("Time zone").waitFor();
  await press("History");
  await dialog().getByText("Own days off").waitFor();
  await shoot("history");
  await press("Take it back");
  await dialog().getByText("Taken back").waitFor();
  await shoot("taken-back");
  expect((await settings()).calendar.daysOff).toEqual([]);
});

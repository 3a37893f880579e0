import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/proof"); // git ignores it
const today = parseDay("2026-03-10");

let coach: TestCoach;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const rows = [
    ...clientWithRhythm({
      clientRef: "1",
      name: "Kask OÜ",
      lastOrderOn: addDays(today, -57),
      gapDays: 14,
    }),
    ...clientWithRhythm({
      clientRef: "2",
      name: "Bought Once",
      lastOrderOn: addDays(today, -120),
      gapDays: 14,
    }).slice(0, 2),
  ];
  [browser, coach] = await Promise.all([startBrowser(), startTestCoach({ today, rows })]);
  page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    reducedMotion: "reduce",
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

async function visit(user: string, place: string): Promise<void> {
  await page.goto(`${coach.slack.url}?user=${user}${place}`);
  await page.getByRole("main").waitFor();
}
const shoot = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
const dialog = (): Locator => page.getByRole("dialog").last();
const card = (): Locator => page.locator("[data-ts]").filter({ hasText: "Kask OÜ" }).last();

test("one click on a card shows what it rests on", async () => {
  await visit(MARI, `#/c/${ALERTS}`);
  await card().getByText("Silent for 57 days").waitFor();
  await shoot("card");
  await card().getByRole("button", { name: "How do you know?" }).click();
  await dialog().getByText("Their orders, week by week").waitFor();
  await shoot("proof");
  await dialog().getByText("What I did not consider").scrollIntoViewIfNeeded();
  await shoot("proof-end");
  expect(await dialog().getByText("12 order days in the 52 weeks").count()).toBe(1);
});

test("on a phone the picture of the orders does not break", async () => {
  const picture = dialog().locator("pre").first();
  const sizeOf = () =>
    picture.evaluate(({ clientHeight, clientWidth, scrollWidth }) => ({
      clientHeight,
      overflow: Math.max(0, scrollWidth - clientWidth),
    }));
  const wide = await sizeOf();
  await page.setViewportSize({ width: 375, height: 800 });
  await picture.scrollIntoViewIfNeeded();
  await shoot("proof-phone");
  expect((await picture.innerText()).trimEnd().split("\n")).toHaveLength(5);
  expect(await sizeOf()).toEqual({ ...wide, overflow: 0 });
  await page.setViewportSize({ width: 1280, height: 1000 });
  await coach.slack.as(MARI).close(coach.slack.as(MARI).modal().id);
});

test("the summary's button lists who is held back", async () => {
  await visit(MARI, `#/c/${ALERTS}`);
  await page.getByRole("button", { name: "Who is held back?" }).last().click();
  await dialog().getByText("Nothing to say: one purchase.").waitFor();
  await shoot("held-back");
  expect(await dialog().getByText("Bought Once", { exact: true }).count()).toBe(1);
});

test("a manager's Home opens the alert rules", async () => {
  await visit(VELLO, `#/c/${coach.slack.as(VELLO).dm}/home`);
  await page.getByRole("button", { name: "Rules and settings" }).click();
  await page.getByRole("button", { name: "Alert rules" }).click();
  await dialog().getByText("How sure, and how many").waitFor();
  await shoot("rules");
  await dialog().getByText("What they say, do and leave undone").scrollIntoViewIfNeeded();
  await shoot("rules-end");
  const before = await dialog().getByRole("checkbox").count();
  expect(before).toBe(17);
});

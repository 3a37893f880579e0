import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import { clientWithRhythm, MARI, startTestCoach, type TestCoach } from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/drafts"); // git ignores it
const today = parseDay("2026-03-10");

let coach: TestCoach;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const lastOrderOn = addDays(today, -57);
  const rows = clientWithRhythm({ clientRef: "1", name: "Kask OÜ", lastOrderOn, gapDays: 14 });
  [browser, coach] = await Promise.all([startBrowser(), startTestCoach({ today, rows })]);
  page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    reducedMotion: "reduce",
  });
  await page.goto(`${coach.slack.url}?user=${MARI}#/c/${coach.slack.as(MARI).dm}`);
  await page.getByRole("main").waitFor();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

const shoot = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
const dialog = (): Locator => page.getByRole("dialog").last();
const last = (): Locator => page.getByRole("main").locator("[data-ts]").last();

async function say(text: string): Promise<void> {
  const coachDm = coach.slack.as(MARI);
  await coachDm.say(coachDm.dm, text);
}

test("an apology for nothing that is known is asked about, answered in a form, and written", async () => {
  await say("write an apology to Kask OÜ");
  await last().getByText("What went wrong at").waitFor();
  await shoot("question");
  await last().getByRole("button", { name: "Tell me" }).click();
  await dialog().getByText("What went wrong", { exact: true }).waitFor();
  await shoot("question-form");
  const mari = coach.slack.as(MARI);
  await mari.submit(mari.modal().id, {
    "incident-about": "delivery",
    "incident-day": "2026-01-20",
  });
  await last().getByText("20. jaanuaril").first().waitFor();
  await shoot("draft");
  expect(await last().getByText("Apology").count()).toBeGreaterThan(0);
});

test("its facts open in a window, and what it says in the reader's language", async () => {
  await last().getByRole("button", { name: "Facts" }).click();
  await dialog().getByText("Read off the books").waitFor();
  await shoot("facts");
  await dialog().getByText("Leave out of every text").scrollIntoViewIfNeeded();
  await shoot("facts-end");
  await dialog().getByRole("button", { name: "Cancel" }).click();
  await last().getByRole("button", { name: "What does it say?" }).click();
  await dialog().getByText("and what it means in English").waitFor();
  await shoot("gloss");
  expect(await dialog().getByText("20 January").count()).toBeGreaterThan(0);
  await dialog().getByRole("button", { name: "Close" }).last().click();
});

test("a wish in own words changes it, and a text of one's own is checked", async () => {
  await say("make it shorter and write it in Finnish");
  await last().getByText("The draft is changed").waitFor();
  await shoot("changed");
  await say("check: We beg you to come back to us. Our prices are the best and you will see it.");
  await last().getByText("Not fit to send yet.").waitFor();
  await shoot("checked");
  expect(await last().getByText("this pleads").count()).toBe(1);
});

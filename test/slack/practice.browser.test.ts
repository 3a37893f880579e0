import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { mariPractising } from "../support/rehearsals-in-slack.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/practice"); // git ignores it

let coach: TestCoach;
let browser: Browser;
let page: Page;
let shots = 0;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const lastOrderOn = parseDay("2026-01-12");
  const rows = clientWithRhythm({ clientRef: "1", name: "Kask OÜ", lastOrderOn, gapDays: 14 });
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({ today: parseDay("2026-03-10"), rows }),
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

const practice = mariPractising(() => coach);
const dialog = (): Locator => page.getByRole("dialog").last();
const inMain = (text: string | RegExp): Locator =>
  page.getByRole("main").locator("[data-ts]").filter({ hasText: text }).last();

async function shoot(step: string): Promise<void> {
  shots += 1;
  const name = `${String(shots).padStart(2, "0")}-${step}.png`;
  await page.screenshot({ path: join(SCREENSHOTS, name) });
}

async function visit(user: string, channel: string): Promise<void> {
  await page.goto("about:blank"); // an address that differs in its # alone would not load anew
  await page.goto(`${coach.slack.url}?user=${user}#/c/${channel}`);
  await page.getByRole("main").waitFor();
}

async function type(command: string): Promise<void> {
  await page.getByRole("textbox").last().fill(command);
  await page.keyboard.press("Enter");
}

test("a manager assigns a talk, the rep plays it, and the manager sees that it is done", async () => {
  await visit(VELLO, ALERTS);
  await type("/winback assign");
  await dialog().getByText("Asked so far").waitFor();
  await dialog().getByLabel("Who").click();
  await page.getByRole("option", { name: /Mari/ }).click();
  await dialog().getByRole("textbox", { name: "A word to them" }).fill("Before the fair, please.");
  await shoot("assign");
  await dialog().getByRole("button", { name: "Assign" }).click();
  await dialog().getByText("not done yet").waitFor();
  await shoot("assigned");
  expect(await dialog().getByRole("button", { name: "Assign", exact: true }).count()).toBe(0);
  await dialog().getByRole("button", { name: "Close" }).last().click();
  await dialog().waitFor({ state: "detached" });

  await visit(MARI, `${practice.mari().dm}/messages`);
  const asked = inMain("asks you to practise a talk");
  await asked.waitFor();
  await shoot("asked");
  await asked.getByRole("button", { name: "Start" }).click();
  const hasBegun = (): boolean =>
    practice.roots().length === 1 && practice.turnMessages().length === 1;
  await coach.slack.waitFor(hasBegun, { what: "a talk" });
  while (practice.scorecard() === undefined) await practice.say(await practice.bestCard());
  await asked.getByText("Done.").waitFor();
  expect(await asked.getByRole("button", { name: "Start" }).count()).toBe(0);
  await shoot("done");

  await visit(VELLO, ALERTS);
  await type("/winback assign");
  const done = dialog()
    .getByText(/by 17 Mar\s*✅\s*done/u)
    .last();
  await done.waitFor();
  await done.scrollIntoViewIfNeeded();
  await shoot("manager-sees-done");
  expect(await dialog().innerText()).not.toMatch(/points of|Scorecard|%/);
}, 60_000);

test("the rep sees first to best, and shares one talk with a colleague", async () => {
  await visit(MARI, ALERTS);
  await type("/winback practice");
  await dialog().getByText("First to best").waitFor();
  await shoot("my-practice");
  await dialog().getByRole("button", { name: "Open" }).scrollIntoViewIfNeeded();
  await shoot("my-practice-below");
  await dialog().getByRole("button", { name: "Open" }).click();
  await dialog().getByText("Nobody else can read it").waitFor();
  await shoot("own-talk");
  await dialog().getByRole("button", { name: "Share…" }).click();
  await dialog().getByLabel("With whom?").click();
  await page.getByRole("option", { name: /Jaan/ }).click();
  await shoot("share");
  await dialog().getByRole("button", { name: "Share", exact: true }).click();
  await dialog().getByText("can read it.").waitFor();

  const jaan = coach.slack.as(JAAN);
  await coach.slack.waitFor(() => jaan.messages(jaan.dm).length > 0, { what: "the shared talk" });
  await visit(JAAN, `${jaan.dm}/messages`);
  const shared = inMain("shares a practice talk with you");
  await shared.waitFor();
  await shoot("shared");
  await dialog().waitFor({ state: "detached" });
  expect(await shared.getByRole("button", { name: /Practise|Replay|Use|Share/ }).count()).toBe(0);
  await type("league");
  await inMain("Practice league of March").waitFor();
  await inMain("Practice league of March").scrollIntoViewIfNeeded();
  await shoot("league");
}, 60_000);

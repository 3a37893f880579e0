import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import { clientWithRhythm, MARI, startTestCoach, type TestCoach } from "../support/coach.ts";
import { mariPractising } from "../support/rehearsals-in-slack.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/rehearsal"); // git ignores it
const PATIENCE_MS = 45_000; // the browser shares two processors with the coach and its database

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
  page.setDefaultTimeout(PATIENCE_MS);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

const practice = mariPractising(() => coach);
const dialog = (): Locator => page.getByRole("dialog").last();
const thread = (): Locator => page.locator(".thread");
const message = (text: string | RegExp): Locator =>
  thread().locator("[data-ts]").filter({ hasText: text }).last();
const asked = (turn: number): Locator =>
  message(new RegExp(`What do you say\\?.*turn ${turn}(?!\\d)`, "s"));

async function shoot(step: string): Promise<void> {
  shots += 1;
  const name = `${String(shots).padStart(2, "0")}-${step}.png`;
  await page.screenshot({ path: join(SCREENSHOTS, name) });
}

/** The direct message with the newest talk's thread open beside it. */
async function visitTalk(): Promise<void> {
  const dm = coach.slack.as(MARI).dm;
  await page.goto("about:blank"); // an address that differs in its # alone would not load anew
  await page.goto(`${coach.slack.url}?user=${MARI}#/c/${dm}/t/${practice.root().ts}`);
  await thread().locator("[data-ts]").first().waitFor();
}

async function sayBest(turn: number): Promise<void> {
  const letter = "ABCD"[await practice.bestCard()] ?? "A";
  await asked(turn)
    .getByRole("button", { name: `Say ${letter}` })
    .click();
}

test("a talk is chosen from ten, in six languages, and begins", async () => {
  const mari = coach.slack.as(MARI);
  await mari.say(mari.dm, "rehearse with Kask OÜ");
  await page.goto(`${coach.slack.url}?user=${MARI}#/c/${mari.dm}/messages`);
  const choice = page.getByRole("main").locator("[data-ts]").last();
  await choice.getByText("What do they say first?").waitFor();
  await shoot("choice");
  await choice.getByRole("button", { name: "Choose how hard" }).click();
  await dialog().getByText("How hard should it be?").waitFor();
  await dialog().getByRole("combobox", { name: "What do they say first?" }).click();
  expect(await page.getByRole("option").count()).toBe(10);
  await shoot("objections");
  await page.getByRole("option", { name: /Late deliveries/ }).click();
  await dialog().getByRole("combobox", { name: "In which language?" }).click();
  await page.getByRole("option", { name: "English" }).click();
  await shoot("form");
  await dialog().getByRole("button", { name: "Start" }).click();
  await dialog().waitFor({ state: "detached" });
  await coach.slack.waitFor(() => practice.roots().length === 1);
  await visitTalk();
  await asked(1).waitFor();
  await shoot("first-turn");
}, 60_000);

test("own words are asked for their meaning, and answered", async () => {
  await sayBest(1);
  await asked(2).getByRole("button", { name: "Say it in my own words" }).click();
  await dialog()
    .getByLabel("What do you say?")
    .fill("What went wrong for you? I beg you, tell me.");
  await dialog().getByRole("button", { name: "Say it" }).click();
  await dialog().getByText("What did you mean by it?").waitFor();
  await shoot("own-words");
  await dialog().getByRole("button", { name: "Say it" }).click();
  await asked(3).waitFor();
  await message("Taken as: ").waitFor();
  expect(await message("Taken as: ").getByText("sounds like pleading").count()).toBe(1);
  await shoot("own-words-said");
}, 60_000);

test("the coach is started again in mid-talk, and the talk goes on to its scorecard", async () => {
  await coach.stop();
  await coach.restart();
  for (let turn = 3; practice.criteria() === undefined; turn += 1) {
    await sayBest(turn);
    const next = asked(turn + 1);
    await next.or(message("How they felt")).first().waitFor();
  }
  await message(/Scorecard: \d+ of \d+ points/).scrollIntoViewIfNeeded();
  await shoot("scorecard");
  await message("How they felt").scrollIntoViewIfNeeded();
  await shoot("criteria");
  expect(await message("Ended with a day for the next step").count()).toBe(1);
}, 90_000);

test("a turn is replayed, and ended for a scorecard of its own", async () => {
  await message("Scorecard:").getByRole("combobox").click();
  await page.getByRole("option", { name: /^Turn 2/ }).click();
  await coach.slack.waitFor(() => practice.roots().length === 2);
  await visitTalk();
  await message("What was said before turn 2").waitFor();
  await asked(2).waitFor();
  expect(await message("What was said before turn 2").getByText("(turn 1)").count()).toBe(1);
  await shoot("replay");
  await sayBest(2);
  await asked(3).getByRole("button", { name: "End the talk" }).click();
  await page.getByRole("button", { name: "End it" }).click();
  await message("How they felt").waitFor();
  await shoot("replay-ended");
}, 60_000);

test("what was said best becomes a phone script", async () => {
  const mari = coach.slack.as(MARI);
  await message("Scorecard:").getByRole("button", { name: "Use this" }).click();
  await message("Your best lines are in a phone script").waitFor();
  await page.goto("about:blank");
  await page.goto(`${coach.slack.url}?user=${MARI}#/c/${mari.dm}/messages`);
  const script = page.getByRole("main").locator("[data-ts]").last();
  await script.getByRole("button", { name: "I called them" }).waitFor();
  expect(await script.getByText("Phone script to Kask OÜ").count()).toBe(1);
  await shoot("script");
}, 60_000);

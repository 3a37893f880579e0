import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
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
import { tablesInSlack } from "../support/tables-in-slack.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/team-table"); // git ignores it
const today = parseDay("2026-03-10");
const PLAYERS = [MARI, JAAN, VELLO];
const TURNS = 5; // answered before the table ends the talk, unless the client does

let coach: TestCoach;
let browser: Browser;
const pages = new Map<string, Page>();

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const lastOrderOn = addDays(today, -57);
  const rows = clientWithRhythm({ clientRef: "1", name: "Kask OÜ", lastOrderOn, gapDays: 14 });
  [browser, coach] = await Promise.all([startBrowser(), startTestCoach({ today, rows })]);
  const viewport = { width: 1280, height: 1000 };
  await Promise.all(
    PLAYERS.map(async (by) => {
      const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
      page.setDefaultTimeout(10_000); // what did not come by then is named
      await page.goto(`${coach.slack.url}?user=${by}#/c/${ALERTS}`);
      await page.getByRole("main").waitFor();
      pages.set(by, page);
    }),
  );
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

const tables = tablesInSlack(() => coach);
const pageOf = (by: string): Page => {
  const page = pages.get(by);
  if (page === undefined) throw new Error(`${by} has no page`);
  return page;
};
const shoot = (by: string, name: string) =>
  pageOf(by).screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
const root = (by: string): Locator =>
  pageOf(by).getByRole("main").locator("[data-ts]").filter({ hasText: "Team practice: " }).last();
const thread = (by: string): Locator => pageOf(by).locator(".thread");
const hand = (by: string): Locator =>
  thread(by)
    .locator("[data-ts]")
    .filter({ has: pageOf(by).getByRole("button", { name: "Vote A" }) })
    .last();

test("three people open a table, join it and start", async () => {
  await tables.open(MARI, "rehearse price by votes in English");
  await root(MARI).getByText("Who plays?").waitFor();
  await shoot(MARI, "1-opened");
  await root(JAAN).getByRole("button", { name: "Join" }).click();
  await root(VELLO).getByRole("button", { name: "Join" }).click();
  await root(MARI).getByText("Vello Saar").first().waitFor();
  await shoot(MARI, "2-gathered");
  await root(MARI).getByRole("button", { name: "Start" }).click();
  for (const by of PLAYERS) await openThread(by);
  await hand(JAAN).getByText("Turn 1:").waitFor();
  expect(await thread(JAAN).getByText("0 of 3 have voted").count()).toBe(1);
});

test("they vote, the client answers in the thread, and everybody sees trust move", async () => {
  for (let turn = 1; turn <= TURNS; turn += 1) {
    await tables.waitFor(() => isScored() || isAsked(turn), `turn ${turn}, or the scorecard`);
    if (isScored()) break; // the client has ended the talk
    for (const by of PLAYERS) await hand(by).getByText(`Turn ${turn}:`).waitFor();
    await hand(MARI).getByRole("button", { name: "Vote A" }).click();
    await hand(JAAN).getByRole("button", { name: "Vote B" }).click();
    await hand(VELLO).getByText("2 of 3 have voted").waitFor();
    if (turn === 2) await shoot(VELLO, "3-votes");
    await hand(VELLO).getByRole("button", { name: "Vote B" }).click();
  }
  await tables.waitFor(() => isScored() || isAsked(TURNS + 1), "the last answer");
  expect(await thread(JAAN).getByText("Irritation").count()).toBeGreaterThan(0);
  await shoot(JAAN, "4-talk");
});

test("the talk ends with the team's scorecard", async () => {
  if (await root(MARI).getByRole("button", { name: "End the talk" }).isVisible()) {
    await root(MARI).getByRole("button", { name: "End the talk" }).click();
    await pageOf(MARI).getByRole("button", { name: "End it" }).click();
  }
  const score = thread(MARI).locator("[data-ts]").filter({ hasText: "How they felt" });
  await score.waitFor();
  await score.getByText("Scorecard: ").scrollIntoViewIfNeeded();
  await shoot(MARI, "5-scorecard");
  expect(await score.getByText(/\d+ of \d+ points/u).count()).toBeGreaterThan(0);
});

test("the best line is voted for, and the result stands in the channel", async () => {
  for (const by of PLAYERS) {
    const best = thread(by).locator("[data-ts]").filter({ hasText: "best line" }).last();
    await best.getByRole("button", { name: "Vote for turn 1" }).click();
    if (by === JAAN) {
      await best.getByText("2 of 3 have voted").waitFor();
      await best.scrollIntoViewIfNeeded();
      await shoot(JAAN, "6-best-line");
    }
  }
  await root(VELLO).getByText("Played:").waitFor();
  await root(VELLO).scrollIntoViewIfNeeded();
  await shoot(VELLO, "7-result");
  const table = await coach.store.prisma.practiceTable.findFirstOrThrow({
    include: { seats: true, bestLines: true },
  });
  expect(table).toMatchObject({ phase: "over", closedBy: "played" });
  expect(table.seats).toHaveLength(3);
  expect(table.bestLines).toHaveLength(3);
});

async function openThread(by: string): Promise<void> {
  const { ts } = tables.root();
  await pageOf(by).goto(`${coach.slack.url}?user=${by}#/c/${ALERTS}/t/${ts}`);
  await thread(by).waitFor();
}

function isScored(): boolean {
  return tables.thread().some((one) => one.text.startsWith("The team's scorecard"));
}

function isAsked(turn: number): boolean {
  return JSON.stringify(tables.hand()?.blocks ?? "").includes(`Turn ${turn}:`);
}

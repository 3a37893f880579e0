import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { saveReason } from "#src/store/reasons.ts";
import { saveSettings } from "#src/store/settings.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { startBrowser } from "../support/browser.ts";
import {
  ALERTS,
  clientWithRhythm,
  MANAGERS,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/digest"); // git ignores it
const TUESDAY = parseDay("2026-03-03");
const MONDAY = parseDay("2026-03-09");

let today: Day = TUESDAY;
let coach: TestCoach;
let browser: Browser;
let page: Page;

const NAMES = [
  "Kohvik Põhja",
  "A very long name of a holding company that nobody would put on a sign over a door, Limited",
  "Хотел „Бели рид“",
  ...Array.from({ length: 12 }, (_, at) => `Client ${at + 1}`),
];

const silent = (name: string, at: number) =>
  clientWithRhythm({
    clientRef: String(at),
    name,
    lastOrderOn: addDays(TUESDAY, -57 - at),
    gapDays: 14,
  });

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({ today: () => today, rows: [] }),
  ]);
  await coach.stop();
  const { store, workspaceId } = coach;
  const change = { alerts: { cardsPerRep: 20 }, reports: { managersChannel: "winback-managers" } };
  await saveSettings(store.prisma, { workspaceId, change });
  await writeRows(store.prisma, workspaceId, NAMES.flatMap(silent), null);
  today = addDays(TUESDAY, 1);
  await coach.restart();
  await workOnSome();
  await coach.stop();
  today = MONDAY;
  await coach.restart();
  page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    reducedMotion: "reduce",
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

/** Three give a reason in their own words, and two order again. */
async function workOnSome(): Promise<void> {
  const { store, workspaceId } = coach;
  const { prisma } = store;
  await vi.waitFor(async () => expect(await prisma.case.count()).toBe(NAMES.length));
  const cases = await prisma.case.findMany({ orderBy: { id: "asc" } });
  const stated = ["B2", "B6", "C5"] as const;
  for (const [at, reason] of stated.entries()) {
    const caseId = cases[at]?.id ?? "";
    await saveReason(prisma, async () => {}, {
      workspaceId,
      caseId,
      by: MARI,
      today,
      actId: caseId,
      entry: {
        stated: reason,
        real: null,
        source: "client-words",
        confidence: "high",
        words: "So it was",
      },
    });
  }
  const back = [3, 4].map((at) => ({
    kind: "order" as const,
    clientRef: String(at),
    orderRef: `${at}-back`,
    placedOn: addDays(TUESDAY, 3),
    totalMinor: 40_000,
    currency: "EUR",
  }));
  await writeRows(prisma, workspaceId, back, null);
  await coach.stop();
  today = addDays(TUESDAY, 3);
  await coach.restart();
}

async function visit(user: string, channel: string): Promise<void> {
  await page.goto("about:blank"); // an address that differs in its # alone would not load anew
  await page.goto(`${coach.slack.url}?user=${user}#/c/${channel}`);
  await page.getByRole("main").waitFor();
}

const shoot = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
const dialog = (): Locator => page.getByRole("dialog").last();

test("a manager reads the week on one screen and opens its thread and what waits", async () => {
  await visit(VELLO, MANAGERS);
  const digest = page.getByRole("main").locator("[data-ts]").filter({ hasText: "Week of" }).last();
  await digest.waitFor();
  await digest.getByText("Look at these first").waitFor();
  const box = await digest.boundingBox();
  expect(box?.height ?? 0).toBeLessThan(700);
  await shoot("1-digest");
  await digest.getByRole("button", { name: "What waits" }).click();
  await dialog().getByText("1 to 10 of").waitFor();
  await shoot("2-what-waits");
  await dialog().getByRole("button", { name: "More" }).click();
  await dialog().getByText("11 to").waitFor();
  await shoot("3-second-page");
  await dialog().getByRole("button", { name: "Close" }).last().click();
  await dialog().waitFor({ state: "detached" });
  await digest.getByText("1 reply").click();
  await page.getByText("By tier").waitFor();
  await shoot("4-thread");
}, 60_000);

test("/winback digest shows the week so far in a window, and last week from its menu", async () => {
  await visit(VELLO, ALERTS);
  await page.getByRole("textbox").last().fill("/winback digest");
  await page.keyboard.press("Enter");
  await dialog().getByText("So far").first().waitFor();
  await shoot("5-so-far");
  await dialog().getByRole("combobox").click();
  await page.getByRole("option", { name: "Last week" }).click();
  await dialog().getByText("Week of 2 to 8 Mar").waitFor();
  await expect.poll(() => dialog().innerText(), { timeout: 15_000 }).toMatch(/Lost\s+15 clients/u);
  await shoot("6-last-week");
}, 60_000);

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { saveSettings } from "#src/store/settings.ts";
import { startBrowser } from "../support/browser.ts";
import {
  clientWithRhythm,
  MANAGERS,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/report"); // git ignores it
const MARCH = parseDay("2026-03-10");
const APRIL = parseDay("2026-04-01");

let today: Day = MARCH;
let coach: TestCoach;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const rows = ["Kask OÜ", "Põhja Kohvik", "Хотел „Бели рид“"].flatMap((name, at) =>
    clientWithRhythm({
      clientRef: String(at),
      name,
      lastOrderOn: addDays(MARCH, -57 - at),
      gapDays: 14,
    }),
  );
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({ today: () => today, rows }),
  ]);
  await vi.waitUntil(async () => (await coach.store.prisma.case.count()) === 3, 10_000);
  const change = { reports: { managersChannel: "winback-managers" } };
  await saveSettings(coach.store.prisma, { workspaceId: coach.workspaceId, change });
  await coach.stop();
  today = APRIL;
  await coach.restart();
  page = await browser.newPage({
    viewport: { width: 1280, height: 1300 },
    reducedMotion: "reduce",
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

test("the report stands in the managers' channel with its chart", async () => {
  await page.goto(`${coach.slack.url}?user=${VELLO}#/c/${MANAGERS}`);
  const heading = page.getByText("Winning back in Q1 2026").last();
  await heading.waitFor({ timeout: 20_000 });
  expect(await page.getByText("What keeps costing us").count()).toBeGreaterThan(0);
  await page.screenshot({ path: join(SCREENSHOTS, "message.png") });
}, 60_000);

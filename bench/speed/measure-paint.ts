import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { startBrowser } from "../../test/support/browser.ts";
import { startDemo } from "./demo-process.ts";

export type Painted = {
  readonly firstMs: number; // the first visit after the start
  readonly nextMs: number; // the middle one of those after it
};

const LONGEST_MS = 20_000;
const VISITS = 6;
const READ_PAINT =
  "performance.getEntriesByName('first-contentful-paint').map((entry) => entry.startTime)";

/** From opening the local workspace's page until something stands in it, a fresh browser profile each time. */
export async function measurePaint(folder: string): Promise<Painted> {
  const demo = await startDemo(folder);
  try {
    const browser = await startBrowser();
    try {
      const times: number[] = [];
      for (let visit = 0; visit < VISITS; visit++)
        times.push(await paintOf(browser, `${demo.address}/`));
      const [firstMs = Number.NaN, ...next] = times;
      const sorted = next.toSorted((a, b) => a - b);
      return { firstMs, nextMs: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
    } finally {
      await browser.close();
    }
  } finally {
    await demo.stop();
  }
}

async function paintOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_MS);
    await page.goto(address);
    return await paintedAt(page);
  } finally {
    await context.close();
  }
}

/** Asks again and again, since the page's own policy forbids a waiting script from outside. */
async function paintedAt(page: Page): Promise<number> {
  const until = performance.now() + LONGEST_MS;
  while (performance.now() < until) {
    const [ms] = z.array(z.number()).parse(await page.evaluate(READ_PAINT));
    if (ms !== undefined) return ms;
    await wait(50);
  }
  throw new Error(`nothing was painted within ${LONGEST_MS / 1000} seconds`);
}

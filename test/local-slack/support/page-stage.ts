import type { App } from "@slack/bolt";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { bundlePage } from "#src/local-slack/bundle-page.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { startBrowser } from "../../support/browser.ts";
import { startBolt } from "./bolt-app.ts";
import { startWorkspace } from "./workspace.ts";

/** A workspace, a real app and a browser, new for each test but for the browser. */
export type Stage = {
  readonly slack: () => LocalSlack;
  readonly app: () => App;
  /** Opens the page as a person, in a browser profile of its own. */
  readonly visit: (userId: string, hash?: string) => Promise<Page>;
};

/** Sets the stage around the tests of a file; a fault in the page's own script fails the test. */
export function setPageStage(listen: (app: App) => void): Stage {
  let browser: Browser | null = null;
  let slack: LocalSlack | null = null;
  let app: App | null = null;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    problems = [];
    slack = await startWorkspace({ page: sharedBundle });
    app = await startBolt(slack, listen);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    await app?.stop();
    await slack?.close();
    expect(problems).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    slack: () => need(slack),
    app: () => need(app),
    visit: async (userId, hash = "") => {
      const context = await need(browser).newContext({ viewport: { width: 1280, height: 800 } });
      contexts.push(context);
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("pageerror", (error) => problems.push(error.message));
      await page.goto(`${need(slack).url}?user=${userId}${hash}`);
      return page;
    },
  };
}

let bundle: ReturnType<typeof bundlePage> | null = null;

function sharedBundle(): ReturnType<typeof bundlePage> {
  bundle ??= bundlePage();
  return bundle;
}

function need<T>(value: T | null): T {
  if (value === null) throw new Error("The stage is set only while a test runs.");
  return value;
}

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { startBrowser } from "../support/browser.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/loop"); // git ignores it

const complaint: ImportRow = {
  kind: "complaint",
  clientRef: "1",
  complaintRef: "k1",
  madeOn: parseDay("2026-01-20"),
  about: "service",
  text: "Nobody called back about the late delivery.",
  orderRef: null,
  resolvedOn: null,
};

let coach: TestCoach;
let browser: Browser;
let page: Page;
let steps = 0;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({
      today: parseDay("2026-03-10"),
      rows: [
        ...clientWithRhythm({
          clientRef: "1",
          name: "Kask OÜ",
          lastOrderOn: parseDay("2026-01-12"),
          gapDays: 14,
        }),
        complaint,
      ],
    }),
  ]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

/** The page as this person, at a place such as `#/c/C1`. */
async function visit(user: string, place: string): Promise<void> {
  await page.goto(`${coach.slack.url}?user=${user}${place}`);
  await page.getByRole("main").waitFor();
}

async function shoot(step: string): Promise<void> {
  steps += 1;
  const name = `${String(steps).padStart(2, "0")}-${step}.png`;
  await page.screenshot({ path: join(SCREENSHOTS, name) });
}

const card = (): Locator => page.locator("[data-ts]").filter({ hasText: "Kask OÜ" }).last();
const dialog = (): Locator => page.getByRole("dialog").last();
const dm = (): string => `#/c/${coach.slack.as(MARI).dm}/messages`;

test("a rep sees the alert and takes it", async () => {
  await visit(MARI, `#/c/${ALERTS}`);
  await card().getByText("Silent for 57 days").waitFor();
  await shoot("alert");
  await card().getByRole("button", { name: "Take it" }).click();
  await card().getByText("Taken by Mari Tamm").waitFor();
  expect(await card().getByRole("button", { name: "Take it" }).count()).toBe(0);
  await shoot("taken");
});

test("drafts an apology, edits it, and marks it as sent", async () => {
  await card().getByRole("button", { name: "Draft" }).click();
  const purpose = dialog().getByRole("combobox", { name: "What is it for?" });
  await purpose.waitFor();
  expect(await purpose.inputValue()).toBe("Apology");
  await shoot("draft-form");
  await dialog().getByRole("button", { name: "Write it" }).click();
  await dialog().waitFor({ state: "detached" });
  await visit(MARI, dm());
  const draft = page.locator("[data-ts]").filter({ hasText: "E-mail to Kask OÜ" }).last();
  await draft.getByRole("button", { name: "Edit" }).click();
  const text = dialog().getByRole("textbox").last();
  await text.fill(`${await text.inputValue()}\nP.S. Helistan homme ise.`);
  await shoot("edit");
  await dialog().getByRole("button", { name: /Save/ }).click();
  await draft.getByText("Helistan homme ise").waitFor();
  await shoot("edited");
  await draft.getByRole("button", { name: "I sent it" }).click();
  await draft.getByText(/Sent on/).waitFor();
  expect(await draft.getByRole("button", { name: "I sent it" }).count()).toBe(0);
  await shoot("sent");
});

test("rehearses a bad-service talk to a scorecard", async () => {
  await visit(MARI, `#/c/${ALERTS}`);
  await card().getByRole("button", { name: "Rehearse" }).click();
  await dialog().getByRole("combobox", { name: "What do they say first?" }).click();
  await page.getByRole("option", { name: /Bad service/ }).click();
  await shoot("rehearsal-form");
  await dialog().getByRole("button", { name: "Start" }).click();
  await dialog().waitFor({ state: "detached" });
  await visit(MARI, dm());
  await page.getByRole("button", { name: /repl/ }).last().click();
  const thread = page.locator(".thread");
  await playToTheEnd(thread);
  await shoot("scorecard");
  const shown = await thread.innerText();
  expect(shown).toMatch(/Scorecard: \d+ of \d+ points/);
  expect(shown).toMatch(/One thing to do differently/);
}, 60_000);

/** Says the first card each time until the talk has ended, or ends it after eight turns. */
async function playToTheEnd(thread: Locator): Promise<void> {
  const message = (text: string | RegExp): Locator =>
    thread.locator("[data-ts]").filter({ hasText: text }).last();
  const scorecard = message(/Scorecard: /);
  for (let turn = 1; turn <= 8; turn += 1) {
    const asked = message(new RegExp(`What do you say\\?.*turn ${turn}(?!\\d)`, "s"));
    await asked.or(scorecard).first().waitFor();
    if (await scorecard.isVisible()) return;
    if (turn === 1) await shoot("rehearsal");
    await asked
      .getByRole("button", { name: /^Say [A-D]$/ })
      .first()
      .click();
  }
  await thread.getByRole("button", { name: "End the talk" }).last().click();
  await page.getByRole("button", { name: "End it" }).click();
  await scorecard.waitFor();
}

test("records the reason, and the manager sees it on the card", async () => {
  await visit(MARI, `#/c/${ALERTS}`);
  await card().getByRole("button", { name: "Record reason" }).click();
  await choose("What did they say?", /Price/i);
  await choose("What was it really", /service/i);
  await dialog()
    .getByRole("textbox", { name: /words/i })
    .first()
    .fill("Te olete kallid, aga keegi ei helistanud tagasi.");
  await shoot("reason-form");
  await dialog().getByRole("button", { name: "Save" }).click();
  await dialog().getByRole("button", { name: "Done" }).click();
  await card()
    .getByText(/Reason:/)
    .waitFor();
  await shoot("reason-on-card");
  await visit(VELLO, `#/c/${ALERTS}`);
  const said = await card()
    .getByText(/Reason:/)
    .innerText();
  expect(said).toMatch(/service/i);
  await shoot("manager");
});

async function choose(label: string, option: RegExp): Promise<void> {
  await dialog().getByLabel(label).click();
  await page.getByRole("option", { name: option }).first().click();
}

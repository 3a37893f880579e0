import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import { ALERTS, JAAN, NORTH, startTestCoach, type TestCoach, VELLO } from "../support/coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/people"); // git ignores it

let coach: TestCoach;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({ today: parseDay("2026-03-10"), rows: [] }),
  ]);
  const { prisma } = coach.store;
  const { workspaceId } = coach;
  const team = { workspaceId, name: "North and the islands", alertChannel: NORTH };
  const { id: teamId } = await prisma.team.create({ data: team });
  const crowd = Array.from({ length: 42 }, (_, at) => ({
    workspaceId,
    name: `Colleague with a rather long family name number ${String(at + 1).padStart(2, "0")}`,
    teamId: at % 2 === 0 ? teamId : null,
  }));
  await prisma.member.createMany({ data: crowd });
  page = await browser.newPage({
    viewport: { width: 1280, height: 1100 },
    reducedMotion: "reduce",
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

const dialog = () => page.getByRole("dialog").last();
const shoot = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });

async function typeAs(user: string, command: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${coach.slack.url}?user=${user}#/c/${ALERTS}`);
  await page.getByRole("main").waitFor();
  const box = page.getByRole("main").getByRole("textbox").first();
  await box.fill(command);
  await box.press("Enter");
}

test("a manager of all looks at the people, turns the page, and opens the forms", async () => {
  await typeAs(VELLO, "/winback people");
  await dialog().getByText("North and the islands").first().waitFor();
  await shoot("1-people");
  await dialog().getByRole("button", { name: "Later" }).click();
  await dialog().getByText("Page 2 of 3").waitFor();
  await dialog().getByRole("button", { name: "Change" }).first().click();
  await dialog().getByText("Alerts of its clients go to").waitFor();
  await shoot("2-team");
  expect(await dialog().getByText("Remove this team").isVisible()).toBe(true);
  await dialog().getByRole("button", { name: "Close" }).last().click();
  await dialog().waitFor({ state: "detached" });
});

test("a person's form has role and team", async () => {
  await typeAs(VELLO, "/winback people");
  await dialog().getByText("Page 1 of 3").waitFor();
  await dialog().getByRole("button", { name: "Change" }).nth(1).click();
  await dialog().getByText("A manager of no team manages all of them.").waitFor();
  await shoot("3-person");
  expect(await dialog().getByRole("button", { name: "Save" }).isVisible()).toBe(true);
});

test("a guest is refused in words", async () => {
  coach.slack.changeStanding(JAAN, "guest");
  await typeAs(JAAN, "/winback");
  const refusal = page.getByRole("main").getByText("you are a guest here").first();
  await refusal.waitFor();
  await shoot("4-guest");
  expect(await refusal.isVisible()).toBe(true);
});

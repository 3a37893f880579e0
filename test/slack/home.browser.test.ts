import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { startBrowser } from "../support/browser.ts";
import {
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { addRandomCases } from "../support/random-cases.ts";
import { addWaitingConcession } from "../support/waiting-concession.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots/home"); // git ignores it
const today = parseDay("2026-03-10");

let coach: TestCoach;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const rows = [
    "Kask OÜ",
    "Harbour & Sons Catering of the Northern Coast Ltd",
    "Põhja Kohvik",
  ].flatMap((name, at) =>
    clientWithRhythm({
      clientRef: String(at + 1),
      name,
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
  );
  [browser, coach] = await Promise.all([startBrowser(), startTestCoach({ today, rows })]);
  const { prisma } = coach.store;
  const { workspaceId } = coach;
  const members = await prisma.member.findMany({ where: { workspaceId } });
  const ids = members.filter(({ role }) => role === "rep").map(({ id }) => id);
  await addRandomCases(prisma, { workspaceId, members: ids, today, cases: 40, seed: 3 });
  await addWork();
  page = await browser.newPage({
    viewport: { width: 1280, height: 1500 },
    reducedMotion: "reduce",
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await coach?.close();
});

/** Promises, practice, a concession that waits, and imports, one of them with rejects. */
async function addWork(): Promise<void> {
  const { prisma } = coach.store;
  const { workspaceId } = coach;
  const mari = await prisma.member.findFirstOrThrow({ where: { slackUserId: MARI } });
  const found = await prisma.case.findMany({ where: { isRestricted: false }, take: 3 });
  for (const [at, { id: caseId, clientId }] of found.entries())
    await prisma.promise.create({
      data: {
        clientId,
        caseId,
        kind: "to-client",
        what: "Send the new price list and say when the blue cups are in stock again",
        ownerId: mari.id,
        dueOn: new Date(addDays(today, at - 1)),
        madeBy: MARI,
      },
    });
  const [first] = found;
  if (first !== undefined) await addWaitingConcession(prisma, { ...first, askedBy: MARI });
  await prisma.practiceAssignment.create({
    data: {
      workspaceId,
      assignedBy: VELLO,
      assignedTo: MARI,
      objection: "price",
      difficulty: "medium",
      dueOn: new Date(addDays(today, 2)),
    },
  });
  const run = { workspaceId, kind: "order", startedAt: new Date(), finishedAt: new Date() };
  await prisma.importRun.createMany({
    data: [
      { ...run, fileName: "orders-2026-03.csv", readRows: 1200, imported: 1180, rejected: 20 },
      { ...run, fileName: "clients.xlsx", kind: "client", imported: 340, source: "drop" },
    ],
  });
}

const main = () => page.getByRole("main");

async function openHome(user: string): Promise<void> {
  await page.goto("about:blank"); // an address that differs in its # alone would not load anew
  await page.goto(`${coach.slack.url}?user=${user}#/c/${coach.slack.as(user).dm}/home`);
  await main().waitFor();
}

const shoot = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });

test("a rep's Home: what they promised, what to practise, and their cases", async () => {
  await openHome(MARI);
  await main().getByText("Your open cases").waitFor();
  await main().getByText("open promises").waitFor();
  await main().getByText("Asked of you by").waitFor();
  expect(await main().getByRole("button", { name: "Draft" }).count()).toBe(10);
  await shoot("rep");
});

test("a manager's Home: the board, narrowed by a menu", async () => {
  await openHome(VELLO);
  await main().getByText("The team's open cases").waitFor();
  await main().getByText("waits for a word").waitFor();
  await shoot("manager");
  await main().getByRole("button", { name: "Late ones only" }).click();
  await main().getByRole("button", { name: "Late ones only ✓" }).waitFor();
  const late = await main()
    .getByText(/\d+ days? late/u)
    .count();
  expect(await main().getByRole("button", { name: "Case", exact: true }).count()).toBe(late);
  await shoot("manager-late-ones");
});

test("a manager's rules, each with its switch", async () => {
  await main().getByRole("button", { name: "Rules and settings" }).click();
  await main().getByText("What clients buy").waitFor();
  expect(await main().getByRole("button", { name: "Switch off" }).count()).toBeGreaterThan(9);
  await shoot("manager-rules");
});

test("an admin's Home: data and health", async () => {
  await coach.store.prisma.member.updateMany({
    where: { slackUserId: JAAN },
    data: { role: "admin" },
  });
  await openHome(JAAN);
  await main().getByRole("button", { name: "Data and health" }).click();
  await main().getByText("How fresh the data is").waitFor();
  await main().getByText("20 rejected").waitFor();
  expect(await main().getByText("0 failed").count()).toBe(1);
  await shoot("admin");
});

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { CaseChange } from "#src/core/case/case-outcome.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import type { Day } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { changeCase } from "#src/store/cases.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { startBrowser } from "./browser.ts";
import { ALERTS, startTestCoach, type TestCoach } from "./coach.ts";

const SCREENSHOTS = join(import.meta.dirname, "../../screenshots"); // git ignores it
const PATIENCE_MS = 45_000; // the browser shares two processors with the coach and its database

/** A person at the page of the local workspace, working on cases, with a day that can be moved on. */
export type CaseDesk = {
  readonly coach: TestCoach;
  readonly page: Page;
  readonly today: () => Day;
  /** The page as this person, at a place such as `#/c/C1`. */
  readonly visit: (user: string, place: string) => Promise<void>;
  /** The direct message with the coach. */
  readonly visitMessages: (user: string) => Promise<void>;
  /** The thread of the client's card. */
  readonly visitCase: (user: string, clientName: string) => Promise<void>;
  readonly card: (clientName: string) => Locator;
  readonly sheet: () => Locator;
  readonly message: (text: string | RegExp) => Locator;
  readonly dialog: () => Locator;
  /** Chooses an entry of the sheet's menu and waits for its form. */
  readonly report: (entry: string) => Promise<void>;
  readonly pick: (choice: string | RegExp) => Promise<void>;
  readonly choose: (label: string, option: string | RegExp) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  /** Sends the form and waits until it is gone. */
  readonly save: (button?: string) => Promise<void>;
  readonly shoot: (step: string) => Promise<void>;
  /** The next day's morning, with what came in since. */
  readonly goTo: (day: Day, rows?: readonly ImportRow[]) => Promise<void>;
  /** What the rep does without the browser, each of it accepted. */
  readonly tell: (clientName: string, by: string, acts: readonly MethodAct[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openCaseDesk(given: {
  readonly name: string; // folder of the screenshots
  readonly today: Day;
  readonly rows: readonly ImportRow[];
}): Promise<CaseDesk> {
  const folder = join(SCREENSHOTS, given.name);
  await mkdir(folder, { recursive: true });
  let today = given.today;
  const [browser, coach] = await Promise.all([
    startBrowser(),
    startTestCoach({ today: () => today, rows: given.rows }),
  ]);
  const page = await openPage(browser);
  const desk = onPage(page, coach);
  let shots = 0;
  return {
    ...desk,
    coach,
    page,
    today: () => today,
    async shoot(step) {
      shots += 1;
      await page.screenshot({
        path: join(folder, `${String(shots).padStart(2, "0")}-${step}.png`),
      });
    },
    async goTo(day, rows = []) {
      await writeRows(coach.store.prisma, coach.workspaceId, rows, null);
      await coach.stop();
      today = day;
      await coach.restart();
    },
    async tell(clientName, by, acts) {
      for (const act of acts)
        await tellOne(coach, { clientName, by, today, action: { type: "method", act } });
    },
    async close() {
      await browser.close();
      await coach.close();
    },
  };
}

type Told = Pick<CaseChange, "today" | "action"> & {
  readonly clientName: string;
  readonly by: string;
};

async function tellOne(coach: TestCoach, { clientName, ...change }: Told): Promise<void> {
  const { store, workspaceId } = coach;
  const { id: caseId } = await store.prisma.case.findFirstOrThrow({
    where: { client: { name: clientName } },
  });
  const outcome = await changeCase(store.prisma, async () => {}, {
    ...change,
    workspaceId,
    caseId,
  });
  if (!outcome.ok) throw new Error(`${JSON.stringify(change.action)} was refused: ${outcome.why}`);
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1100 },
    reducedMotion: "reduce",
  });
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

type OnPage = Omit<CaseDesk, "coach" | "page" | "today" | "shoot" | "goTo" | "tell" | "close">;

function onPage(page: Page, coach: TestCoach): OnPage {
  const message = (text: string | RegExp): Locator =>
    page.locator("[data-ts]").filter({ hasText: text }).last();
  const dialog = (): Locator => page.getByRole("dialog").last();
  const sheet = (): Locator =>
    page.locator(".thread [data-ts]").filter({ hasText: "Next:" }).last();
  const visit = async (user: string, place: string): Promise<void> => {
    await page.goto("about:blank"); // an address that differs in its # alone would not load anew
    await page.goto(`${coach.slack.url}?user=${user}${place}`);
    await page.getByRole("main").waitFor();
  };
  return {
    message,
    dialog,
    sheet,
    visit,
    visitMessages: (user) => visit(user, `#/c/${coach.slack.as(user).dm}/messages`),
    visitCase: (user, clientName) =>
      visit(user, `#/c/${ALERTS}/t/${cardOf(coach, user, clientName)}`),
    card: (clientName) => page.locator("main [data-ts]").filter({ hasText: clientName }).last(),
    async report(entry) {
      await chooseInSheet(page, sheet, entry);
      await dialog().getByRole("button", { name: "Save" }).waitFor();
    },
    pick: (choice) =>
      dialog()
        .getByRole("radio", { name: choice, exact: typeof choice === "string" })
        .check(),
    async choose(label, option) {
      await dialog().getByLabel(label).click();
      await page.getByRole("option", { name: option }).first().click();
    },
    type: (label, text) => dialog().getByLabel(label).fill(text),
    async save(button = "Save") {
      await dialog().getByRole("button", { name: button }).click();
      await dialog().waitFor({ state: "detached" });
    },
  };
}

const DRAWN_ANEW_MS = 3_000;

/** The list closes when the sheet is drawn anew under it, as it does after each report: then it is opened once more. */
async function chooseInSheet(page: Page, sheet: () => Locator, entry: string): Promise<void> {
  const option = page.getByRole("option", { name: entry, exact: true });
  for (const begun = Date.now(); Date.now() - begun < PATIENCE_MS;) {
    await sheet().getByRole("combobox").click();
    const isChosen = await option.click({ timeout: DRAWN_ANEW_MS }).then(
      () => true,
      () => false,
    );
    if (isChosen) return;
  }
  throw new Error(`the sheet's menu never offered '${entry}'`);
}

/** The timestamp of the client's card in the alerts' channel. */
function cardOf(coach: TestCoach, user: string, clientName: string): string {
  const card = coach.slack
    .as(user)
    .messages(ALERTS)
    .find(
      ({ blocks }) =>
        JSON.stringify(blocks).includes(`*${clientName}*`) &&
        JSON.stringify(blocks).includes(ACTION.explainAlert),
    );
  if (card === undefined) throw new Error(`no card for ${clientName} stands in the channel`);
  return card.ts;
}

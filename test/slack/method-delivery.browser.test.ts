import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { type CaseDesk, openCaseDesk } from "../support/case-in-browser.ts";
import { ALERTS, clientWithRhythm, MARI, VELLO } from "../support/coach.ts";

const CLIENT = "Kask OÜ";
const monday = parseDay("2026-03-09");
let desk: CaseDesk;

const complaint: ImportRow = {
  kind: "complaint",
  clientRef: "1",
  complaintRef: "k1",
  madeOn: parseDay("2026-01-14"),
  about: "delivery",
  text: "The pallet came three days late and we had to shut the kitchen.",
  orderRef: "1-0",
  resolvedOn: null,
};

beforeAll(async () => {
  const rhythm = { clientRef: "1", name: CLIENT, lastOrderOn: parseDay("2026-01-12"), gapDays: 14 };
  const rows = [...clientWithRhythm(rhythm), complaint];
  desk = await openCaseDesk({ name: "method-delivery", today: monday, rows });
}, 180_000);
afterAll(() => desk?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await desk.shoot("failed");
});

const LONG_MS = 240_000;

test(
  "a rep takes the alert; the case's sheet stands in its thread with one thing to do",
  async () => {
    await desk.visit(MARI, `#/c/${ALERTS}`);
    await desk.card(CLIENT).getByRole("button", { name: "Take it" }).click();
    await desk.card(CLIENT).getByText("Taken by Mari Tamm").waitFor();
    await desk.visitCase(MARI, CLIENT);
    await desk.sheet().waitFor();
    await desk.shoot("taken");
    expect(await desk.sheet().getByRole("button").count()).toBeGreaterThan(3);
  },
  LONG_MS,
);

test(
  "what went wrong is noted, and contact and apology come first",
  async () => {
    await desk.sheet().getByRole("button", { name: "Say whose fault it was" }).click();
    await desk.pick("Ours");
    await desk.type("What went wrong", "The pallet came three days late");
    await desk.choose("The order it went wrong with", /12 Jan/);
    await desk.type("What we had promised", "Monday morning");
    await desk.shoot("fault-form");
    await desk.save();
    await desk
      .sheet()
      .getByText(/Contact and apology wait for nothing|nobody has spoken/)
      .waitFor();
    await desk.shoot("angry");
    await reportContact();
    await desk.report("I apologised");
    await desk.choose("How", "Visit");
    await desk.pick("Yes, in so many words");
    await desk.save();
    await desk
      .sheet()
      .getByText(/owner and a day|fix/)
      .first()
      .waitFor();
    await desk.shoot("apologised");
    await expect
      .poll(() => desk.sheet().innerText(), { timeout: 15_000 })
      .toContain("a fix with an owner and a day");
  },
  LONG_MS,
);

async function reportContact(): Promise<void> {
  await desk.report("I called, wrote or visited");
  await desk.choose("How", "Visit");
  await desk.pick("We talked");
  await desk.save();
}

test(
  "an offer before the reason and the fix is stopped, with the way out as buttons",
  async () => {
    await desk.report("I asked whether they would come back");
    await desk.pick("Perhaps");
    await desk.dialog().getByRole("button", { name: "Save" }).click();
    await desk.dialog().getByText("✋").waitFor();
    await desk.shoot("too-early");
    await expect
      .poll(() => desk.dialog().innerText(), { timeout: 15_000 })
      .toContain("it looks like panic");
    await desk.dialog().getByRole("button", { name: "Close" }).last().click();
  },
  LONG_MS,
);

test(
  "the reason, the fix with an owner and a day, and what they wish are recorded",
  async () => {
    await desk.card(CLIENT).getByRole("button", { name: "Record reason" }).click();
    await desk.choose("What did they say?", /deliver/i);
    await desk.type("Their own words", "You let us stand there without goods.");
    await desk.dialog().getByRole("button", { name: "Save" }).click();
    await desk.dialog().getByRole("button", { name: "Done" }).click();
    await desk.sheet().getByText("Why they left").waitFor();
    await desk.shoot("reason");
    await promise("We put right what went wrong", "Another carrier for the Monday pallet");
    await desk
      .sheet()
      .getByText(/Another carrier/)
      .waitFor();
    await desk.report("I said that I understand them");
    await desk.pick("Yes, we can talk on");
    await desk.save();
    await desk.report("What they would want from us");
    await desk.type("One wish a line", "A call when a truck is late\nThe pallet before seven");
    await desk.save();
    await desk.report("What we can do of their wishes");
    await desk.pick("Yes");
    await desk.save();
    await desk.shoot("feasible");
    await expect
      .poll(() => desk.sheet().innerText(), { timeout: 15_000 })
      .toContain("Show the changes");
  },
  LONG_MS,
);

async function promise(kind: string, what: string): Promise<void> {
  await desk.sheet().getByRole("button", { name: "Promise", exact: true }).click();
  await desk.dialog().getByText("Who sees to it").waitFor();
  await desk.pick(kind);
  await desk.type("What exactly", what);
  await desk.type("By which day", addDays(monday, 1));
  await desk.shoot("promise-form");
  await desk.dialog().getByRole("button", { name: "Promise", exact: true }).click();
  await desk.dialog().getByRole("button", { name: "Close" }).last().click();
}

test(
  "the compensation is counted from the problem order, and said only when a manager has approved it",
  async () => {
    await desk.sheet().getByRole("button", { name: "Compensate" }).click();
    await desk.dialog().getByText("20 % of the order that went wrong").waitFor();
    await desk.shoot("compensation-form");
    await desk.dialog().getByRole("button", { name: "Ask for it" }).click();
    await desk.dialog().getByText("Not a word to the client until I tell you").waitFor();
    await desk.dialog().getByRole("button", { name: "Close" }).last().click();
    await desk
      .sheet()
      .getByText(/€80.*waits for a manager/)
      .waitFor();
    await desk.shoot("compensation-asked");
    await desk.visitMessages(VELLO);
    await desk.message("asks to give").getByRole("button", { name: "Approve" }).click();
    await desk.message("asks to give").getByText("Approved").waitFor();
    await desk.shoot("approved");
    await desk.visitCase(MARI, CLIENT);
    await desk
      .sheet()
      .getByText(/€80.*you may offer it/)
      .waitFor();
    await expect.poll(() => desk.sheet().innerText(), { timeout: 15_000 }).toContain("€80");
  },
  LONG_MS,
);

test(
  "on its day the promise comes up in the agenda and is kept",
  async () => {
    await desk.goTo(addDays(monday, 1));
    await desk.visitMessages(MARI);
    await desk.message("for you today").getByText("Another carrier").waitFor();
    await desk.shoot("agenda");
    await desk.message("for you today").getByRole("button", { name: "Kept", exact: true }).click();
    await desk.message("Everything for today is done").waitFor();
    await desk.visitCase(MARI, CLIENT);
    await desk.sheet().getByText("· kept on 10 Mar").waitFor();
    await desk.shoot("kept");
    await expect
      .poll(() => desk.sheet().innerText(), { timeout: 15_000 })
      .toContain("kept on 10 Mar");
  },
  LONG_MS,
);

test(
  "they see the change, would come back, and agree",
  async () => {
    await desk.report("I showed what we changed");
    await desk.pick("Yes");
    await desk.save();
    await desk.report("I asked whether they would come back");
    await desk.pick("Yes");
    await desk.save();
    await desk.report("We agreed");
    await desk.type("What did you agree on?", "The pallet on Mondays before seven, €80 back");
    await desk.type("How shall we warn them if something goes wrong?", "A call to the kitchen");
    await desk.save();
    await desk.sheet().getByText("now their order has to come").waitFor();
    await desk.shoot("agreed");
    await expect
      .poll(() => desk.sheet().innerText(), { timeout: 15_000 })
      .toContain("now their order has to come");
  },
  LONG_MS,
);

const orderOn = (orderRef: string, placedOn: Day): ImportRow => ({
  kind: "order",
  clientRef: "1",
  orderRef,
  placedOn,
  totalMinor: 42_000,
  currency: "EUR",
});

test(
  "an order brings them back, and the first three are followed at every stage",
  async () => {
    const days = [3, 10, 17].map((after) => addDays(monday, after));
    for (const [at, day] of days.entries()) {
      await desk.goTo(day, [orderOn(`back-${at + 1}`, day)]);
      await desk.visitCase(MARI, CLIENT);
      await desk
        .sheet()
        .getByText(`${at + 1} of 3 (back-${at + 1})`)
        .waitFor({ timeout: 90_000 });
      await settleOrder(at + 1);
    }
    await desk.visitCase(MARI, CLIENT);
    await desk.sheet().getByText("Their first 3 orders went well").waitFor();
    await desk.shoot("passed");
    await expect
      .poll(() => desk.sheet().innerText(), { timeout: 15_000 })
      .toContain("3 of 3 (back-3)");
  },
  LONG_MS,
);

/** Says of the newest order that each stage went well. */
async function settleOrder(number: number): Promise<void> {
  await desk.sheet().getByRole("button", { name: "Follow their orders" }).click();
  await desk.dialog().getByText(`${number}. order back-${number}`).waitFor();
  await desk.shoot(`order-${number}`);
  await desk.dialog().getByRole("button", { name: "Delivered well" }).last().click();
  await desk.dialog().getByRole("button", { name: "Asked: all is well" }).last().click();
  await desk
    .dialog()
    .getByText(/asked how it was/)
    .nth(number - 1)
    .waitFor();
  await desk.dialog().getByRole("button", { name: "Close" }).last().click();
}

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { type CaseDesk, openCaseDesk } from "../support/case-in-browser.ts";
import { clientWithRhythm, MARI } from "../support/coach.ts";

const CLIENT = "Lepp AS";
const firstDay = parseDay("2026-03-10"); // a Tuesday
const backOn = addDays(firstDay, 76); // 75 days would be a Sunday; the morning of the Monday brings it back
const LONG_MS = 240_000;
let desk: CaseDesk;

beforeAll(async () => {
  const lastOrderOn = parseDay("2026-01-14");
  const rows = clientWithRhythm({ clientRef: "1", name: CLIENT, lastOrderOn, gapDays: 14 });
  desk = await openCaseDesk({ name: "method-cooling", today: firstDay, rows });
}, 180_000);
afterAll(() => desk?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await desk.shoot("failed");
});

test(
  "a clear no gives them time: the sheet says until when, and a sales talk is stopped",
  async () => {
    await desk.visit(MARI, "#/c/C0ALERTS");
    await desk.card(CLIENT).getByRole("button", { name: "Take it" }).click();
    await desk.card(CLIENT).getByText("Taken by Mari Tamm").waitFor();
    await desk.tell(CLIENT, MARI, [
      { act: "worth", need: "large", means: "yes", goOn: true, why: null },
      { act: "prepared", likes: null, matters: "Their name opens doors" },
      {
        act: "fault",
        by: "nobody",
        what: null,
        orderRef: null,
        promised: null,
        delivered: null,
        whoSuffered: null,
      },
    ]);
    await desk.visitCase(MARI, CLIENT);
    await desk.report("I called, wrote or visited");
    await desk.choose("How", "Phone call");
    await desk.pick("We talked");
    await desk.save();
    await desk.report("They said no");
    await desk.type("What did they say?", "We have somebody else now.");
    await desk.type("What will be new the next time?", "The new Monday delivery");
    await desk.shoot("clear-no-form");
    await desk.save();
    await desk.sheet().getByText("They need time until 24 May").waitFor();
    await desk.sheet().getByText("Comes back by itself on 24 May").waitFor();
    await desk.shoot("cooling");
    await desk.report("I asked whether they would come back");
    await desk.pick("Yes");
    await desk.dialog().getByRole("button", { name: "Save" }).click();
    await desk.dialog().getByText("Give them time").waitFor();
    await desk.shoot("stopped");
    expect(await desk.dialog().getByRole("button", { name: "Let it through" }).count()).toBe(0);
    await desk.dialog().getByRole("button", { name: "Close" }).last().click();
  },
  LONG_MS,
);

test(
  "until then nothing brings it up",
  async () => {
    await desk.goTo(addDays(firstDay, 13));
    await desk.visitCase(MARI, CLIENT);
    await desk.sheet().getByText("They need time until 24 May").waitFor();
    const told = desk.coach.slack.as(MARI);
    const back = told.messages(told.dm).filter(({ text }) => text.includes("for you today"));
    expect(JSON.stringify(back)).not.toContain("Open the case");
  },
  LONG_MS,
);

test(
  "when the time is over it comes back by itself, with what is new",
  async () => {
    await desk.goTo(backOn);
    await desk.visitMessages(MARI);
    const agenda = desk.message("for you today");
    await agenda.getByText(CLIENT).first().waitFor();
    await desk.shoot("agenda");
    await agenda.getByRole("button", { name: "Open the case" }).first().click();
    await desk.message("The waiting is over. New this time: The new Monday delivery").waitFor();
    await desk.shoot("back");
    await desk.visitCase(MARI, CLIENT);
    await desk.sheet().getByText("The waiting is over").waitFor();
    await desk.shoot("thread");
    expect(await desk.sheet().getByRole("button", { name: "Note a contact" }).count()).toBe(1);
  },
  LONG_MS,
);

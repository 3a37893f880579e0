import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { MethodAct } from "#src/core/case/method-act.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { RED_LINES, type RedLineId } from "#src/core/playbook/entries.ts";
import { WRITTEN } from "../support/red-lines-written.ts";
import { type CaseDesk, openCaseDesk } from "../support/case-in-browser.ts";
import { ALERTS, MARI, VELLO } from "../support/coach.ts";
import { OUR_FAULT, PERSON, PRICE, RED_LINE_ROWS, SECOND } from "../support/red-line-clients.ts";

const firstDay = parseDay("2026-03-10");
const LONG_MS = 240_000;
let desk: CaseDesk;

/** Every red line of the playbook that a rep or a manager has tried to step over so far. */
const tried = new Set<RedLineId>();

beforeAll(async () => {
  const given = { name: "method-red-lines", today: firstDay, rows: RED_LINE_ROWS };
  desk = await openCaseDesk(given);
}, 180_000);
afterAll(() => desk?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await desk.shoot("failed");
});

/** The text that the page shows is the stop; the red line counts as tried. */
async function stopped(line: RedLineId, says: string | RegExp): Promise<boolean> {
  const stop = desk.page.getByText(says).last();
  await stop.waitFor();
  await desk.shoot(line.replace("red-line.", ""));
  tried.add(line);
  return stop.isVisible();
}

const closeDialog = (): Promise<void> =>
  desk.dialog().getByRole("button", { name: "Close" }).last().click();
const cancel = (): Promise<void> => desk.dialog().getByRole("button", { name: "Cancel" }).click();
const save = (name = "Save"): Promise<void> =>
  desk.dialog().getByRole("button", { name, exact: true }).click();

async function caseOf(clientName: string): Promise<string> {
  const client = { name: clientName };
  return (await desk.coach.store.prisma.case.findFirstOrThrow({ where: { client } })).id;
}

const talked = (on: Day): MethodAct => {
  const nothing = { meetingOn: null, isNew: null, note: null };
  return { act: "contact", way: "visit", outcome: "reached", on, ...nothing };
};

async function keepFix(clientName: string): Promise<void> {
  const { prisma } = desk.coach.store;
  const where = { client: { name: clientName } };
  const { id: caseId, clientId } = await prisma.case.findFirstOrThrow({ where });
  const day = new Date(desk.today());
  const fix = { kind: "fix", what: "Another carrier", state: "kept", madeBy: MARI } as const;
  const given = { caseId, clientId, ownerId: await idOfMari(), dueOn: day, madeAt: day };
  await prisma.promise.create({ data: { ...fix, ...given } });
}

const idOfMari = async (): Promise<string> =>
  (await desk.coach.store.prisma.member.findFirstOrThrow({ where: { slackUserId: MARI } })).id;

async function takeAndOpen(clientName: string): Promise<void> {
  await desk.visit(MARI, `#/c/${ALERTS}`);
  await desk.card(clientName).getByRole("button", { name: "Take it" }).click();
  await desk.card(clientName).getByText("Taken by Mari Tamm").waitFor();
  await desk.visitCase(MARI, clientName);
  await desk.sheet().waitFor();
}

async function record(clientName: string, choice: RegExp): Promise<void> {
  await desk.card(clientName).getByRole("button", { name: "Record reason" }).click();
  await desk.choose("What did they say?", choice);
  await desk.type("Their own words", "As they said it.");
  await save();
  await desk.dialog().getByRole("button", { name: "Done" }).click();
  await desk.sheet().getByText("Why they left").waitFor();
}

test(
  "no offer to a gold client in the first heat, and no promise for a day that is over",
  async () => {
    await takeAndOpen(OUR_FAULT);
    await desk.report("I asked whether they would come back");
    await desk.pick("Yes");
    await save();
    expect(await stopped("red-line.panic", /it looks like panic/)).toBe(true);
    await closeDialog();
    await desk.sheet().getByRole("button", { name: "Promise", exact: true }).click();
    await desk.dialog().getByText("Who sees to it").waitFor();
    await desk.type("What exactly", "A better carrier");
    await desk.type("By which day", addDays(firstDay, -1));
    await save("Promise");
    expect(await stopped("red-line.empty-promise", /This day is over/)).toBe(true);
    await cancel();
  },
  LONG_MS,
);

test(
  "after a mistake nobody hides, nothing is offered blindly, and sorry alone is no plan",
  async () => {
    await desk.goTo(addDays(firstDay, 2));
    await desk.visitCase(MARI, OUR_FAULT);
    await desk.report("Whose fault it was");
    await desk.pick("Ours");
    await desk.type("What went wrong", "The pallet came three days late");
    await desk.choose("The order it went wrong with", /12 Jan/);
    await save();
    expect(await stopped("red-line.hiding", /nobody has spoken with them for 2 days/)).toBe(true);
    await desk.report("I asked whether they would come back");
    await desk.pick("Yes");
    await save();
    expect(await stopped("red-line.act-blind", /First the reason/)).toBe(true);
    await closeDialog();
    await record(OUR_FAULT, /deliver/i);
    const on = desk.today();
    await keepFix(OUR_FAULT);
    await desk.tell(OUR_FAULT, MARI, [
      talked(on),
      { act: "apologised", way: "visit", on, owned: true },
      { act: "empathy", calm: true },
      { act: "wishes", wishes: ["A call before a delay"] },
      { act: "feasible", can: "yes", note: null },
      { act: "changes-shown", understood: true, secondMeetingOn: null },
      { act: "would-return", answer: "yes" },
    ]);
    await desk.report("We agreed");
    await desk.type("What did you agree on?", "We said that we are sorry");
    await desk.type("How shall we warn them if something goes wrong?", "By phone");
    await save();
    expect(await stopped("red-line.sorry-alone", /an apology is not enough/)).toBe(true);
    await closeDialog();
  },
  LONG_MS,
);

test(
  "harm is made good from the problem order, never as a share of the next one",
  async () => {
    await desk.sheet().getByRole("button", { name: "Compensate" }).click();
    await desk.dialog().getByText("20 % of the order that went wrong").waitFor();
    await desk.type("In words", "20 % off your next order");
    await save("Ask for it");
    expect(await stopped("red-line.share-of-next", /Name a sum, not a percentage/)).toBe(true);
    await cancel();
  },
  LONG_MS,
);

test(
  "a lower price comes last, and while they want time nothing is asked of them",
  async () => {
    await takeAndOpen(PRICE);
    await record(PRICE, /price/i);
    await desk.sheet().getByRole("button", { name: "Incentive" }).click();
    await desk.pick(/A discount on one order/);
    await desk.type("As the client would hear it", "€30 off, once");
    await desk.type("What it may cost us at most", "30");
    await save("Ask for it");
    expect(await stopped("red-line.discount-alone", /Something without money may do/)).toBe(true);
    await cancel();
    await desk.tell(PRICE, MARI, [
      talked(desk.today()),
      { act: "clear-no", said: null, until: null, newAngle: null },
    ]);
    await desk.report("I asked whether they would come back");
    await desk.pick("Yes");
    await save();
    expect(await stopped("red-line.bouquet", /Give them time/)).toBe(true);
    await closeDialog();
  },
  LONG_MS,
);

test(
  "an untrue word is met calmly, nobody is given up untried, and who left twice is left in peace",
  async () => {
    await takeAndOpen(SECOND);
    await desk.report("Close the case");
    await desk.choose("How does it end?", "Nobody could be reached");
    await desk.type("Why", "They will not want us anyway");
    await save();
    expect(await stopped("red-line.nobody-called", /says otherwise/)).toBe(true);
    await cancel();
    await desk.tell(SECOND, MARI, [{ act: "false-claim", claim: "We are bankrupt" }]);
    await desk.report("I showed that the claim is untrue");
    await desk.type("What did you show them?", "That is a lie!");
    await save();
    expect(await stopped("red-line.indignation", /First ask when they heard it/)).toBe(true);
    await closeDialog();
    await desk.coach.store.prisma.client.updateMany({
      where: { name: SECOND },
      data: { leftTwiceOn: new Date(desk.today()) },
    });
    await desk.report("I asked whether they would come back");
    await desk.pick("Yes");
    await save();
    expect(await stopped("red-line.second-loss", /left for the second time/)).toBe(true);
    await closeDialog();
  },
  LONG_MS,
);

test(
  "whoever hurt a client does not get the case back",
  async () => {
    const caseId = await caseOf(PERSON);
    const barredId = await idOfMari();
    await desk.coach.store.prisma.case.update({
      where: { id: caseId },
      data: { isRestricted: true, barredId },
    });
    await desk.visit(MARI, `#/c/${ALERTS}`);
    await desk.card(PERSON).getByRole("button", { name: "Take it" }).click(); // drawn before it was known
    expect(await stopped("red-line.back-to-them", /A manager handles this client/)).toBe(true);
  },
  LONG_MS,
);

test(
  "a change is told of beforehand, with what they gain, and never as a threat",
  async () => {
    await desk.visit(VELLO, `#/c/${ALERTS}`);
    await desk.coach.slack.as(VELLO).command(ALERTS, "/winback notices");
    await desk.dialog().getByRole("button", { name: "New change …" }).click();
    await desk.dialog().getByText("From which day?").waitFor();
    await desk.type("What changes?", "Fill in the new form, otherwise no goods will come");
    await desk.type("What does the client gain by it?", "Their order is confirmed within the hour");
    await desk.type("From which day?", addDays(desk.today(), -1));
    await save("Tell the team");
    expect(await stopped("red-line.retroactive", /never announced afterwards/)).toBe(true);
    expect(await stopped("red-line.threat-notice", /frightens clients/)).toBe(true);
  },
  LONG_MS,
);

test(
  "what no software can stop is said where the rep looks it up",
  async () => {
    await desk.visit(MARI, `#/c/${ALERTS}`);
    await desk.coach.slack.as(MARI).command(ALERTS, "/winback playbook");
    const firstNever = Object.values(RED_LINES)[0]?.advice ?? "";
    for (const line of ["red-line.sabotage", "red-line.bare-question"] as const) {
      await desk.dialog().getByRole("combobox").first().click();
      await desk.page.getByRole("option", { name: /What we never do/ }).click();
      await desk.dialog().getByText(firstNever.slice(0, 40)).first().waitFor(); // the window is drawn anew
      await desk.dialog().getByRole("combobox").last().click();
      await desk.page.getByRole("option", { name: RED_LINES[line].title.slice(0, 40) }).click();
      expect(await stopped(line, RED_LINES[line].advice.slice(0, 40))).toBe(true);
    }
  },
  LONG_MS,
);

test("no red line of the playbook was left out", () => {
  const all = new Set([...tried, ...Object.keys(WRITTEN)]); // method-red-lines-words.browser.test.ts tries those
  expect([...all].toSorted()).toEqual(Object.keys(RED_LINES).toSorted());
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { addLapse } from "../support/lapses.ts";
import { addWaitingConcession } from "../support/waiting-concession.ts";

const today = parseDay("2026-03-10");
let coach: TestCoach;
let south: string;

beforeAll(async () => {
  const rows = clientWithRhythm({
    clientRef: "1",
    name: "Kask <OÜ>",
    lastOrderOn: parseDay("2026-01-12"),
    gapDays: 14,
  });
  coach = await startTestCoach({ today, rows });
  const { prisma } = coach.store;
  const { workspaceId } = coach;
  const north = await prisma.team.create({ data: { workspaceId, name: "North" } });
  ({ id: south } = await prisma.team.create({ data: { workspaceId, name: "South" } }));
  const put = (slackUserId: string, data: { teamId?: string; role?: "admin" }) =>
    prisma.member.update({
      where: { workspaceId_slackUserId: { workspaceId, slackUserId } },
      data,
    });
  const mari = await put(MARI, { teamId: north.id });
  const jaan = await put(JAAN, { teamId: south });
  const postedOn = addDays(today, -20);
  for (let number = 1; number <= 24; number += 1)
    await addLapse(prisma, {
      workspaceId,
      postedOn,
      clientName: `South ${String(number).padStart(2, "0")}`,
      ownerId: jaan.id,
      takenBy: number <= 6 ? jaan.id : null,
      tier: number % 2 === 0 ? "silver" : "copper",
      atRiskMinor: BigInt(number * 1000),
    });
  const asked = await addLapse(prisma, {
    workspaceId,
    postedOn,
    clientName: "North 1",
    ownerId: mari.id,
  });
  await addWaitingConcession(prisma, {
    id: asked.caseId,
    clientId: asked.clientId,
    askedBy: MARI,
  });
});
afterAll(() => coach.close());

const home = (user = VELLO): string => JSON.stringify(coach.slack.as(user).home());
const shows = (text: string, user = VELLO) => coach.slack.waitFor(() => home(user).includes(text));
const click = (actionId: string, value?: string) =>
  coach.slack.as(VELLO).click({ home: true, actionId, ...(value === undefined ? {} : { value }) });

async function open(user = VELLO): Promise<void> {
  const person = coach.slack.as(user);
  await person.open(person.dm, "home");
  await coach.slack.waitFor(() => person.home() !== null);
}

const put = (
  slackUserId: string,
  data: { teamId?: string | null; role?: "rep" | "manager" | "admin" },
) =>
  coach.store.prisma.member.update({
    where: {
      workspaceId_slackUserId: { workspaceId: coach.workspaceId, slackUserId },
    },
    data,
  });

describe("a manager of all", () => {
  test("sees what is at risk, what waits for a word, and a page of everybody's cases", async () => {
    await open();
    await shows("showing 1 to 20 of 26");
    expect(home()).toContain("with 26 clients");
    expect(home()).toContain("*1 concession waits for a word*");
    expect(home()).toContain("Kask &lt;OÜ&gt;");
    await click(ACTION.homeLater);
    await shows("showing 21 to 26 of 26");
  });

  test("narrows the board, and a form sent elsewhere leaves the filter as it is", async () => {
    await click(ACTION.filterStanding, "taken");
    await shows("South 06");
    expect(home()).not.toContain("South 07");
    await click(ACTION.filterTier, "silver");
    await coach.slack.waitFor(() => !home().includes("South 05"));
    expect(home()).toContain("South 02");
    await click(ACTION.filterOverdue);
    await shows("Late ones only ✓");
    await click(ACTION.filterGroup, "C");
    await shows("No case fits this");
    await click(ACTION.filterNothing);
    await shows("showing 1 to 20 of 26");
  });

  test("opens a case in the direct message, and says where it is", async () => {
    const vello = coach.slack.as(VELLO);
    const row = vello.home()?.find((block) => JSON.stringify(block).includes("South 24"));
    await vello.click({ home: true, actionId: ACTION.openCase, blockId: String(row?.block_id) });
    await coach.slack.waitFor(() => JSON.stringify(vello.modals()).includes("The case is in"));
    expect(JSON.stringify(vello.messages(vello.dm).at(-1))).toContain("South 24");
    await vello.close(vello.modal().id);
  });

  test("approves what was asked for, and it leaves the board", async () => {
    await click(ACTION.approveConcession);
    await coach.slack.waitFor(() => !home().includes("waits for a word"));
    expect(await coach.store.prisma.concession.count({ where: { state: "approved" } })).toBe(1);
  });

  test("switches a rule off and on again", async () => {
    await click(ACTION.homeRules);
    await shows(ACTION.switchRule);
    const buttonOf = (rule: string) =>
      coach.slack
        .as(VELLO)
        .home()
        ?.find((block) => JSON.stringify(block).includes(`\\"rule\\":\\"${rule}\\"`));
    const press = async (rule: string) => {
      const blockId = String(buttonOf(rule)?.block_id);
      await coach.slack.as(VELLO).click({ home: true, actionId: ACTION.switchRule, blockId });
    };
    await press("slow-drift");
    await shows("Switched off");
    const { settings } = await coach.store.prisma.workspace.findFirstOrThrow();
    expect(settings).toMatchObject({ rules: { "slow-drift": { on: false } } });
    await press("slow-drift");
    await coach.slack.waitFor(() => !home().includes("Switched off"));
    await click(ACTION.homeCases);
  });

  test("has no tab of the machine's health", async () => {
    await shows("The team's open cases");
    expect(home()).not.toContain(ACTION.homeData);
  });
});

describe("a manager of a team", () => {
  test("sees the team's cases and nobody else's, nor whom else there are", async () => {
    await put(VELLO, { teamId: south });
    await open();
    await shows("with 24 clients");
    expect(home()).not.toContain("North 1");
    expect(home()).not.toContain("Kask");
    expect(home()).not.toContain("Mari");
  });

  test("may look at the rules and not switch them", async () => {
    await click(ACTION.homeRules);
    await shows("you may look");
    expect(home()).not.toContain(ACTION.switchRule);
    await click(ACTION.homeCases);
  });
});

describe("an admin", () => {
  test("sees how fresh the data is, and whether all runs", async () => {
    await put(VELLO, { role: "admin", teamId: null });
    await open();
    await shows(ACTION.homeData);
    await click(ACTION.homeData);
    await shows("How fresh the data is");
    expect(home()).toContain("Last order: *57 days ago (12 Jan)*");
    expect(home()).toContain("Connected to the local workspace");
    expect(home()).toMatch(/jobs: \d+ waiting, \d+ running, 0 failed/u);
    expect(home()).toContain("the playbook writes");
  });

  test("is told of a file that could not be read, and not that it went in without a row", async () => {
    const { store, workspaceId } = coach;
    const run = { workspaceId, kind: "unreadable", source: "pick-up", finishedAt: new Date() };
    await store.prisma.importRun.create({ data: { ...run, fileName: "odd.csv" } });
    await put(VELLO, { role: "admin", teamId: null });
    await open();
    await shows(ACTION.homeData);
    await click(ACTION.homeData);
    await shows("odd.csv");
    expect(home()).toContain("*could not be read*: nothing of it went in");
    expect(home()).not.toContain("rows new or changed");
  });
});

describe("a rep", () => {
  test("finds their promises and their cases, no tabs, and nothing of others", async () => {
    const { prisma } = coach.store;
    const jaan = await prisma.member.findFirstOrThrow({ where: { slackUserId: JAAN } });
    const current = await prisma.case.findFirstOrThrow({ where: { ownerId: jaan.id } });
    await prisma.promise.create({
      data: {
        clientId: current.clientId,
        caseId: current.id,
        kind: "to-client",
        what: "Send <the> price list",
        ownerId: jaan.id,
        dueOn: new Date("2026-03-08"),
        madeBy: JAAN,
      },
    });
    await open(JAAN);
    await shows("showing 1 to 10 of 24", JAAN);
    expect(home(JAAN)).toContain("*1 open promise* of yours, *1 late*");
    expect(home(JAAN)).toContain("Send &lt;the&gt; price list, 2 days late");
    expect(home(JAAN)).not.toContain(ACTION.homeRules);
    expect(home(JAAN)).not.toContain("North 1");
  });
});

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { ACTION, MENU } from "#src/slack/vocabulary.ts";
import { changeCase } from "#src/store/cases.ts";
import { saveReason } from "#src/store/reasons.ts";
import { saveSettings } from "#src/store/settings.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

let today: Day = parseDay("2026-03-09");
const lastOrderOn = addDays(today, -60);
const nobody = async (): Promise<void> => {};
let coach: TestCoach;

const silentClient = (number: number) =>
  clientWithRhythm({
    clientRef: String(number),
    name: `Client ${number}`,
    lastOrderOn,
    gapDays: 14,
  });

beforeAll(async () => {
  coach = await startTestCoach({ today: () => today, rows: [] });
  const { prisma } = coach.store;
  const change = { alerts: { cardsPerRep: 20 } };
  await saveSettings(prisma, { workspaceId: coach.workspaceId, change });
  const rows = Array.from({ length: 19 }, (_, i) => silentClient(i + 1)).flat();
  await writeRows(prisma, coach.workspaceId, rows, null);
  await nextMorning();
});
afterAll(() => coach.close());

async function nextMorning(): Promise<void> {
  await coach.stop();
  today = addDays(today, 1);
  await coach.restart();
}

const mari = () => coach.slack.as(MARI);
const vello = () => coach.slack.as(VELLO);
const cards = () =>
  mari()
    .messages(ALERTS)
    .filter(({ text }) => text.startsWith("Client "));
const toldVello = () =>
  vello()
    .messages(vello().dm)
    .filter(({ text }) => text.includes("paused"));
const summaryOfToday = (): string =>
  JSON.stringify(
    mari()
      .messages(ALERTS)
      .filter(({ text }) => !text.startsWith("Client "))
      .at(-1)?.blocks,
  );

async function callWrong(number: number): Promise<void> {
  const { prisma } = coach.store;
  const cases = await prisma.case.findMany({ orderBy: { id: "asc" }, take: number });
  for (const { id: caseId } of cases)
    await changeCase(prisma, nobody, {
      workspaceId: coach.workspaceId,
      caseId,
      by: MARI,
      today,
      action: { type: "dismiss", why: "seasonal", note: null },
    });
}

/** The rest of the cases gets a reason in the client's own words. */
async function confirmOthers(): Promise<void> {
  const { prisma } = coach.store;
  for (const { id: caseId } of await prisma.case.findMany({ where: { state: "unowned" } }))
    await saveReason(prisma, nobody, {
      workspaceId: coach.workspaceId,
      caseId,
      by: MARI,
      today,
      actId: caseId,
      entry: {
        stated: "B2",
        real: null,
        source: "client-words",
        confidence: "high",
        words: "You are dearer",
      },
    });
}

test("the company's cap holds: nineteen cards on one morning", () => {
  expect(cards()).toHaveLength(19);
});

test("ten wrong of nineteen: too early to say, and the rule goes on", async () => {
  await callWrong(10);
  await confirmOthers();
  await writeRows(coach.store.prisma, coach.workspaceId, silentClient(20), null);
  await nextMorning();
  await vi.waitFor(() => expect(cards()).toHaveLength(20));
  expect(toldVello()).toEqual([]);
});

test("the eleventh of twenty, said in Slack: the rule is paused, and the manager is told with what to do", async () => {
  const card = cards().find(({ text }) => text.startsWith("Client 20"));
  const { ts = "", blocks = [] } = card ?? {};
  const value = `${MENU.notLapsed}:${String(blocks.at(-1)?.block_id).replace("case:", "")}`;
  await mari().click({ channel: ALERTS, ts, actionId: ACTION.caseMenu, value });
  await coach.slack.waitFor(() => mari().modals().length === 1);
  await mari().submit(mari().modal().id, { why: "known-pause" });
  await vi.waitFor(() => expect(JSON.stringify(cards())).toContain("Not lapsed: a pause we know"));
  await writeRows(coach.store.prisma, coach.workspaceId, silentClient(21), null);
  await nextMorning();

  await vi.waitFor(() => expect(toldVello()).toHaveLength(1));
  expect(toldVello()[0]?.text).toMatch(
    /^I have paused the rule “silent for longer than usual”\. Of its last 20 alerts only 9 were right: 11 marked as not lapsed\. /,
  );
  expect(cards()).toHaveLength(20);
});

test("who looks after the clients is not told, and nobody is told twice", async () => {
  await nextMorning();
  await nextMorning();
  expect(toldVello()).toHaveLength(1);
  expect(
    mari()
      .messages(mari().dm)
      .filter(({ text }) => text.includes("paused")),
  ).toEqual([]);
  const [morning] = await coach.store.prisma.morning.findMany({
    orderBy: { day: "desc" },
    take: 1,
  });
  expect(morning?.heldBack).toMatchObject({ "rule-paused": 1 });
});

test("the manager switches it on again: the message says so, and the next morning brings who was held back", async () => {
  const [message] = toldVello();
  const place = { channel: vello().dm, ts: message?.ts ?? "" };
  await vello().click({ ...place, actionId: ACTION.resumeRule });
  await vi.waitFor(() =>
    expect(JSON.stringify(toldVello()[0]?.blocks)).toContain("Switched on again by Vello Saar"),
  );
  expect(JSON.stringify(toldVello()[0]?.blocks)).not.toContain(ACTION.resumeRule);
  await nextMorning();
  await vi.waitFor(() => expect(cards()).toHaveLength(21));
  expect(cards().at(-1)?.text).toMatch(/^Client 21: /);
  expect(toldVello()).toHaveLength(1);
  expect(summaryOfToday()).toContain("1 client slipping away");
});

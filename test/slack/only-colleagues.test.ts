import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import type { LocalStanding } from "#src/local-slack/options.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
const SLOW = { timeout: 15_000 };
let coach: TestCoach;

const silent = (clientRef: string, name: string) =>
  clientWithRhythm({ clientRef, name, lastOrderOn: addDays(today, -57), gapDays: 14 });

beforeAll(async () => {
  coach = await startTestCoach({
    today,
    rows: [...silent("1", "Kask OÜ"), ...silent("2", "Tamm OÜ")],
  });
});
afterAll(() => coach.close());
afterEach(() => become("member"));

const jaan = () => coach.slack.as(JAAN);

function cardOf(name: string): string {
  const found = jaan()
    .messages(ALERTS)
    .find(({ text }) => text.startsWith(name));
  return found?.ts ?? "";
}

const isOut = async () => {
  const where = { slackUserId: JAAN, deactivatedAt: { not: null } };
  return (await coach.store.prisma.member.count({ where })) === 1;
};

/** Slack tells the coach of it as it happens. */
async function become(standing: LocalStanding): Promise<void> {
  coach.slack.changeStanding(JAAN, standing);
  await vi.waitFor(async () => expect(await isOut()).toBe(standing !== "member"), SLOW);
}

const told = () => jaan().messages(ALERTS).at(-1)?.text ?? "";
const ownersOf = () => coach.store.prisma.case.count({ where: { ownerId: { not: null } } });

describe.each([
  ["guest", "you are a guest here"],
  ["elsewhere", "people of the company I belong to"],
  ["left", "is not active"],
] as const)("somebody who is %s", (standing, says) => {
  test("is refused politely at a button, and nothing happens", async () => {
    await jaan().open(ALERTS); // met as a colleague
    await jaan().command(ALERTS, "/winback");
    await become(standing);
    const ts = cardOf("Kask");
    expect(await jaan().click({ channel: ALERTS, ts, actionId: ACTION.takeCase })).toMatchObject({
      ok: true,
    });
    await coach.slack.waitFor(() => told().includes(says));
    expect(await ownersOf()).toBe(0);
  });

  test("gets nothing by the command", async () => {
    await become(standing);
    await jaan().command(ALERTS, "/winback Kask OÜ");
    await coach.slack.waitFor(() => told().includes(says));
    expect(told()).not.toContain("Kask");
  });

  test("sees nothing on the Home tab", async () => {
    await become(standing);
    await jaan().open(jaan().dm, "home");
    await coach.slack.waitFor(() => JSON.stringify(jaan().home()).includes(says));
    expect(JSON.stringify(jaan().home())).not.toContain("Kask");
  });
});

test("a window that was opened before is refused when it is sent", async () => {
  await become("member");
  const ts = cardOf("Tamm");
  await jaan().click({ channel: ALERTS, ts, actionId: ACTION.openReason });
  await coach.slack.waitFor(() => jaan().modals().length > 0);
  await become("guest");
  await jaan().submit(jaan().modal().id);
  expect(JSON.stringify(jaan().modal().blocks)).toContain("you are a guest here");
  expect(await coach.store.prisma.reason.count()).toBe(0);
});

test("a machine is not answered at all", async () => {
  await become("bot");
  const before = jaan().messages(ALERTS).length;
  await jaan().command(ALERTS, "/winback Kask OÜ");
  expect(jaan().messages(ALERTS)).toHaveLength(before);
});

test("who leaves puts their cases down, and the manager is told which", async () => {
  await become("member");
  await jaan().click({ channel: ALERTS, ts: cardOf("Kask"), actionId: ACTION.takeCase });
  await vi.waitFor(async () => expect(await ownersOf()).toBe(1), SLOW);
  await become("left");
  expect(await ownersOf()).toBe(0);
  const vello = coach.slack.as(VELLO);
  const news = () =>
    vello.messages(vello.dm).findLast(({ text }) => text.includes("Jaan Kuusk has left"));
  await coach.slack.waitFor(() =>
    JSON.stringify(news()?.blocks).includes("One open case has nobody now:\\n• Kask OÜ"),
  );
  const card = () =>
    coach.slack
      .as(MARI)
      .messages(ALERTS)
      .find(({ text }) => text.startsWith("Kask"));
  await coach.slack.waitFor(() => JSON.stringify(card()?.blocks).includes(ACTION.takeCase));
});

test("who comes back may work again", async () => {
  await become("left");
  await become("member");
  await jaan().click({ channel: ALERTS, ts: cardOf("Tamm"), actionId: ACTION.takeCase });
  await vi.waitFor(async () => expect(await ownersOf()).toBe(1), SLOW);
});

test("while Slack does not answer, whoever is known goes on working", async () => {
  await coach.stop();
  await coach.restart(); // whom Slack named before is forgotten
  coach.slack.faults.next("users.info", { fault: "server-error" });
  const mari = coach.slack.as(MARI);
  await mari.command(ALERTS, "/winback held back");
  await coach.slack.waitFor(() => mari.modals().length > 0);
  expect(JSON.stringify(mari.modals())).not.toContain("did not tell me in time");
});

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const firstDay = parseDay("2026-03-10");
let today: Day = firstDay;
let coach: TestCoach;

/** A full machine takes its time. */
const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, 15_000);

beforeAll(async () => {
  coach = await startTestCoach({
    today: () => today,
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask & Co",
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
  });
});
afterAll(() => coach.close());

const mari = () => coach.slack.as(MARI);
const vello = () => coach.slack.as(VELLO);
const card = () =>
  mari()
    .messages(ALERTS)
    .find(({ text }) => text.startsWith("Kask"));
const toldOfSlip = (person: typeof mari) =>
  person()
    .messages(person().dm)
    .filter(({ text }) => text.includes("something went wrong"));
const shown = (): string => JSON.stringify(mari().modals().at(-1)?.blocks ?? null);

async function ordersOn(orderRef: string, placedOn: Day): Promise<void> {
  const order = { kind: "order", clientRef: "1", orderRef, placedOn } as const;
  const rows = [{ ...order, totalMinor: 50_000, currency: "EUR" }];
  await writeRows(coach.store.prisma, coach.workspaceId, rows, null);
  await coach.stop();
  today = placedOn;
  await coach.restart();
}

async function openWatch(): Promise<void> {
  await mari().click({ channel: ALERTS, ts: card()?.ts ?? "", actionId: ACTION.openWatch });
  await coach.slack.waitFor(() => shown().includes("order back-1"));
}

test("an order after the card was taken opens a watch, and a complaint about it rings both at once", async () => {
  await mari().click({ channel: ALERTS, ts: card()?.ts ?? "", actionId: ACTION.takeCase });
  await eventually(() => expect(JSON.stringify(card()?.blocks)).toContain("Taken by"));
  await ordersOn("back-1", addDays(firstDay, 1));
  await eventually(() =>
    expect(JSON.stringify(card()?.blocks)).toContain("Second chance: 0 of 3 orders in order"),
  );
  expect(toldOfSlip(mari)).toEqual([]);

  const { id: clientId } = await coach.store.prisma.client.findFirstOrThrow();
  const complaint = { clientId, externalId: "k1", madeOn: new Date(addDays(firstDay, 1)) };
  await coach.store.prisma.complaint.create({
    data: { ...complaint, about: "delivery", orderRef: "back-1" },
  });
  await ordersOn("back-2", addDays(firstDay, 2));
  await eventually(() => {
    expect(toldOfSlip(mari)).toHaveLength(1);
    expect(toldOfSlip(vello)).toHaveLength(1);
  });
  expect(toldOfSlip(vello)[0]?.text).toBe(
    "Kask &amp; Co came back to us, and something went wrong: order back-1 (1. after the return), 12 Mar: complaint of 2026-03-11: delivery",
  );
});

test("the window shows every order's stages; a stage that is told moves on, and settles those before it", async () => {
  await openWatch();
  expect(shown()).toContain("Never: “I told you so”");
  const view = mari().modal();
  const order = await coach.store.prisma.watchedOrder.findFirstOrThrow({ where: { number: 2 } });
  await mari().click({
    viewId: view.id,
    blockId: `watched:${order.id}`,
    actionId: `${ACTION.watchFine}:delivered`,
  });
  await coach.slack.waitFor(() => shown().includes("✅ delivered 12 Mar"));
  const kept = await coach.store.prisma.watchedOrder.findFirstOrThrow({ where: { number: 2 } });
  expect([kept.confirmedOn, kept.sentOn, kept.deliveredOn]).toEqual(
    [today, today, today].map((day) => new Date(day)),
  );
});

test("what went wrong is told in words, and the manager's message says so", async () => {
  const below = mari().modal().id;
  const order = await coach.store.prisma.watchedOrder.findFirstOrThrow({ where: { number: 1 } });
  const slip = { viewId: below, blockId: `watched:${order.id}`, actionId: ACTION.watchSlip };
  await mari().click(slip);
  await coach.slack.waitFor(() => mari().modals().length === 2);
  const form = mari().modal().id;
  await mari().submit(form, { what: "one box <broken>" });
  await eventually(() => expect(toldOfSlip(vello)[0]?.text).toContain("one box &lt;broken&gt;"));
  expect(toldOfSlip(vello)).toHaveLength(1);
  expect(JSON.stringify(card()?.blocks)).toContain("1 went wrong");
});

test("a day that the client told of is kept, one that nobody told of is not", async () => {
  await mari().command(mari().dm, "/winback case Kask");
  const sheet = () =>
    mari()
      .messages(mari().dm)
      .findLast(({ blocks }) => JSON.stringify(blocks).includes(ACTION.openDates));
  await eventually(() => expect(sheet()).toBeDefined());
  await mari().click({ channel: mari().dm, ts: sheet()?.ts ?? "", actionId: ACTION.openDates });
  await coach.slack.waitFor(() => shown().includes("No day is kept yet"));
  const form = mari().modal().id;
  const day = { what: "Liis's birthday", on: "2020-05-04" };
  expect(await mari().submit(form, day)).toMatchObject({
    errors: { toldByThem: expect.stringContaining("told us of by themselves") },
  });
  await mari().submit(form, { ...day, toldByThem: ["yes"] });
  await coach.slack.waitFor(() => shown().includes("*4 May*"));
  await mari().click({ viewId: mari().modal().id, actionId: ACTION.removeDate });
  await coach.slack.waitFor(() => shown().includes("No day is kept yet"));
});

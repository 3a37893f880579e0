import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { ACTION, MENU } from "#src/slack/vocabulary.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";

const firstDay = parseDay("2026-03-10");
let coach: TestCoach;
let today = firstDay;

beforeAll(async () => {
  coach = await startTestCoach({
    today: () => today,
    rows: [
      ...clientWithRhythm({
        clientRef: "1",
        name: "Kask OÜ",
        lastOrderOn: parseDay("2026-01-12"),
        gapDays: 14,
      }),
      ...clientWithRhythm({
        clientRef: "2",
        name: "Lepp AS",
        lastOrderOn: parseDay("2026-01-14"),
        gapDays: 14,
      }),
    ],
  });
});
afterAll(() => coach.close());

const mari = () => coach.slack.as(MARI);
const cardOf = (name: string) => {
  const found = mari()
    .messages(ALERTS)
    .find((message) => message.text.startsWith(name));
  if (found === undefined) throw new Error(`there is no card for ${name}`);
  return found;
};
const shown = (name: string): string => JSON.stringify(cardOf(name).blocks);
const told = (): string[] =>
  mari()
    .messages(mari().dm)
    .map((message) => message.text);

async function nextMorning(day: string): Promise<void> {
  await coach.stop();
  today = parseDay(day);
  await coach.restart();
}

test("an order that comes in closes the card, thanks the owner in private, and is told in the next summary", async () => {
  await mari().click({ channel: ALERTS, ts: cardOf("Kask OÜ").ts, actionId: ACTION.takeCase });
  await vi.waitFor(() => expect(shown("Kask OÜ")).toContain("Taken by"));
  const placedOn = addDays(firstDay, 1);
  await writeRows(
    coach.store.prisma,
    coach.workspaceId,
    [
      {
        kind: "order",
        clientRef: "1",
        orderRef: "new",
        placedOn,
        totalMinor: 123_400,
        currency: "EUR",
      },
    ],
    null,
  );
  await nextMorning("2026-03-11");
  await vi.waitFor(() => expect(shown("Kask OÜ")).toContain("Ordered again* on 11 Mar for €1,234"));
  expect(shown("Kask OÜ")).not.toContain(ACTION.openDraft);
  await vi.waitFor(() =>
    expect(told()).toContainEqual(expect.stringContaining("Kask OÜ ordered again")),
  );
  const summaries = mari()
    .messages(ALERTS)
    .map((message) => message.text);
  expect(summaries).toContain(
    "Wednesday 11 March: Nobody new is slipping away. ✅ 1 client back with us.",
  );
});

test("a morning without news posts nothing", async () => {
  const before = mari().messages(ALERTS).length;
  await nextMorning("2026-03-12");
  expect(mari().messages(ALERTS)).toHaveLength(before);
});

test("a snoozed card comes back in private on its morning", async () => {
  const card = cardOf("Lepp AS");
  const value = `${MENU.snoozeWeek}:${String(card.blocks.at(-1)?.block_id).replace("case:", "")}`;
  await mari().click({ channel: ALERTS, ts: card.ts, actionId: ACTION.caseMenu, value });
  await vi.waitFor(() => expect(shown("Lepp AS")).toContain("Snoozed until 19 Mar"));
  await nextMorning("2026-03-18");
  expect(told().filter((text) => text.includes("Back from your snooze"))).toEqual([]);
  await nextMorning("2026-03-19");
  await vi.waitFor(() =>
    expect(told()).toContainEqual(
      expect.stringMatching(/Back from your snooze: Lepp AS: Silent for/),
    ),
  );
  await vi.waitFor(() => expect(shown("Lepp AS")).not.toContain("Snoozed"));
});

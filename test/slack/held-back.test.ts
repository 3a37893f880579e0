import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
let coach: TestCoach;

const silent = (clientRef: string, name: string): ImportRow[] =>
  clientWithRhythm({ clientRef, name, lastOrderOn: addDays(today, -57), gapDays: 14 });

/** Twelve who bought once, one who must not be contacted, and one who gets a card. */
const rows = [
  ...Array.from({ length: 12 }, (_, at) => at + 1).flatMap((number) =>
    clientWithRhythm({
      clientRef: String(number),
      name: `Client <${number}>`,
      lastOrderOn: addDays(today, -120),
      gapDays: 14,
    }).slice(0, 2),
  ),
  ...silent("quiet", "Do Not Call").map((row) =>
    row.kind === "client" ? { ...row, doNotContact: true } : row,
  ),
  ...silent("card", "Kask OÜ"),
];

beforeAll(async () => {
  coach = await startTestCoach({ today, rows });
});
afterAll(() => coach.close());

/** What the person's modal says once it says something that matches. */
async function listFor(user: string, says: string): Promise<string> {
  const text = () => JSON.stringify(coach.slack.as(user).modals().at(-1)?.blocks ?? null);
  await coach.slack.waitFor(() => text().includes(says));
  return text();
}

const viewId = (user: string) => coach.slack.as(user).modal().id;

test("the morning's summary counts them by cause and opens the list, for the clicker alone", async () => {
  const summary = coach.slack
    .as(MARI)
    .messages(ALERTS)
    .find(({ blocks }) => JSON.stringify(blocks).includes(ACTION.openHeldBack));
  expect(JSON.stringify(summary?.blocks)).toContain(
    "13 held back: 12 bought only once, 1 not to be contacted.",
  );
  const mari = coach.slack.as(MARI);
  await mari.click({ channel: ALERTS, ts: summary?.ts ?? "", actionId: ACTION.openHeldBack });
  const text = await listFor(MARI, "*13 clients held back*");
  expect(text).toContain("Nothing to say: one purchase.");
  expect(text).toContain("Silent for 57 days. Usually orders every 14 days.");
  expect(text).toContain("Client &lt;");
  expect(text).toContain("1 to 10 of 13");
  expect(coach.slack.as(JAAN).modals()).toEqual([]);
});

test("pages are turned in the same window", async () => {
  const mari = coach.slack.as(MARI);
  await mari.click({ viewId: viewId(MARI), actionId: ACTION.heldBackLater });
  const text = await listFor(MARI, "11 to 13 of 13");
  expect(text).not.toContain(ACTION.heldBackLater);
  await mari.click({ viewId: viewId(MARI), actionId: ACTION.heldBackEarlier });
  await listFor(MARI, "1 to 10 of 13");
  expect(mari.modals()).toHaveLength(1);
});

test("one cause alone can be looked at", async () => {
  const mari = coach.slack.as(MARI);
  const menu = { viewId: viewId(MARI), actionId: ACTION.heldBackCause };
  await mari.click({ ...menu, value: "do-not-contact" });
  await coach.slack.waitFor(() => !JSON.stringify(mari.modal().blocks).includes("Client &lt;"));
  expect(JSON.stringify(mari.modal().blocks)).toContain("Do Not Call");
  expect(JSON.stringify(mari.modal().blocks)).toContain("*13 clients held back*");
});

test("/winback held back opens the latest morning's list", async () => {
  await coach.slack.as(JAAN).command(ALERTS, "/winback held back");
  const text = await listFor(JAAN, "*13 clients held back* on the morning of 10 Mar");
  expect(text).toContain("1 to 10 of 13");
});

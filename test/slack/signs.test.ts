import { afterAll, beforeAll, expect, test, vi } from "vitest";
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
  VELLO,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
const ago = (days: number) => addDays(today, -days);
let coach: TestCoach;

/** A client who orders as always, and a contact with one of ours. */
function steady(clientRef: string, name: string, memberName: string): ImportRow[] {
  return [
    ...clientWithRhythm({ clientRef, name, lastOrderOn: ago(4), gapDays: 14 }),
    {
      kind: "touch",
      clientRef,
      touchRef: "T1",
      happenedOn: ago(12),
      incoming: true,
      channel: "call",
      memberName,
      invitesAnswer: false,
      agreed: false,
      note: null,
    },
  ];
}

function complaint(clientRef: string): ImportRow {
  return {
    kind: "complaint",
    clientRef,
    complaintRef: "C1",
    madeOn: ago(8),
    about: "service",
    text: null,
    orderRef: null,
    resolvedOn: null,
  };
}

const requests = [12, 10, 8].map((days, i): ImportRow => ({
  kind: "request",
  clientRef: "r",
  requestRef: `R${i}`,
  askedOn: ago(days),
  about: i === 0 ? "Plates & <!channel>" : "Bowls",
  amountMinor: null,
  orderRef: null,
}));

beforeAll(async () => {
  const hurt = ["1", "2", "3", "4", "5"];
  coach = await startTestCoach({
    today,
    rows: [
      ...clientWithRhythm({ clientRef: "r", name: "Asker", lastOrderOn: ago(15), gapDays: 14 }),
      ...requests,
      ...hurt.flatMap((n) => [...steady(`h${n}`, `Hurt ${n}`, "Rain Mets"), complaint(`h${n}`)]),
      ...Array.from({ length: 30 }, (_, i) => steady(`s${i}`, `Calm ${i}`, "Mari Tamm")).flat(),
    ],
  });
});
afterAll(() => coach.close());

const cardOf = (name: string) =>
  coach.slack
    .as(MARI)
    .messages(ALERTS)
    .find((message) => message.text.startsWith(name));
const toldTo = (user: string) => {
  const person = coach.slack.as(user);
  return person.messages(person.dm).map(({ text }) => text);
};

test("requests without an order reach the channel as a card, in words that can be checked", () => {
  const card = cardOf("Asker");
  expect(card?.text).toContain(
    "Three requests since 26 Feb, no order: Plates &amp; &lt;!channel&gt; (26 Feb); Bowls (28 Feb); Bowls (2 Mar).",
  );
  expect(JSON.stringify(card?.blocks)).not.toContain("<!channel>");
});

test("a card of a sign can be taken as any other", async () => {
  const ts = cardOf("Asker")?.ts ?? "";
  await coach.slack.as(MARI).click({ channel: ALERTS, ts, actionId: ACTION.takeCase });
  await vi.waitFor(() =>
    expect(JSON.stringify(cardOf("Asker")?.blocks)).toContain("Taken by Mari Tamm"),
  );
});

test("an open complaint is a card too", () => {
  expect(cardOf("Hurt ")?.text).toContain("A complaint about service of 2 Mar is still open.");
});

test("one name among many complaints is told to the manager alone, without a verdict", async () => {
  await coach.slack.waitFor(() => toldTo(VELLO).some((text) => text.includes("Rain Mets")));
  const told = toldTo(VELLO).filter((text) => text.includes("Rain Mets"));
  expect(told).toContainEqual(
    expect.stringContaining(
      "Rain Mets dealt with 5 clients who complained of late. That is 5 of the 5 clients they had to do with just before. Of the 30 they had nothing to do with it is 0.",
    ),
  );
  const everywhere = [
    ...coach.slack
      .as(MARI)
      .messages(ALERTS)
      .map(({ text, blocks }) => text + JSON.stringify(blocks)),
    ...toldTo(MARI),
    ...toldTo(JAAN),
  ];
  expect(everywhere.filter((text) => text.includes("dealt with"))).toEqual([]);
});

test("starting again on the same day tells nothing twice", async () => {
  const before = toldTo(VELLO).length + coach.slack.as(MARI).messages(ALERTS).length;
  await coach.stop();
  await coach.restart();
  expect(toldTo(VELLO).length + coach.slack.as(MARI).messages(ALERTS).length).toBe(before);
});

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION, MENU } from "#src/slack/vocabulary.ts";
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
let coach: TestCoach;

beforeAll(async () => {
  coach = await startTestCoach({
    today,
    rows: [
      ...clientWithRhythm({
        clientRef: "1",
        name: "Kask OÜ",
        lastOrderOn: parseDay("2026-01-12"),
        gapDays: 14,
      }),
      ...clientWithRhythm({
        clientRef: "2",
        name: "Fine & <Well>",
        lastOrderOn: parseDay("2026-03-06"),
        gapDays: 14,
      }),
      ...clientWithRhythm({
        clientRef: "3",
        name: "Tom & <!channel>",
        lastOrderOn: parseDay("2026-01-14"),
        gapDays: 14,
      }),
    ],
  });
});
afterAll(() => coach.close());

const cardOf = (name: string) => {
  const found = coach.slack
    .as(MARI)
    .messages(ALERTS)
    .find((message) => message.text.startsWith(name));
  if (found === undefined) throw new Error(`there is no card for ${name}`);
  return found;
};

const shown = (name: string): string => JSON.stringify(cardOf(name).blocks);

test("a morning posts one summary and beneath it a card for each client who is slipping away", () => {
  const texts = coach.slack
    .as(MARI)
    .messages(ALERTS)
    .map((message) => message.text);
  const [summary, ...cards] = texts.filter((text) => !text.includes("has joined"));
  expect(summary).toContain("2 clients slipping away, €9,600 a year at risk, most urgent first.");
  expect(cards.toSorted()).toEqual([
    expect.stringMatching(
      /^Kask OÜ: Silent for 57 days\. Usually orders every 14 days\. Last order 12 Jan, 12 orders so far\. €4,800 a year/,
    ),
    expect.stringMatching(/^Tom &amp; /),
  ]);
});

test("a gold client's card calls its owner and the manager, and nobody else", () => {
  expect(shown("Kask OÜ")).toContain(`🔔 <@${MARI}> <@${VELLO}>: a gold client`);
  expect(JSON.stringify(cardOf("Kask OÜ"))).not.toContain(`<@${JAAN}>`);
});

test("a client's name cannot become a mention of everybody", () => {
  expect(shown("Tom &amp;")).toContain("Tom &amp; &lt;!channel&gt;");
  expect(JSON.stringify(cardOf("Tom &amp;"))).not.toContain("<!channel>");
});

test("a card that is taken says so to everybody, and a colleague is told whose it is", async () => {
  const { ts } = cardOf("Kask OÜ");
  await coach.slack.as(MARI).click({ channel: ALERTS, ts, actionId: ACTION.takeCase });
  await vi.waitFor(() => expect(shown("Kask OÜ")).toContain("Taken by Mari Tamm"));
  expect(shown("Kask OÜ")).not.toContain(ACTION.takeCase);
});

test("a second click on a stale card changes nothing and is explained to the one who clicked", async () => {
  const { ts, blocks } = cardOf("Tom &amp;");
  const use = (user: string) =>
    coach.slack.as(user).use({
      place: { in: "message", channel: ALERTS, ts },
      blockId: String(blocks.at(-1)?.block_id),
      action: { type: "button", action_id: ACTION.takeCase, value: caseIdIn("Tom &amp;") },
      state: {},
    });
  await use(MARI);
  await use(JAAN);
  await coach.slack.waitFor(() =>
    coach.slack
      .as(JAAN)
      .messages(ALERTS)
      .some((message) => message.ephemeral && message.text.includes("Mari Tamm has taken")),
  );
  expect(
    coach.slack
      .as(MARI)
      .messages(ALERTS)
      .some((message) => message.ephemeral),
  ).toBe(false);
});

function caseIdIn(name: string): string {
  return String(cardOf(name).blocks.at(-1)?.block_id).replace("case:", "");
}

test("a card can be snoozed for a week", async () => {
  const { ts } = cardOf("Kask OÜ");
  const value = `${MENU.snoozeWeek}:${caseIdIn("Kask OÜ")}`;
  await coach.slack.as(MARI).click({ channel: ALERTS, ts, actionId: ACTION.caseMenu, value });
  await vi.waitFor(() => expect(shown("Kask OÜ")).toContain("Snoozed until 17 Mar"));
});

test("a day that is over is refused beneath the day, and the modal stays", async () => {
  const { ts } = cardOf("Kask OÜ");
  const mari = coach.slack.as(MARI);
  const value = `${MENU.snoozeUntil}:${caseIdIn("Kask OÜ")}`;
  await mari.click({ channel: ALERTS, ts, actionId: ACTION.caseMenu, value });
  await coach.slack.waitFor(() => mari.modals().length === 1);
  const refused = await mari.submit(String(mari.modals()[0]?.id), { until: "2026-03-10" });
  expect(refused).toMatchObject({ ok: false, errors: { until: "Choose a day after today." } });
  const taken = await mari.submit(String(mari.modals()[0]?.id), { until: "2026-04-01" });
  expect(taken).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(shown("Kask OÜ")).toContain("Snoozed until 1 Apr"));
});

test("not lapsed closes the card and says why", async () => {
  const { ts } = cardOf("Tom &amp;");
  const mari = coach.slack.as(MARI);
  const value = `${MENU.notLapsed}:${caseIdIn("Tom &amp;")}`;
  await mari.click({ channel: ALERTS, ts, actionId: ACTION.caseMenu, value });
  await coach.slack.waitFor(() => mari.modals().length === 1);
  await mari.submit(String(mari.modals()[0]?.id), {
    why: "known-pause",
    note: "Renovation until May",
  });
  await vi.waitFor(() => expect(shown("Tom &amp;")).toContain("Not lapsed: a pause we know of"));
  expect(shown("Tom &amp;")).not.toContain('"actions"');
  expect(shown("Tom &amp;")).not.toContain("<@");
});

test("starting again on the same day posts nothing new", async () => {
  const before = coach.slack.as(MARI).messages(ALERTS).length;
  await coach.stop();
  await coach.restart();
  expect(coach.slack.as(MARI).messages(ALERTS)).toHaveLength(before);
});

import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { OutboxRow } from "#src/core/outbox.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { makeChannelIds } from "#src/slack/channel-ids.ts";
import { makePoster, type Poster } from "#src/slack/poster.ts";
import type { Message } from "#src/slack/presenters/alert-card.ts";
import { ALERTS, MARI, startTestWorkspace } from "../support/coach.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

const MESSAGE: Message = {
  text: "june.csv: I have read it",
  blocks: [
    { type: "section", text: { type: "mrkdwn", text: "*june.csv*" } },
    { type: "table", rows: [[{ type: "raw_text", text: "Client" }]] },
  ],
};

let slack: LocalSlack;
let client: WebClient;
let poster: Poster;
beforeEach(async () => {
  slack = await startTestWorkspace();
  client = new WebClient(TEST_TOKENS.bot, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  poster = makePoster({
    client,
    channels: makeChannelIds(client),
    render: async () => MESSAGE,
    placeOf: async () => null,
    drawPng: null,
  });
});
afterEach(() => slack.close());

const row = (id: string): OutboxRow => ({
  id,
  key: { about: "drop", id },
  channel: ALERTS,
  createdAt: new Date(),
  waitsFor: null,
  threadOf: null,
  state: "pending",
  attempts: 0,
});
const sending = (id: string, begunAt: Date): OutboxRow => ({
  ...row(id),
  state: "sending",
  attempts: 1,
  begunAt,
});

const callsOf = (method: string): number =>
  slack.calls.filter((call) => call.method === method).length;
const ours = async (): Promise<boolean> => true;

const refuse = (error: string, times: number): void =>
  slack.faults.next("chat.postMessage", { fault: "refused", error }, times);
const lastBlocks = (): string[] => {
  const last = slack.as(MARI).messages(ALERTS).at(-1);
  return (last?.blocks ?? []).map(({ type }) => type);
};

test.each([
  { refusals: 0, types: ["section", "table"] },
  { refusals: 1, types: ["section", "section"] },
  { refusals: 2, types: [] },
])("blocks that Slack refuses $refusals times are said plainer", async ({ refusals, types }) => {
  refuse("invalid_blocks", refusals);
  expect(await poster.post(row("r1"), ours)).toMatchObject({ ok: true });
  expect(lastBlocks()).toEqual(types);
  expect(slack.as(MARI).messages(ALERTS).at(-1)?.text).toBe(MESSAGE.text);
});

test("a row that may be another process's by now is not posted", async () => {
  expect(await poster.post(row("r1"), async () => false)).toEqual({ ok: false, why: "unknown" });
  expect(callsOf("chat.postMessage")).toBe(0);
});

test("what Slack refuses even as plain text is told as refused", async () => {
  refuse("invalid_blocks", 3);
  expect(await poster.post(row("r1"), ours)).toMatchObject({
    why: "refused",
    error: "invalid_blocks",
  });
});

const HOUR_MS = 3_600_000;

test.each([{ jumpMs: -HOUR_MS }, { jumpMs: 0 }, { jumpMs: HOUR_MS }])(
  "a post is found though the clock was set by $jumpMs ms when it was begun",
  async ({ jumpMs }) => {
    const posted = await poster.post(row("r1"), ours);
    const begunAt = new Date(Date.now() + jumpMs);
    expect(await poster.find(sending("r1", begunAt))).toEqual({
      is: "there",
      place: posted.ok ? posted.place : null,
    });
    expect(await poster.find(sending("r2", begunAt))).toEqual({ is: "not-there" });
  },
);

test("where Slack lets nobody read on, the next search goes on from there", async () => {
  await poster.post(row("r1"), ours);
  for (let at = 0; at < 120; at += 1)
    await client.chat.postMessage({ channel: ALERTS, text: `later ${at}` });
  slack.faults.next("conversations.history", { fault: "slow", ms: 1 });
  slack.faults.next("conversations.history", { fault: "rate-limited", retryAfterSeconds: 60 });
  const row1 = sending("r1", new Date());
  expect(await poster.find(row1)).toEqual({ is: "unreadable", afterMs: 60_000 });
  const before = callsOf("conversations.history");
  expect(await poster.find(row1)).toMatchObject({ is: "there" });
  expect(callsOf("conversations.history") - before).toBe(1);
});

test("a channel that was made anew under its old name is found", async () => {
  const channels = makeChannelIds(client);
  expect(await channels.idOf("#winback-alerts")).toBe(ALERTS);
  channels.forget("#winback-alerts");
  const before = callsOf("conversations.list");
  await channels.idOf("winback-alerts");
  expect(callsOf("conversations.list")).toBe(before + 1);
});

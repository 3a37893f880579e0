import type { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi } from "./support/raw-app.ts";
import { webClient } from "./support/web-client.ts";
import { startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;
let web: WebClient;

beforeEach(async () => {
  slack = await startWorkspace();
  web = webClient(slack);
});

afterEach(() => slack.close());

test.each([
  ["chat.postMessage", 40_000],
  ["chat.update", 4000],
])("%s takes %i characters and not one more", async (method, max) => {
  const { ts } = await web.chat.postMessage({ channel: "CTEAM", text: "x" });
  const args = method === "chat.update" ? { channel: "CTEAM", ts } : { channel: "CTEAM" };
  expect(await callApi(slack, method, { ...args, text: "x".repeat(max) })).toMatchObject({
    ok: true,
  });
  expect(await callApi(slack, method, { ...args, text: "x".repeat(max + 1) })).toMatchObject({
    error: "msg_too_long",
  });
});

test("a person's id as channel reaches the direct message", async () => {
  const posted = await web.chat.postMessage({ channel: "UREP", text: "psst" });
  expect(posted.channel).toBe(slack.as("UREP").dm);
  expect(slack.as("UREP").messages(slack.as("UREP").dm)).toMatchObject([{ text: "psst" }]);
});

test("metadata comes back when it is asked for, and only then", async () => {
  const metadata = { event_type: "alert_posted", event_payload: { id: "a-1" } };
  const parent = await web.chat.postMessage({ channel: "CTEAM", text: "x", metadata });
  await web.chat.postMessage({
    channel: "CTEAM",
    text: "y",
    thread_ts: parent.ts ?? "",
    metadata,
  });
  const asked = await web.conversations.history({ channel: "CTEAM", include_all_metadata: true });
  expect(asked.messages).toMatchObject([{ metadata, reply_count: 1 }]);
  const unasked = await web.conversations.history({ channel: "CTEAM" });
  expect(unasked.messages?.[0]?.metadata).toBeUndefined();
  const thread = await web.conversations.replies({
    channel: "CTEAM",
    ts: parent.ts ?? "",
    include_all_metadata: true,
  });
  expect(thread.messages).toMatchObject([
    { text: "x", metadata },
    { text: "y", metadata },
  ]);
});

test("an update with text alone takes the blocks away; blocks alone keep the text", async () => {
  const blocks = [{ type: "divider" }];
  const { ts = "" } = await web.chat.postMessage({ channel: "CTEAM", text: "one", blocks });
  await callApi(slack, "chat.update", {
    channel: "CTEAM",
    ts,
    blocks: [{ type: "divider", block_id: "b" }],
  });
  const rita = slack.as("UREP");
  expect(rita.messages("CTEAM")).toMatchObject([
    { text: "one", blocks: [{ block_id: "b" }], edited: false },
  ]);
  await web.chat.update({ channel: "CTEAM", ts, text: "two" });
  expect(rita.messages("CTEAM")).toMatchObject([{ text: "two", blocks: [], edited: true }]);
});

test("an update keeps metadata unless it says otherwise", async () => {
  const metadata = { event_type: "t", event_payload: { id: "1" } };
  const { ts = "" } = await web.chat.postMessage({ channel: "CTEAM", text: "one", metadata });
  const read = async () => {
    const { messages } = await web.conversations.history({
      channel: "CTEAM",
      include_all_metadata: true,
    });
    return messages?.[0]?.metadata;
  };
  await web.chat.update({ channel: "CTEAM", ts, text: "two" });
  expect(await read()).toEqual(metadata);
  await callApi(slack, "chat.update", { channel: "CTEAM", ts, text: "three", metadata: {} });
  expect(await read()).toBeUndefined();
});

test("the app changes and deletes only its own messages", async () => {
  const said = await slack.as("UREP").say("CTEAM", "mine");
  const place = { channel: "CTEAM", ts: said.ts };
  expect(await callApi(slack, "chat.update", { ...place, text: "x" })).toMatchObject({
    error: "cant_update_message",
  });
  expect(await callApi(slack, "chat.delete", place)).toMatchObject({
    error: "cant_delete_message",
  });
});

test("a deleted reply is no longer counted", async () => {
  const parent = await slack.as("UREP").say("CTEAM", "question");
  const { ts = "" } = await web.chat.postMessage({
    channel: "CTEAM",
    text: "a",
    thread_ts: parent.ts,
  });
  expect(slack.as("UREP").messages("CTEAM")).toMatchObject([{ replyCount: 1 }]);
  await web.chat.delete({ channel: "CTEAM", ts });
  expect(slack.as("UREP").messages("CTEAM")).toMatchObject([{ replyCount: 0, lastReplyTs: null }]);
});

test("a reply to a reply hangs on the message that began the thread", async () => {
  const parent = await slack.as("UREP").say("CTEAM", "question");
  const first = await web.chat.postMessage({ channel: "CTEAM", text: "a", thread_ts: parent.ts });
  const second = await web.chat.postMessage({
    channel: "CTEAM",
    text: "b",
    thread_ts: first.ts ?? "",
  });
  expect(second.message).toMatchObject({ thread_ts: parent.ts });
});

test("replies stay out of the channel unless they are broadcast", async () => {
  const parent = await slack.as("UREP").say("CTEAM", "question");
  await web.chat.postMessage({ channel: "CTEAM", text: "quiet", thread_ts: parent.ts });
  await web.chat.postMessage({
    channel: "CTEAM",
    text: "loud",
    thread_ts: parent.ts,
    reply_broadcast: true,
  });
  const { messages } = await web.conversations.history({ channel: "CTEAM" });
  expect(messages?.map((one) => one.text)).toEqual(["loud", "question"]);
});

test("an ephemeral message reaches one member and no history", async () => {
  await web.chat.postEphemeral({ channel: "CTEAM", user: "UREP", text: "secret" });
  expect(slack.as("UREP").messages("CTEAM")).toMatchObject([{ text: "secret", ephemeral: true }]);
  expect(slack.as("UBOSS").messages("CTEAM")).toEqual([]);
  expect((await web.conversations.history({ channel: "CTEAM" })).messages).toEqual([]);
  expect(
    await callApi(slack, "chat.postEphemeral", { channel: "GBOSS", user: "UREP", text: "x" }),
  ).toMatchObject({ error: "user_not_in_channel" });
});

test("a permalink leads into the page", async () => {
  const { ts = "" } = await web.chat.postMessage({ channel: "CTEAM", text: "x" });
  const { permalink } = await web.chat.getPermalink({ channel: "CTEAM", message_ts: ts });
  expect(permalink).toContain(`${slack.url}#/c/CTEAM`);
});

test("reactions are added and taken away once", async () => {
  const { ts } = await slack.as("UREP").say("CTEAM", "well?");
  const item = { channel: "CTEAM", timestamp: ts, name: "eyes" };
  expect(await callApi(slack, "reactions.add", item)).toMatchObject({ ok: true });
  expect(await callApi(slack, "reactions.add", item)).toMatchObject({ error: "already_reacted" });
  expect(await callApi(slack, "reactions.remove", item)).toMatchObject({ ok: true });
  expect(await callApi(slack, "reactions.remove", item)).toMatchObject({ error: "no_reaction" });
});

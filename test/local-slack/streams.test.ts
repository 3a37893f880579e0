import { WebAPIPlatformError } from "@slack/web-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi, connectRaw, eventsOf } from "./support/raw-app.ts";
import { webClient } from "./support/web-client.ts";
import { manifest, startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startWorkspace();
});

afterEach(() => slack.close());

/** Rita asks, the app begins to write. */
async function beginStream(): Promise<{ channel: string; thread: string; ts: string }> {
  const rita = slack.as("UREP");
  const asked = await rita.say(rita.dm, "write me something");
  const args = { channel: rita.dm, thread_ts: asked.ts, markdown_text: "Dear " };
  const started = await callApi(slack, "chat.startStream", args);
  return { channel: rita.dm, thread: asked.ts, ts: z.string().parse(started["ts"]) };
}

function streamed(at: { channel: string; thread: string; ts: string }) {
  return slack
    .as("UREP")
    .messages(at.channel, at.thread)
    .find((one) => one.ts === at.ts);
}

test("a streamed message grows before the reader's eyes", async () => {
  const at = await beginStream();
  expect(streamed(at)).toMatchObject({ text: "Dear ", streaming: true });
  await callApi(slack, "chat.appendStream", { ...at, thread: undefined, markdown_text: "client" });
  expect(streamed(at)).toMatchObject({
    text: "Dear client",
    streaming: true,
    blocks: [{ type: "markdown", text: "Dear client" }],
  });
  const blocks = [{ type: "divider" }];
  await callApi(slack, "chat.stopStream", {
    channel: at.channel,
    ts: at.ts,
    markdown_text: "!",
    blocks,
  });
  expect(streamed(at)).toMatchObject({
    text: "Dear client!",
    streaming: false,
    blocks: [{ type: "markdown", text: "Dear client!" }, { type: "divider" }],
  });
});

test("Slack's own streamer works, tasks and plan among the text", async () => {
  const rita = slack.as("UREP");
  const asked = await rita.say(rita.dm, "think");
  const stream = webClient(slack).chatStream({
    channel: rita.dm,
    thread_ts: asked.ts,
    buffer_size: 1,
  });
  await stream.append({ markdown_text: "One. " });
  await stream.append({
    chunks: [
      { type: "plan_update", title: "Plan" },
      { type: "task_update", id: "t1", title: "Read", status: "in_progress" },
    ],
  });
  await stream.append({
    chunks: [{ type: "task_update", id: "t1", title: "Read", status: "complete" }],
  });
  await stream.append({ markdown_text: "Two." });
  await stream.stop();
  expect(rita.messages(rita.dm, asked.ts).at(-1)).toMatchObject({
    streaming: false,
    blocks: [
      { type: "plan", title: "Plan" },
      { type: "markdown", text: "One. " },
      { type: "task_card", task_id: "t1", status: "complete" },
      { type: "markdown", text: "Two." },
    ],
  });
});

test("a stream that has expired takes no more, and an update takes its place", async () => {
  const at = await beginStream();
  const place = { channel: at.channel, ts: at.ts };
  expect(await callApi(slack, "chat.update", { ...place, text: "x" })).toMatchObject({
    error: "streaming_state_conflict",
  });
  slack.faults.expireStreams();
  for (const method of ["chat.appendStream", "chat.stopStream"]) {
    expect(await callApi(slack, method, { ...place, markdown_text: "x" })).toMatchObject({
      error: "message_not_in_streaming_state",
    });
  }
  expect(await callApi(slack, "chat.update", { ...place, text: "whole" })).toMatchObject({
    ok: true,
  });
  expect(streamed(at)).toMatchObject({ text: "whole", blocks: [], streaming: false });
});

test("a stream expires by itself", async () => {
  await slack.close();
  slack = await startWorkspace({ pace: { streamMs: 20 } });
  const at = await beginStream();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const more = { channel: at.channel, ts: at.ts, markdown_text: "x" };
  expect(await callApi(slack, "chat.appendStream", more)).toMatchObject({
    error: "message_not_in_streaming_state",
  });
});

test("the reader stops a stream and the app is told", async () => {
  const socket = await connectRaw(slack);
  const at = await beginStream();
  expect(await slack.as("UREP").stop(at.channel, at.ts)).toEqual({ ok: true });
  await slack.waitFor(() =>
    eventsOf(socket).some((one) => one["type"] === "agent_session_stopped"),
  );
  expect(eventsOf(socket).at(-1)).toMatchObject({
    user: "UREP",
    channel: at.channel,
    thread_ts: at.thread,
    streaming_message_ts: [at.ts],
  });
  const more = { channel: at.channel, ts: at.ts, markdown_text: "x" };
  expect(await callApi(slack, "chat.appendStream", more)).toMatchObject({
    error: "stopped_by_user",
  });
  expect(await slack.as("UREP").stop(at.channel, at.ts)).toMatchObject({ ok: false });
});

test("without the subscription there is no stopping", async () => {
  await slack.close();
  const settings = { ...manifest.settings, event_subscriptions: { bot_events: [] } };
  slack = await startWorkspace({ manifest: { ...manifest, settings } });
  const at = await beginStream();
  expect(await slack.as("UREP").stop(at.channel, at.ts)).toMatchObject({ ok: false });
  expect(streamed(at)?.streaming).toBe(true);
});

test.each([
  ["no recipient's team", {}, "missing_recipient_team_id"],
  ["no recipient", { recipient_team_id: "TTEST" }, "missing_recipient_user_id"],
  ["both", { recipient_team_id: "TTEST", recipient_user_id: "UREP" }, undefined],
])("in a channel a stream with %s", async (_what, recipient, error) => {
  const said = await slack.as("UREP").say("CTEAM", "well?");
  const args = { channel: "CTEAM", thread_ts: said.ts, ...recipient };
  expect((await callApi(slack, "chat.startStream", args)).error).toBe(error);
});

test.each([
  ["text at the limit", { markdown_text: "x".repeat(12_000) }, undefined],
  ["text above the limit", { markdown_text: "x".repeat(12_001) }, "msg_blocks_too_long"],
  ["nothing", {}, "no_text"],
  ["unknown chunks", { chunks: [{ type: "song" }] }, "invalid_chunks"],
  [
    "wrong blocks",
    { chunks: [{ type: "blocks", blocks: [{ type: "header" }] }] },
    "invalid_blocks",
  ],
])("appending %s", async (_what, args, error) => {
  const at = await beginStream();
  const answer = await callApi(slack, "chat.appendStream", {
    channel: at.channel,
    ts: at.ts,
    ...args,
  });
  expect(answer.error).toBe(error);
});

test("the SDK reports an expired stream by name", async () => {
  const rita = slack.as("UREP");
  const asked = await rita.say(rita.dm, "think");
  const stream = webClient(slack).chatStream({
    channel: rita.dm,
    thread_ts: asked.ts,
    buffer_size: 1,
  });
  await stream.append({ markdown_text: "One" });
  slack.faults.expireStreams();
  await expect(stream.append({ markdown_text: "Two" })).rejects.toBeInstanceOf(WebAPIPlatformError);
});

test("a status is shown until the app says something there", async () => {
  const rita = slack.as("UREP");
  const asked = await rita.say(rita.dm, "think");
  const web = webClient(slack);
  const place = { channel_id: rita.dm, thread_ts: asked.ts };
  await web.assistant.threads.setStatus({ ...place, status: "is thinking" });
  expect(rita.status(rita.dm, asked.ts)).toBe("is thinking");
  await web.chat.postMessage({ channel: rita.dm, text: "done", thread_ts: asked.ts });
  expect(rita.status(rita.dm, asked.ts)).toBe("");
  await web.assistant.threads.setStatus({ ...place, status: "is thinking" });
  await web.assistant.threads.setStatus({ ...place, status: "" });
  expect(rita.status(rita.dm, asked.ts)).toBe("");
});

test("a message outside the thread takes every status of the place away, one in another thread none", async () => {
  const rita = slack.as("UREP");
  const asked = await rita.say(rita.dm, "think");
  const other = await rita.say(rita.dm, "other");
  const web = webClient(slack);
  const status = { channel_id: rita.dm, thread_ts: asked.ts, status: "is thinking" };
  await web.assistant.threads.setStatus(status);
  await web.chat.postMessage({ channel: rita.dm, text: "there", thread_ts: other.ts });
  expect(rita.status(rita.dm, asked.ts)).toBe("is thinking");
  await web.chat.postMessage({ channel: rita.dm, text: "here" });
  expect(rita.status(rita.dm, asked.ts)).toBe("");
});

test("a status that nothing follows goes away by itself", async () => {
  await slack.close();
  slack = await startWorkspace({ pace: { statusMs: 20 } });
  const rita = slack.as("UREP");
  const asked = await rita.say(rita.dm, "think");
  const place = { channel_id: rita.dm, thread_ts: asked.ts, status: "is thinking" };
  await webClient(slack).assistant.threads.setStatus(place);
  await slack.waitFor(() => rita.status(rita.dm, asked.ts) === "");
  expect(rita.messages(rita.dm, asked.ts)).toHaveLength(1);
});

const prompts = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ title: `T${index}`, message: "m" }));

test("four prompts are suggested to one person, five are refused", async () => {
  const rita = slack.as("UREP");
  expect(rita.prompts()).toMatchObject({ prompts: [{ title: "Start" }] });
  const suggest = (count: number) =>
    callApi(slack, "assistant.threads.setSuggestedPrompts", {
      channel_id: rita.dm,
      title: "Try",
      prompts: prompts(count),
    });
  expect(await suggest(5)).toMatchObject({ error: "invalid_arguments" });
  expect(await suggest(4)).toMatchObject({ ok: true });
  expect(rita.prompts()).toMatchObject({ title: "Try", prompts: [{ title: "T0" }, {}, {}, {}] });
  expect(slack.as("UREP2").prompts()).toMatchObject({ prompts: [{ title: "Start" }] });
});

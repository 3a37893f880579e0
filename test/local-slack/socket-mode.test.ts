import { setTimeout as wait } from "node:timers/promises";
import type { App } from "@slack/bolt";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { startBolt } from "./support/bolt-app.ts";
import { connectRaw, eventsOf } from "./support/raw-app.ts";
import { startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startWorkspace({ pace: { ackMs: 200, retryAfterMs: [0, 50, 50] } });
});

afterEach(() => slack.close());

test("a new connection is greeted with the number of connections", async () => {
  const first = await connectRaw(slack);
  const second = await connectRaw(slack);
  expect(first.heard[0]).toMatchObject({ type: "hello", num_connections: 1 });
  expect(second.heard[0]).toMatchObject({ type: "hello", num_connections: 2 });
});

test("ten connections are held, an eleventh is sent away", async () => {
  for (let index = 0; index < 10; index += 1) await connectRaw(slack);
  const eleventh = await connectRaw(slack);
  expect(eleventh.heard[0]).toMatchObject({ type: "disconnect", reason: "too_many_websockets" });
  expect(slack.socketCount()).toBe(10);
});

test("each event goes to one connection, in turn", async () => {
  const sockets = [await connectRaw(slack), await connectRaw(slack)];
  const rita = slack.as("UREP");
  for (const text of ["a", "b", "c", "d"]) await rita.say("CTEAM", text);
  await slack.waitFor(() => slack.delivered.length === 4);
  expect(sockets.map((one) => eventsOf(one).length)).toEqual([2, 2]);
});

test("an event that nobody acknowledges comes again, with the same id and a count", async () => {
  const socket = await connectRaw(slack);
  socket.answer = (envelope) => (envelope.retry_attempt === 2 ? {} : undefined);
  await slack.as("UREP").say("CTEAM", "hello");
  await slack.waitFor(() => slack.delivered.length === 3);
  await wait(300);
  const heard = socket.heard.filter((one) => one.type === "events_api");
  expect(heard.map((one) => [one.retry_attempt, one.retry_reason])).toEqual([
    [0, ""],
    [1, "timeout"],
    [2, "timeout"],
  ]);
  expect(new Set(heard.map((one) => one.payload["event_id"])).size).toBe(1);
  expect(new Set(heard.map((one) => one.envelope_id)).size).toBe(3);
});

test("after the last attempt an event is given up", async () => {
  const socket = await connectRaw(slack);
  socket.answer = () => undefined;
  await slack.as("UREP").say("CTEAM", "hello");
  await slack.waitFor(() => slack.delivered.length === 4);
  await wait(300);
  expect(slack.delivered).toHaveLength(4);
});

test("an event that finds no connection is delivered when one comes", async () => {
  await slack.as("UREP").say("CTEAM", "anybody?");
  const socket = await connectRaw(slack);
  await slack.waitFor(() => slack.delivered.some((one) => one.answer.ok));
  const heard = socket.heard.filter((one) => one.type === "events_api");
  expect(heard).toMatchObject([{ payload: { event: { text: "anybody?" } } }]);
});

test("without a connection a command says that the app is not there", async () => {
  expect(await slack.as("UREP").command("CTEAM", "/help-me")).toEqual({
    ok: false,
    message: "Helper is not connected, so nothing happened.",
  });
});

test("a late acknowledgement changes nothing any more", async () => {
  const socket = await connectRaw(slack);
  socket.answer = () => undefined;
  const result = await slack.as("UREP").command("CTEAM", "/help-me");
  expect(result).toMatchObject({ ok: false });
  expect(slack.as("UREP").messages("CTEAM")).toEqual([]);
});

test("the same event can be sent again", async () => {
  const socket = await connectRaw(slack);
  await slack.as("UREP").say("CTEAM", "twice");
  await slack.waitFor(() => slack.delivered.length === 1);
  expect(await slack.faults.redeliver((event) => event["text"] === "twice")).toMatchObject({
    ok: true,
  });
  const ids = socket.heard
    .filter((one) => one.type === "events_api")
    .map((one) => one.payload["event_id"]);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
});

test("a Bolt app with two sockets hears an event while one of them is gone", async () => {
  const heard: string[] = [];
  const app = await startBolt(slack, (bolt) => hearInto(bolt, heard), 200);
  slack.faults.dropSockets(1);
  await slack.waitFor(() => slack.socketCount() === 1);
  await slack.as("UREP").say("CTEAM", "still there?");
  await slack.waitFor(() => heard.length === 1, { timeoutMs: 150 });
  await everySocketHears(heard);
  expect(heard).toContain("still there?");
  await app.stop();
});

test("a Bolt app comes back after the routine disconnect", async () => {
  const heard: string[] = [];
  const app = await startBolt(slack, (bolt) => hearInto(bolt, heard), 100);
  slack.faults.disconnect();
  await slack.waitFor(() => slack.socketCount() === 0);
  await everySocketHears(heard);
  expect(slack.socketCount()).toBe(2);
  await app.stop();
});

function hearInto(bolt: App, heard: string[]): void {
  bolt.message(async ({ message }) => {
    if ("text" in message) heard.push(message.text ?? "");
  });
}

/** Both sockets are back and greeted: Bolt's client cannot be stopped cleanly in between. */
async function everySocketHears(heard: readonly string[]): Promise<void> {
  await slack.waitFor(() => slack.socketCount() === 2);
  for (const text of ["first", "second"]) {
    await slack.as("UREP").say("CTEAM", text);
    await slack.waitFor(() => heard.includes(text));
  }
}

test("a ticket opens one connection only", async () => {
  const url = slack.apiUrl.replace("http", "ws").replace("/api/", "/link?ticket=other");
  const { WebSocket } = await import("ws");
  const refused = new Promise((resolve) => {
    new WebSocket(url).on("error", (fault) => resolve(fault.message));
  });
  expect(await refused).toContain("401");
});

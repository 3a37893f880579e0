import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Act, Change } from "#src/local-slack/protocol.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi, connectRaw } from "./support/raw-app.ts";
import { startWorkspace, tokens } from "./support/workspace.ts";

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startWorkspace({
    page: () => Promise.resolve({ html: "<html>", js: "script", css: "style" }),
  });
});

afterEach(() => slack.close());

async function getJson(path: string): Promise<unknown> {
  const response = await fetch(`${slack.url}${path}`);
  return response.json();
}

async function act(user: string, body: Act | Record<string, unknown>): Promise<unknown> {
  const response = await fetch(`${slack.url}ui/act?user=${user}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Listens to a person's changes. */
async function watch(user: string): Promise<{ changes: Change[]; stop: () => void }> {
  const stopping = new AbortController();
  const response = await fetch(`${slack.url}ui/changes?user=${user}`, { signal: stopping.signal });
  const changes: Change[] = [];
  const read = async (): Promise<void> => {
    let text = "";
    for await (const part of response.body ?? []) {
      text += new TextDecoder().decode(z.instanceof(Uint8Array).parse(part));
      const messages = text.split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) {
        if (message.startsWith("data: ")) changes.push(JSON.parse(message.slice(6)));
      }
    }
  };
  read().catch(() => undefined);
  return { changes, stop: () => stopping.abort() };
}

test("the snapshot shows what the reader may see", async () => {
  await callApi(slack, "chat.postMessage", { channel: "CTEAM", text: "news" });
  const snapshot = await getJson("ui/snapshot?user=UREP");
  expect(snapshot).toMatchObject({
    team: { id: "TTEST", name: "Test team" },
    me: { id: "UREP", name: "Rita Rep", title: "Sales", isBot: false },
    people: [{ id: "UREP" }, { id: "UREP2" }, { id: "UBOSS" }],
    users: [{}, {}, {}, { id: slack.app.userId, name: "Helper", isBot: true }],
    conversations: [
      { id: "CTEAM", kind: "channel", name: "team", topic: "Ours", unread: 1, isApp: false },
      { id: "COPEN", unread: 0 },
      { id: "DREP", kind: "dm", name: "Helper", isApp: true },
    ],
    commands: [{ command: "/help-me", description: "Helps", hint: "[with what]" }],
    shortcuts: [
      { callbackId: "begin", type: "global" },
      { callbackId: "keep", type: "message" },
    ],
    homeBlocks: null,
    modals: [],
    prompts: { prompts: [{ title: "Start" }] },
    appConnected: false,
  });
});

test("without a name the page gets the first person, an unknown one is refused", async () => {
  expect(await getJson("ui/snapshot?user=")).toMatchObject({ me: { id: "UREP" } });
  expect((await fetch(`${slack.url}ui/snapshot?user=UNONE`)).status).toBe(404);
});

test("messages of a channel and of a thread, only for members", async () => {
  const said = await slack.as("UREP").say("CTEAM", "question");
  await callApi(slack, "chat.postMessage", {
    channel: "CTEAM",
    text: "answer",
    thread_ts: said.ts,
  });
  expect(await getJson("ui/messages?user=UREP&channel=CTEAM")).toMatchObject([
    { text: "question", replyCount: 1 },
  ]);
  expect(await getJson(`ui/messages?user=UREP&channel=CTEAM&thread=${said.ts}`)).toMatchObject([
    { text: "question" },
    { text: "answer", threadTs: said.ts },
  ]);
  expect((await fetch(`${slack.url}ui/messages?user=UREP&channel=GBOSS`)).status).toBe(404);
});

test("changes reach those they are for, as they happen", async () => {
  const rita = await watch("UREP");
  const mona = await watch("UBOSS");
  await slack.as("UREP2").say("COPEN", "only for some");
  const socket = await connectRaw(slack);
  await slack.as("UREP").shortcut("begin");
  const trigger = socket.heard.at(-1)?.payload["trigger_id"];
  const view = { type: "modal", title: { type: "plain_text", text: "T" }, blocks: [] };
  await callApi(slack, "views.open", { trigger_id: trigger, view });
  await callApi(slack, "views.publish", { user_id: "UREP", view: { type: "home", blocks: [] } });
  await callApi(slack, "chat.postEphemeral", { channel: "CTEAM", user: "UREP", text: "psst" });
  await expect
    .poll(() => rita.changes.map((change) => change.type))
    .toEqual("message conversations app modals home message".split(" "));
  expect(rita.changes[0]).toMatchObject({ message: { text: "only for some", channel: "COPEN" } });
  expect(rita.changes[1]).toMatchObject({ conversations: [{}, { id: "COPEN", unread: 1 }, {}] });
  expect(rita.changes[2]).toEqual({ type: "app", connected: true });
  expect(rita.changes[5]).toMatchObject({ message: { ephemeral: true } });
  expect(mona.changes.map((change) => change.type)).toEqual(["app"]);
  rita.stop();
  mona.stop();
});

test("an act from the page is done, a strange one is refused", async () => {
  expect(
    await act("UREP", { act: "say", channel: "CTEAM", text: "hi", threadTs: null }),
  ).toMatchObject({
    ok: true,
    ts: expect.any(String),
  });
  expect(await act("UREP", { act: "say", channel: "GBOSS", text: "hi", threadTs: null })).toEqual({
    ok: false,
    message: "You are not in this conversation.",
  });
  expect(await act("UREP", { act: "dance" })).toMatchObject({ ok: false });
});

test("reading takes the unread mark away and never comes back", async () => {
  const first = await slack.as("UREP2").say("CTEAM", "one");
  const second = await slack.as("UREP2").say("CTEAM", "two");
  expect(slack.as("UREP").unread("CTEAM")).toBe(2);
  await act("UREP", { act: "read", channel: "CTEAM", ts: second.ts });
  await act("UREP", { act: "read", channel: "CTEAM", ts: first.ts });
  expect(slack.as("UREP").unread("CTEAM")).toBe(0);
  expect(slack.as("UBOSS").unread("CTEAM")).toBe(2);
});

test("a reply in a thread leaves the channel's unread messages unread", async () => {
  const parent = await slack.as("UREP").say("CTEAM", "mine");
  await slack.as("UREP2").say("CTEAM", "unread");
  await slack.as("UREP").say("CTEAM", "in my thread", parent.ts);
  expect(slack.as("UREP").unread("CTEAM")).toBe(1);
});

test("a reaction is shown on its message", async () => {
  const { ts } = await slack.as("UREP").say("CTEAM", "well?");
  await callApi(slack, "reactions.add", { channel: "CTEAM", timestamp: ts, name: "eyes" });
  expect(await getJson("ui/messages?user=UREP&channel=CTEAM")).toMatchObject([
    { reactions: [{ name: "eyes", userIds: [slack.app.userId] }] },
  ]);
});

test("a dropped file can be fetched again, to be saved", async () => {
  const drop = `${slack.url}ui/files?user=UREP&channel=CTEAM&name=${encodeURIComponent("../õ.html")}`;
  await fetch(drop, { method: "POST", body: "<b>" });
  const [file] = slack.as("UBOSS").messages("CTEAM")[0]?.files ?? [];
  expect(file).toMatchObject({ name: ".._õ.html", size: 3 });
  const got = await fetch(`${slack.url.slice(0, -1)}${file?.url}`);
  expect(await got.text()).toBe("<b>");
  expect(got.headers.get("content-disposition")).toMatch(/^attachment/);
  expect(got.headers.get("x-content-type-options")).toBe("nosniff");
});

test("the page is served with a policy that keeps foreign scripts out", async () => {
  const page = await fetch(slack.url);
  expect(await page.text()).toBe("<html>");
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(await (await fetch(`${slack.url}page.js`)).text()).toBe("script");
  expect((await fetch(`${slack.url}page.css`)).headers.get("content-type")).toContain("text/css");
  expect((await fetch(`${slack.url}other`)).status).toBe(404);
});

function ask(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(`${slack.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on("error", reject);
    asking.end();
  });
}

const own = (): string => `127.0.0.1:${slack.port}`;

describe("strangers", () => {
  test.each([
    ["nothing special", () => ({}), 200],
    [
      "the page's own origin",
      () => ({ origin: `http://${own()}`, "sec-fetch-site": "same-origin" }),
      200,
    ],
    ["localhost", () => ({ host: `localhost:${slack.port}` }), 200],
    ["another name for this machine", () => ({ host: `evil.example:${slack.port}` }), 403],
    ["another port", () => ({ host: "127.0.0.1:1" }), 403],
    ["another site's origin", () => ({ origin: "https://evil.example" }), 403],
    ["another local page's origin", () => ({ origin: "http://127.0.0.1:1" }), 403],
    ["a sandboxed page's origin", () => ({ origin: "null" }), 403],
    ["a request from another site", () => ({ "sec-fetch-site": "cross-site" }), 403],
  ])("a request with %s", async (_what, headers, status) => {
    for (const path of ["ui/snapshot?user=UREP", "", `api/auth.test?token=${tokens.bot}`]) {
      expect(await ask(path, headers())).toBe(status);
    }
  });

  test("a body that is too large is refused", async () => {
    const response = await fetch(`${slack.url}ui/act?user=UREP`, {
      method: "POST",
      body: "x".repeat(1_000_001),
    });
    expect(response.status).toBe(413);
  });
});

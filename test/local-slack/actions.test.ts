import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi, connectRaw, type RawSocket } from "./support/raw-app.ts";
import { plain } from "./support/modal.ts";
import { manifest, startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;
let socket: RawSocket;

const blocks = [
  {
    type: "section",
    block_id: "menu",
    text: plain("Aurora"),
    accessory: {
      type: "overflow",
      action_id: "more",
      options: [
        { text: plain("A week"), value: "w" },
        { text: plain("A month"), value: "m" },
      ],
    },
  },
  {
    type: "actions",
    block_id: "doing",
    elements: [
      { type: "button", action_id: "take", text: plain("Take"), value: "7" },
      { type: "datepicker", action_id: "until", initial_date: "2026-02-01" },
    ],
  },
];

beforeEach(async () => {
  slack = await startWorkspace();
  socket = await connectRaw(slack);
});

afterEach(() => slack.close());

async function post(over: Record<string, unknown> = {}): Promise<string> {
  const metadata = { event_type: "alert", event_payload: { id: "a-1" } };
  const posted = await callApi(slack, "chat.postMessage", {
    channel: "CTEAM",
    text: "x",
    blocks,
    metadata,
    ...over,
  });
  return z.string().parse(posted["ts"]);
}

test("a button tells who pressed it, where, and what the message and its menus hold", async () => {
  const ts = await post();
  expect(await slack.as("UREP").click({ channel: "CTEAM", ts, actionId: "take" })).toEqual({
    ok: true,
  });
  expect(socket.heard.at(-1)).toMatchObject({
    type: "interactive",
    payload: {
      type: "block_actions",
      user: { id: "UREP", team_id: "TTEST" },
      api_app_id: slack.app.appId,
      container: { type: "message", message_ts: ts, channel_id: "CTEAM", is_ephemeral: false },
      channel: { id: "CTEAM", name: "team" },
      message: { ts, text: "x", bot_id: slack.app.botId, metadata: { event_type: "alert" } },
      state: { values: { doing: { until: { type: "datepicker", selected_date: "2026-02-01" } } } },
      trigger_id: expect.any(String),
      response_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1/),
      actions: [
        {
          type: "button",
          action_id: "take",
          block_id: "doing",
          value: "7",
          text: { text: "Take" },
          action_ts: expect.any(String),
        },
      ],
    },
  });
});

test("a menu's choice is found by value or by words", async () => {
  const ts = await post();
  const rita = slack.as("UREP");
  for (const value of ["m", "A month"]) {
    await rita.click({ channel: "CTEAM", ts, actionId: "more", value });
    expect(socket.heard.at(-1)?.payload).toMatchObject({
      actions: [{ type: "overflow", block_id: "menu", selected_option: { value: "m" } }],
    });
  }
  await rita.click({ channel: "CTEAM", ts, actionId: "until", value: "2026-03-01" });
  expect(socket.heard.at(-1)?.payload).toMatchObject({
    actions: [{ selected_date: "2026-03-01" }],
    state: { values: { doing: { until: { selected_date: "2026-03-01" } } } },
  });
  await expect(rita.click({ channel: "CTEAM", ts, actionId: "more", value: "y" })).rejects.toThrow(
    "there are w (A week)",
  );
});

test("an element that has gone meanwhile is not sent", async () => {
  const ts = await post();
  const act = {
    place: { in: "message", channel: "CTEAM", ts },
    blockId: "doing",
    action: { type: "button", action_id: "take", value: "7" },
    state: {},
  } as const;
  await callApi(slack, "chat.update", { channel: "CTEAM", ts, text: "done" });
  expect(await slack.as("UREP").use(act)).toMatchObject({ ok: false });
  expect(socket.heard.some((one) => one.type === "interactive")).toBe(false);
});

test.each([
  [false, 0],
  [true, 1],
])(
  "an input whose block says dispatch_action %s is sent %i times at once",
  async (dispatch, times) => {
    const element = { type: "datepicker", action_id: "day" };
    const input = { type: "input", label: plain("Day"), dispatch_action: dispatch, element };
    const ts = await post({ blocks: [input] });
    const clicked = await slack
      .as("UREP")
      .click({ channel: "CTEAM", ts, actionId: "day", value: "2026-03-01" });
    expect(clicked).toEqual({ ok: true });
    expect(socket.heard.filter((one) => one.type === "interactive")).toHaveLength(times);
  },
);

test("an action_id that stands there twice needs its block", async () => {
  const actions = {
    type: "actions",
    elements: [{ type: "button", action_id: "take", text: plain("T"), value: "8" }],
  };
  const ts = await post({ blocks: [...blocks, { ...actions, block_id: "second" }] });
  const rita = slack.as("UREP");
  await expect(rita.click({ channel: "CTEAM", ts, actionId: "take" })).rejects.toThrow(
    "doing, second",
  );
  await rita.click({ channel: "CTEAM", ts, actionId: "take", blockId: "second" });
  expect(socket.heard.at(-1)?.payload).toMatchObject({
    actions: [{ value: "8", block_id: "second" }],
  });
});

test("who is not in a channel cannot press its buttons", async () => {
  const ts = await post({ channel: "GBOSS" });
  await expect(slack.as("UREP").click({ channel: "GBOSS", ts, actionId: "take" })).rejects.toThrow(
    "sees no such place",
  );
});

test("without interactivity in the manifest a click says so", async () => {
  await slack.close();
  const settings = { ...manifest.settings, interactivity: { is_enabled: false } };
  slack = await startWorkspace({ manifest: { ...manifest, settings } });
  const ts = await post();
  const result = await slack.as("UREP").click({ channel: "CTEAM", ts, actionId: "take" });
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining("interactivity") });
});

test("a button on the Home tab and in a modal names its view", async () => {
  const view = { type: "home", blocks };
  await callApi(slack, "views.publish", { user_id: "UREP", view });
  await slack.as("UREP").click({ home: true, actionId: "take" });
  const payload = socket.heard.at(-1)?.payload;
  expect(payload).toMatchObject({
    container: { type: "view" },
    view: {
      type: "home",
      state: { values: { doing: { until: { selected_date: "2026-02-01" } } } },
    },
    actions: [{ action_id: "take" }],
  });
  expect(payload).not.toHaveProperty("response_url");
  const opened = {
    trigger_id: payload?.["trigger_id"],
    view: { ...view, type: "modal", title: plain("T") },
  };
  expect(await callApi(slack, "views.open", opened)).toMatchObject({ ok: true });
  const { id } = slack.as("UREP").modal();
  await slack.as("UREP").click({ viewId: id, actionId: "until", value: "2026-05-05" });
  await slack.as("UREP").click({ viewId: id, actionId: "take" });
  expect(socket.heard.at(-1)?.payload).toMatchObject({ container: { type: "view", view_id: id } });
});

const responseUrl = (): string => z.string().parse(socket.heard.at(-1)?.payload["response_url"]);

async function respond(url: string, body: unknown): Promise<number> {
  return (await fetch(url, { method: "POST", body: JSON.stringify(body) })).status;
}

test("a response url replaces, adds, whispers and deletes, five times in all", async () => {
  const ts = await post();
  await slack.as("UREP").click({ channel: "CTEAM", ts, actionId: "take" });
  const url = responseUrl();
  const texts = (user: string): string[] =>
    slack
      .as(user)
      .messages("CTEAM")
      .map((one) => one.text);
  expect(await respond(url, { text: "whisper" })).toBe(200);
  expect([texts("UREP"), texts("UBOSS")]).toEqual([["x", "whisper"], ["x"]]);
  expect(await respond(url, { text: "loud", response_type: "in_channel" })).toBe(200);
  expect(texts("UBOSS")).toEqual(["x", "loud"]);
  expect(await respond(url, { text: "new", replace_original: true })).toBe(200);
  expect(texts("UBOSS")).toEqual(["new", "loud"]);
  expect(await respond(url, { text: "" })).toBe(400);
  expect(await respond(url, { delete_original: true })).toBe(200);
  expect(texts("UBOSS")).toEqual(["loud"]);
  expect(await respond(url, { text: "sixth" })).toBe(404);
});

test("a response url ends after its time", async () => {
  await slack.close();
  slack = await startWorkspace({ pace: { responseUrlMs: 0 } });
  socket = await connectRaw(slack);
  await slack.as("UREP").command("CTEAM", "/help-me");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await respond(responseUrl(), { text: "late" })).toBe(404);
});

test("an ephemeral message's button replaces that message for its reader only", async () => {
  await callApi(slack, "chat.postEphemeral", {
    channel: "CTEAM",
    user: "UREP",
    text: "psst",
    blocks,
  });
  const [own] = slack.as("UREP").messages("CTEAM");
  await slack.as("UREP").click({ channel: "CTEAM", ts: own?.ts ?? "", actionId: "take" });
  expect(socket.heard.at(-1)?.payload).toMatchObject({ container: { is_ephemeral: true } });
  await respond(responseUrl(), { text: "done", replace_original: true });
  expect(slack.as("UREP").messages("CTEAM")).toMatchObject([
    { ts: own?.ts, text: "done", ephemeral: true },
  ]);
  await respond(responseUrl(), { delete_original: true });
  expect(slack.as("UREP").messages("CTEAM")).toEqual([]);
});

test("blocks in a response url's message obey the same limits", async () => {
  const ts = await post();
  await slack.as("UREP").click({ channel: "CTEAM", ts, actionId: "take" });
  expect(
    await respond(responseUrl(), {
      text: "x",
      blocks: [{ type: "header", text: plain("x".repeat(151)) }],
    }),
  ).toBe(400);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi, connectRaw, eventsOf, type RawSocket } from "./support/raw-app.ts";
import { manifest, startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;
let socket: RawSocket;

beforeEach(async () => {
  slack = await startWorkspace();
  socket = await connectRaw(slack);
});

afterEach(() => slack.close());

/** Waits until everything sent so far has been heard. */
async function heard(type: string): Promise<Record<string, unknown>[]> {
  await slack.waitFor(() => eventsOf(socket).some((event) => event["type"] === type), {
    what: `event ${type}`,
  });
  return eventsOf(socket).filter((event) => event["type"] === type);
}

test("the outer part of an event names workspace, app and id", async () => {
  await slack.as("UREP").say("CTEAM", "hello");
  await heard("message");
  expect(socket.heard.at(-1)?.payload).toMatchObject({
    type: "event_callback",
    team_id: "TTEST",
    api_app_id: slack.app.appId,
    event_id: expect.stringMatching(/^Ev/),
    event_time: expect.any(Number),
    authorizations: [{ team_id: "TTEST", user_id: slack.app.userId, is_bot: true }],
  });
});

test.each([
  ["CTEAM", "UREP", "channel"],
  ["GBOSS", "UBOSS", "group"],
  ["DREP", "UREP", "im"],
])("a message in %s says what kind of place it is", async (channel, user, channelType) => {
  await slack.as(user).say(channel, "hello");
  expect(await heard("message")).toMatchObject([
    { channel, user, text: "hello", channel_type: channelType, client_msg_id: expect.any(String) },
  ]);
});

test("what is said where the app is not stays unheard", async () => {
  await slack.as("UREP").say("COPEN", "secret");
  await slack.as("UREP").say("COPEN", "@Helper hello");
  await slack.as("UREP").say("CTEAM", "public");
  expect((await heard("message")).map((event) => event["text"])).toEqual(["public"]);
});

test("only subscribed events are sent", async () => {
  await slack.close();
  const settings = { ...manifest.settings, event_subscriptions: { bot_events: ["app_mention"] } };
  slack = await startWorkspace({ manifest: { ...manifest, settings } });
  socket = await connectRaw(slack);
  await slack.as("UREP").say("CTEAM", "plain");
  await slack.as("UREP").say("CTEAM", "@Helper hello");
  await heard("app_mention");
  expect(eventsOf(socket).map((event) => event["type"])).toEqual(["app_mention"]);
});

test("a mention is both a message and a mention", async () => {
  const said = await slack.as("UREP").say("CTEAM", "@Helper hello");
  await heard("app_mention");
  const both = eventsOf(socket).map((event) => [event["type"], event["ts"]]);
  expect(both).toEqual([
    ["message", said.ts],
    ["app_mention", said.ts],
  ]);
});

test("the app hears its own messages, marked as its own", async () => {
  const { ts } = await callApi(slack, "chat.postMessage", { channel: "CTEAM", text: "mine" });
  await callApi(slack, "chat.update", { channel: "CTEAM", ts, text: "changed" });
  await callApi(slack, "chat.delete", { channel: "CTEAM", ts });
  await slack.waitFor(() => eventsOf(socket).length === 3);
  expect(eventsOf(socket)).toMatchObject([
    { type: "message", bot_id: slack.app.botId, text: "mine" },
    {
      subtype: "message_changed",
      message: { text: "changed" },
      previous_message: { text: "mine" },
    },
    { subtype: "message_deleted", deleted_ts: ts },
  ]);
});

test("opening the app says which tab, and what the reader had in front of them", async () => {
  const rita = slack.as("UREP");
  await rita.open("CTEAM");
  await rita.open(rita.dm, "messages");
  await rita.open(rita.dm, "home");
  await slack.waitFor(() => eventsOf(socket).length === 3);
  const entities = [{ type: "slack#/types/channel_id", value: "CTEAM", team_id: "TTEST" }];
  expect(eventsOf(socket)).toMatchObject([
    { type: "app_context_changed", user: "UREP", channel: rita.dm, context: { entities } },
    { type: "app_home_opened", tab: "messages", channel: rita.dm, context: { entities } },
    { type: "app_home_opened", tab: "home", user: "UREP" },
  ]);
  await rita.say(rita.dm, "about this channel");
  expect(await heard("message")).toMatchObject([{ app_context: { entities } }]);
});

test("an opened Home tab brings the view that is shown", async () => {
  await callApi(slack, "views.publish", {
    user_id: "UREP",
    view: { type: "home", callback_id: "h", blocks: [] },
  });
  const rita = slack.as("UREP");
  await rita.open(rita.dm, "home");
  expect(await heard("app_home_opened")).toMatchObject([
    { view: { callback_id: "h", type: "home" } },
  ]);
});

test("the app hears who joins, itself included", async () => {
  slack.join("COPEN", slack.app.userId);
  slack.join("COPEN", "UBOSS");
  await slack.waitFor(
    () => eventsOf(socket).filter((one) => one["type"] === "member_joined_channel").length === 2,
  );
  const joined = eventsOf(socket).filter((one) => one["type"] === "member_joined_channel");
  expect(joined.map((one) => one["user"])).toEqual([slack.app.userId, "UBOSS"]);
});

test("a dropped file is a message with the file, and a file event", async () => {
  const rita = slack.as("UREP");
  expect(await rita.dropFile(rita.dm, "orders.csv", "a,b\n1,2\n")).toMatchObject({ ok: true });
  const [shared] = await heard("file_shared");
  const [message] = await heard("message");
  expect(message).toMatchObject({
    subtype: "file_share",
    user: "UREP",
    files: [{ name: "orders.csv", mimetype: "text/csv", size: 8, filetype: "csv" }],
  });
  expect(shared).toMatchObject({
    user_id: "UREP",
    channel_id: rita.dm,
    file_id: expect.any(String),
  });
});

test("a shortcut on a message brings the message", async () => {
  const said = await slack.as("UREP2").say("CTEAM", "keep this");
  expect(await slack.as("UREP").shortcut("keep", { channel: "CTEAM", ts: said.ts })).toEqual({
    ok: true,
  });
  expect(socket.heard.at(-1)?.payload).toMatchObject({
    type: "message_action",
    callback_id: "keep",
    message_ts: said.ts,
    message: { text: "keep this", user: "UREP2" },
    channel: { id: "CTEAM" },
    response_url: expect.stringContaining(slack.url),
    trigger_id: expect.any(String),
  });
  expect(await slack.as("UREP").shortcut("begin", { channel: "CTEAM", ts: said.ts })).toMatchObject(
    { ok: false },
  );
});

test("a command tells who asks where", async () => {
  const rita = slack.as("UREP");
  await rita.command(rita.dm, "/help-me two words");
  expect(socket.heard.at(-1)).toMatchObject({
    type: "slash_commands",
    accepts_response_payload: true,
    payload: {
      command: "/help-me",
      text: "two words",
      user_id: "UREP",
      channel_id: rita.dm,
      channel_name: "directmessage",
      team_id: "TTEST",
    },
  });
  expect(await rita.command("CTEAM", "/other")).toEqual({
    ok: false,
    message: "/other is not a valid command.",
  });
});

test("taking the app off ends its token and tells it", async () => {
  await slack.close();
  const settings = {
    ...manifest.settings,
    event_subscriptions: { bot_events: ["app_uninstalled", "tokens_revoked"] },
  };
  slack = await startWorkspace({ manifest: { ...manifest, settings } });
  socket = await connectRaw(slack);
  slack.uninstall();
  await heard("app_uninstalled");
  expect(eventsOf(socket).map((one) => one["type"])).toEqual(["tokens_revoked", "app_uninstalled"]);
  expect(await callApi(slack, "auth.test")).toMatchObject({ error: "invalid_auth" });
});

test("a manifest that subscribes without the scope is refused", async () => {
  const oauth_config = { scopes: { bot: ["chat:write"] } };
  await expect(startWorkspace({ manifest: { ...manifest, oauth_config } })).rejects.toThrow(
    "message.im needs im:history",
  );
  await expect(startWorkspace({ manifest: { features: {} } })).rejects.toThrow(
    "display_information",
  );
});

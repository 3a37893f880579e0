import type { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi } from "./support/raw-app.ts";
import { webClient } from "./support/web-client.ts";
import { startWorkspace, tokens, withScopes } from "./support/workspace.ts";

let slack: LocalSlack;
let web: WebClient;

beforeEach(async () => {
  slack = await startWorkspace();
  web = webClient(slack);
});

afterEach(() => slack.close());

test("auth.test says who the app is", async () => {
  expect(await web.auth.test()).toMatchObject({
    ok: true,
    team_id: "TTEST",
    user_id: slack.app.userId,
    bot_id: slack.app.botId,
    response_metadata: { scopes: expect.arrayContaining(["chat:write"]) },
  });
});

type Refused = { method: string; args: Record<string, unknown>; token?: string; error: string };

test.each<[string, Refused]>([
  ["an unknown method", { method: "chat.shout", args: {}, error: "unknown_method" }],
  ["a wrong token", { method: "auth.test", args: {}, token: "xoxb-other", error: "invalid_auth" }],
  ["no token", { method: "auth.test", args: {}, token: "", error: "not_authed" }],
  [
    "the app token for a bot's method",
    { method: "auth.test", args: {}, token: tokens.app, error: "not_allowed_token_type" },
  ],
  [
    "the bot token for a socket",
    { method: "apps.connections.open", args: {}, error: "not_allowed_token_type" },
  ],
  [
    "a missing argument",
    { method: "chat.postMessage", args: { text: "x" }, error: "invalid_arguments" },
  ],
  [
    "an unknown argument",
    { method: "users.info", args: { user: "UREP", usr: 1 }, error: "invalid_arguments" },
  ],
  [
    "an unknown channel",
    {
      method: "chat.postMessage",
      args: { channel: "CNONE", text: "x" },
      error: "channel_not_found",
    },
  ],
  [
    "a private channel of others",
    { method: "conversations.info", args: { channel: "GSECRET" }, error: "channel_not_found" },
  ],
  [
    "a channel without the app",
    { method: "chat.postMessage", args: { channel: "COPEN", text: "x" }, error: "not_in_channel" },
  ],
  [
    "an empty message",
    { method: "chat.postMessage", args: { channel: "CTEAM", text: " " }, error: "no_text" },
  ],
  [
    "a thread that is not there",
    {
      method: "chat.postMessage",
      args: { channel: "CTEAM", text: "x", thread_ts: "1.2" },
      error: "thread_not_found",
    },
  ],
  ["an unknown person", { method: "users.info", args: { user: "UNONE" }, error: "user_not_found" }],
  [
    "an unknown address",
    { method: "users.lookupByEmail", args: { email: "a@b.c" }, error: "users_not_found" },
  ],
  [
    "a message that is not there",
    {
      method: "chat.update",
      args: { channel: "CTEAM", ts: "1.2", text: "x" },
      error: "message_not_found",
    },
  ],
  [
    "text and markdown together",
    {
      method: "chat.postMessage",
      args: { channel: "CTEAM", text: "x", markdown_text: "y" },
      error: "markdown_text_conflict",
    },
  ],
  [
    "metadata that is no object",
    {
      method: "chat.postMessage",
      args: { channel: "CTEAM", text: "x", metadata: "{" },
      error: "invalid_metadata_format",
    },
  ],
  [
    "metadata without a type",
    {
      method: "chat.postMessage",
      args: { channel: "CTEAM", text: "x", metadata: { a: 1 } },
      error: "invalid_metadata_schema",
    },
  ],
  [
    "blocks that are no list",
    {
      method: "chat.postMessage",
      args: { channel: "CTEAM", blocks: "{" },
      error: "invalid_blocks_format",
    },
  ],
  [
    "a cursor from elsewhere",
    { method: "users.list", args: { cursor: "x" }, error: "invalid_cursor" },
  ],
  ["too large a page", { method: "users.list", args: { limit: 1001 }, error: "invalid_limit" }],
  [
    "types that do not exist",
    { method: "conversations.list", args: { types: "public" }, error: "invalid_types" },
  ],
])("%s is refused", async (_what, { method, args, token, error }) => {
  expect(await callApi(slack, method, args, token)).toMatchObject({ ok: false, error });
});

test("what is missing or unknown is named", async () => {
  const answer = await callApi(slack, "users.info", { usr: "UREP" });
  expect(answer["response_metadata"]).toEqual({
    messages: ["[ERROR] missing required field: user", "[ERROR] unknown argument: usr"],
  });
});

test("a method without its scope is refused with what it needs and what there is", async () => {
  await slack.close();
  slack = await startWorkspace({ manifest: withScopes(() => ["chat:write"]) });
  expect(await callApi(slack, "users.info", { user: "UREP" })).toMatchObject({
    ok: false,
    error: "missing_scope",
    needed: "users:read",
    provided: "chat:write",
  });
});

test("history needs the scope of the very kind of channel", async () => {
  await slack.close();
  slack = await startWorkspace({ manifest: withScopes(() => ["channels:history"]) });
  expect(await callApi(slack, "conversations.history", { channel: "CTEAM" })).toMatchObject({
    ok: true,
  });
  expect(await callApi(slack, "conversations.history", { channel: "GBOSS" })).toMatchObject({
    error: "missing_scope",
    needed: "groups:history",
  });
});

test("chat:write.public opens channels without the app, but not private ones", async () => {
  await slack.close();
  slack = await startWorkspace({ manifest: withScopes((all) => [...all, "chat:write.public"]) });
  expect(await callApi(slack, "chat.postMessage", { channel: "COPEN", text: "x" })).toMatchObject({
    ok: true,
  });
  expect(await callApi(slack, "chat.postMessage", { channel: "GSECRET", text: "x" })).toMatchObject(
    {
      error: "channel_not_found",
    },
  );
});

test("form bodies and JSON bodies mean the same", async () => {
  const blocks = [{ type: "divider" }];
  await web.chat.postMessage({ channel: "CTEAM", text: "form", blocks, unfurl_links: false });
  await callApi(slack, "chat.postMessage", { channel: "CTEAM", text: "json", blocks });
  const [form, json] = slack.as("UREP").messages("CTEAM");
  expect(form?.blocks).toMatchObject([{ type: "divider", block_id: expect.any(String) }]);
  expect(json?.blocks).toMatchObject([{ type: "divider", block_id: expect.any(String) }]);
});

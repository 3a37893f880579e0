import type { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi } from "./support/raw-app.ts";
import { webClient } from "./support/web-client.ts";
import { startWorkspace, withScopes } from "./support/workspace.ts";

let slack: LocalSlack;
let web: WebClient;

beforeEach(async () => {
  slack = await startWorkspace();
  web = webClient(slack);
});

afterEach(() => slack.close());

test("lists are read page by page", async () => {
  const first = await web.users.list({ limit: 2 });
  expect(first.members?.map((one) => one.id)).toEqual(["UREP", "UREP2"]);
  const cursor = first.response_metadata?.next_cursor ?? "";
  const second = await web.users.list({ limit: 2, cursor });
  expect(second.members?.map((one) => one.id)).toEqual(["UBOSS", slack.app.userId]);
  expect(second.response_metadata?.next_cursor).toBe("");
});

test("a person has a locale when asked, a time zone, and an address only with its scope", async () => {
  const { user } = await web.users.info({ user: "UREP", include_locale: true });
  expect(user).toMatchObject({
    locale: "et-EE",
    tz: "Europe/Tallinn",
    profile: { email: "rita@example.com" },
  });
  expect([7200, 10_800]).toContain(user?.tz_offset);
  await slack.close();
  slack = await startWorkspace({ manifest: withScopes(() => ["users:read"]) });
  const bare = await webClient(slack).users.info({ user: "UREP" });
  expect(bare.user?.profile?.email).toBeUndefined();
});

test("channels are listed by kind; private ones only with the app in them", async () => {
  const all = await web.conversations.list({ types: "public_channel,private_channel" });
  expect(all.channels?.map((one) => [one.id, one.is_member])).toEqual([
    ["CTEAM", true],
    ["COPEN", false],
    ["GBOSS", true],
  ]);
  expect((await web.conversations.list({ types: "im" })).channels).toHaveLength(3);
});

test("members of a channel include the app", async () => {
  const { members } = await web.conversations.members({ channel: "CTEAM" });
  expect(members).toEqual(["UREP", "UREP2", "UBOSS", slack.app.userId]);
});

test("the app joins a public channel and can post there", async () => {
  await web.conversations.join({ channel: "COPEN" });
  await web.chat.postMessage({ channel: "COPEN", text: "hello" });
  expect(slack.as("UREP").messages("COPEN").at(-1)).toMatchObject({ text: "hello" });
  expect(await callApi(slack, "conversations.join", { channel: "GBOSS" })).toMatchObject({
    error: "method_not_supported_for_channel_type",
  });
});

test("conversations.open gives the direct message", async () => {
  const opened = await web.conversations.open({ users: "UREP2" });
  expect(opened.channel?.id).toBe(slack.as("UREP2").dm);
  expect(await callApi(slack, "conversations.open", {})).toMatchObject({
    error: "users_list_not_supplied",
  });
  expect(await callApi(slack, "conversations.open", { users: "UNONE" })).toMatchObject({
    error: "user_not_found",
  });
});

test("team and bot can be asked for", async () => {
  expect(await web.team.info()).toMatchObject({ team: { id: "TTEST", name: "Test team" } });
  expect(await web.bots.info({ bot: slack.app.botId })).toMatchObject({
    bot: { user_id: slack.app.userId },
  });
});

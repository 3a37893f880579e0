import type { App } from "@slack/bolt";
import type { View } from "@slack/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { startBolt } from "./support/bolt-app.ts";
import { startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;
let app: App;

const modal: View = {
  type: "modal",
  callback_id: "reason",
  title: { type: "plain_text", text: "Why?" },
  submit: { type: "plain_text", text: "Save" },
  blocks: [
    {
      type: "input",
      block_id: "why",
      label: { type: "plain_text", text: "Reason" },
      element: { type: "plain_text_input", action_id: "text" },
    },
    {
      type: "input",
      block_id: "kind",
      label: { type: "plain_text", text: "Kind" },
      element: {
        type: "static_select",
        action_id: "pick",
        options: [
          { text: { type: "plain_text", text: "Price" }, value: "price" },
          { text: { type: "plain_text", text: "Service" }, value: "service" },
        ],
      },
    },
  ],
};

function listen(bolt: App): void {
  bolt.message(async ({ message, say }) => {
    if (message.subtype !== undefined) return;
    await say({ text: `You said ${message.text ?? ""}`, thread_ts: message.ts });
  });
  bolt.event("app_mention", async ({ event, say }) => {
    await say({ text: "At your service", thread_ts: event.ts });
  });
  bolt.command("/help-me", async ({ ack, command, client }) => {
    await ack({ text: `Helping with ${command.text}` });
    await client.views.open({ trigger_id: command.trigger_id, view: modal });
  });
  bolt.view("reason", async ({ ack, view, client, body }) => {
    const text = view.state.values["why"]?.["text"]?.value ?? "";
    if (text === "no") {
      await ack({ response_action: "errors", errors: { why: "Say more" } });
      return;
    }
    await ack();
    const kind = view.state.values["kind"]?.["pick"]?.selected_option?.value ?? "";
    await client.chat.postMessage({ channel: body.user.id, text: `Saved ${kind}: ${text}` });
  });
  bolt.action("take", async ({ ack, respond, body }) => {
    await ack();
    await respond({ replace_original: true, text: `Taken by <@${body.user.id}>` });
  });
}

beforeEach(async () => {
  slack = await startWorkspace({ pace: { ackMs: 1000 } });
  app = await startBolt(slack, listen);
});

afterEach(async () => {
  await app.stop();
  await slack.close();
});

test("an app that connects twice holds two sockets", () => {
  expect(slack.socketCount()).toBe(2);
  expect(slack.isAppConnected()).toBe(true);
});

test("a direct message is answered in its thread", async () => {
  const rita = slack.as("UREP");
  const said = await rita.say(rita.dm, "hello");
  const [, reply] = await slack.waitFor(() => {
    const thread = rita.messages(rita.dm, said.ts);
    return thread.length > 1 && thread;
  });
  expect(reply).toMatchObject({
    text: "You said hello",
    userId: slack.app.userId,
    threadTs: said.ts,
  });
  expect(rita.messages(rita.dm)[0]).toMatchObject({ replyCount: 1, lastReplyTs: reply?.ts });
});

test("naming the app in a channel reaches it as a mention", async () => {
  const rita = slack.as("UREP");
  const said = await rita.say("CTEAM", "@Helper are you there?");
  expect(said.text).toBe(`<@${slack.app.userId}> are you there?`);
  await slack.waitFor(() =>
    rita.messages("CTEAM", said.ts).some((message) => message.text === "At your service"),
  );
});

test("a command answers privately, opens a modal, and the modal is checked and saved", async () => {
  const rita = slack.as("UREP");
  expect(await rita.command("CTEAM", "/help-me Aurora Catering")).toEqual({ ok: true });
  const view = await slack.waitFor(() => rita.modals()[0]);
  expect(rita.messages("CTEAM")).toMatchObject([
    { text: "Helping with Aurora Catering", ephemeral: true },
  ]);
  expect(slack.as("UBOSS").messages("CTEAM")).toEqual([]);

  const empty = await rita.submit(view.id, {});
  expect(empty).toMatchObject({
    ok: false,
    errors: { why: expect.any(String), kind: expect.any(String) },
  });
  const short = await rita.submit(view.id, { why: "no", kind: "price" });
  expect(short).toMatchObject({ ok: false, errors: { why: "Say more" } });
  expect(rita.modals()).toHaveLength(1);

  expect(await rita.submit(view.id, { why: "too dear", kind: "Price" })).toEqual({ ok: true });
  expect(rita.modals()).toEqual([]);
  await slack.waitFor(() =>
    rita.messages(rita.dm).some((one) => one.text === "Saved price: too dear"),
  );
});

test("a button's message is replaced for everybody", async () => {
  const posted = await app.client.chat.postMessage({
    channel: "CTEAM",
    text: "Aurora is late",
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: "*Aurora* is late" } },
      {
        type: "actions",
        elements: [
          {
            type: "button",
            action_id: "take",
            text: { type: "plain_text", text: "Take it" },
            value: "7",
          },
        ],
      },
    ],
  });
  const ts = posted.ts ?? "";
  expect(await slack.as("UREP").click({ channel: "CTEAM", ts, actionId: "take" })).toEqual({
    ok: true,
  });
  const boss = slack.as("UBOSS");
  await slack.waitFor(() => boss.messages("CTEAM").some((one) => one.text === "Taken by <@UREP>"));
  expect(boss.messages("CTEAM")).toMatchObject([{ ts, blocks: [], edited: true }]);
});

test("a click that nobody listens for says so", async () => {
  const posted = await app.client.chat.postMessage({
    channel: "CTEAM",
    text: "x",
    blocks: [
      {
        type: "actions",
        elements: [
          { type: "button", action_id: "nobody", text: { type: "plain_text", text: "?" } },
        ],
      },
    ],
  });
  const result = await slack
    .as("UREP")
    .click({ channel: "CTEAM", ts: posted.ts ?? "", actionId: "nobody" });
  expect(result).toEqual({ ok: false, message: "Helper did not respond in time (1 s)." });
});

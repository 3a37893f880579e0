import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { modal, openModal, plain, takeTrigger } from "./support/modal.ts";
import { callApi, connectRaw, type RawSocket } from "./support/raw-app.ts";
import { startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;
let socket: RawSocket;

beforeEach(async () => {
  slack = await startWorkspace({ pace: { ackMs: 300, triggerMs: 300 } });
  socket = await connectRaw(slack);
});

afterEach(() => slack.close());

test("a trigger opens one modal for the person it came from, once", async () => {
  const triggerId = await takeTrigger({ slack, socket });
  expect(
    await callApi(slack, "views.open", { trigger_id: triggerId, view: modal() }),
  ).toMatchObject({
    ok: true,
    view: { callback_id: "m", state: { values: { why: { text: { value: null } } } } },
  });
  expect(slack.as("UREP").modal()).toMatchObject({
    title: "Title",
    submit: "Save",
    close: "Cancel",
  });
  expect(slack.as("UREP2").modals()).toEqual([]);
  expect(
    await callApi(slack, "views.open", { trigger_id: triggerId, view: modal() }),
  ).toMatchObject({
    error: "exchanged_trigger_id",
  });
});

test("a trigger expires, and others do not exist", async () => {
  const triggerId = await takeTrigger({ slack, socket });
  await wait(350);
  expect(
    await callApi(slack, "views.open", { trigger_id: triggerId, view: modal() }),
  ).toMatchObject({
    error: "expired_trigger_id",
  });
  expect(await callApi(slack, "views.open", { trigger_id: "1.2.x", view: modal() })).toMatchObject({
    error: "invalid_trigger_id",
  });
});

test("a view that is not right does not use the trigger up, and says where it is wrong", async () => {
  const triggerId = await takeTrigger({ slack, socket });
  const wrong = await callApi(slack, "views.open", {
    trigger_id: triggerId,
    view: modal({ title: plain("x".repeat(25)) }),
  });
  expect(wrong).toMatchObject({
    error: "invalid_arguments",
    response_metadata: {
      messages: ["[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"],
    },
  });
  expect(
    await callApi(slack, "views.open", { trigger_id: triggerId, view: modal() }),
  ).toMatchObject({ ok: true });
});

test("three modals lie on each other, a fourth is refused", async () => {
  await openModal({ slack, socket });
  for (const expected of [undefined, undefined, "push_limit_reached"]) {
    const pushed = await callApi(slack, "views.push", {
      trigger_id: await takeTrigger({ slack, socket }),
      view: modal(),
    });
    expect(pushed.error).toBe(expected);
  }
  expect(slack.as("UREP").modals()).toHaveLength(3);
});

test("an update needs the current hash when it names one", async () => {
  const id = await openModal({ slack, socket });
  const stale = { view_id: id, hash: "1.x", view: modal() };
  expect(await callApi(slack, "views.update", stale)).toMatchObject({ error: "hash_conflict" });
  const { hash } = slack.as("UREP").modal();
  const fresh = { view_id: id, hash, view: modal({ title: plain("New") }) };
  expect(await callApi(slack, "views.update", fresh)).toMatchObject({ ok: true, view: { id } });
  expect(slack.as("UREP").modal()).toMatchObject({ id, title: "New" });
  expect(await callApi(slack, "views.update", { view_id: "VNONE", view: modal() })).toMatchObject({
    error: "not_found",
  });
});

test("an external id finds its view and is taken once", async () => {
  await openModal({ slack, socket }, { external_id: "one" });
  const again = {
    trigger_id: await takeTrigger({ slack, socket }),
    view: modal({ external_id: "one" }),
  };
  expect(await callApi(slack, "views.open", again)).toMatchObject({
    error: "duplicate_external_id",
  });
  const update = {
    external_id: "one",
    view: modal({ external_id: "one", title: plain("By name") }),
  };
  expect(await callApi(slack, "views.update", update)).toMatchObject({ ok: true });
  expect(slack.as("UREP").modal().title).toBe("By name");
});

test("closing tells the app only when it asked for it", async () => {
  const quiet = await openModal({ slack, socket });
  await slack.as("UREP").close(quiet);
  const told = await openModal({ slack, socket }, { notify_on_close: true });
  await slack.as("UREP").close(told);
  await slack.waitFor(() => socket.heard.some((one) => one.payload["type"] === "view_closed"));
  const closed = socket.heard.filter((one) => one.payload["type"] === "view_closed");
  expect(closed).toMatchObject([{ payload: { is_cleared: false, view: { id: told } } }]);
});

test("the Home tab belongs to one person and keeps its id", async () => {
  const home = { type: "home", blocks: [{ type: "header", text: plain("Today") }] };
  const first = await callApi(slack, "views.publish", { user_id: "UREP", view: home });
  const second = await callApi(slack, "views.publish", { user_id: "UREP", view: home });
  const shape = z.object({ view: z.object({ id: z.string() }) });
  expect(shape.parse(second).view.id).toBe(shape.parse(first).view.id);
  expect(slack.as("UREP").home()).toMatchObject([{ type: "header" }]);
  expect(slack.as("UREP2").home()).toBeNull();
  expect(await callApi(slack, "views.publish", { user_id: "UNONE", view: home })).toMatchObject({
    error: "user_not_found",
  });
});

test("an external menu asks the app for options", async () => {
  const id = await openModal(
    { slack, socket },
    {
      blocks: [
        {
          type: "input",
          block_id: "who",
          label: plain("Who"),
          element: { type: "external_select", action_id: "client", min_query_length: 2 },
        },
      ],
    },
  );
  socket.answer = (envelope) =>
    envelope.payload["type"] === "block_suggestion"
      ? { payload: { options: [{ text: plain("Aurora"), value: "c1" }] } }
      : {};
  const offered = await slack.as("UREP").suggest({ viewId: id, actionId: "client" }, "au");
  expect(offered).toMatchObject([{ text: { text: "Aurora" }, value: "c1" }]);
  expect(socket.heard.at(-1)?.payload).toMatchObject({
    type: "block_suggestion",
    action_id: "client",
    block_id: "who",
    value: "au",
    container: { type: "view", view_id: id },
  });
});

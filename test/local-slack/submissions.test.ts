import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { modal, openModal, plain, textInput } from "./support/modal.ts";
import { connectRaw, type RawSocket } from "./support/raw-app.ts";
import { startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;
let socket: RawSocket;

beforeEach(async () => {
  slack = await startWorkspace({ pace: { ackMs: 300, triggerMs: 300 } });
  socket = await connectRaw(slack);
});

afterEach(() => slack.close());

function answerSubmission(payload: unknown): void {
  socket.answer = (envelope) => (envelope.payload["type"] === "view_submission" ? { payload } : {});
}

test.each([
  ["nothing typed", "", false],
  ["one below the shortest", "a", false],
  ["the shortest", "ab", true],
  ["the longest", "abcde", true],
  ["one above the longest", "abcdef", false],
])("a submission with %s", async (_what, typed, isTaken) => {
  const id = await openModal({ slack, socket });
  const result = await slack.as("UREP").submit(id, { why: typed });
  expect(result.ok).toBe(isTaken);
  expect(socket.heard.some((one) => one.payload["type"] === "view_submission")).toBe(isTaken);
});

test("a submission carries every value, typed or not", async () => {
  const id = await openModal(
    { slack, socket },
    {
      private_metadata: "p",
      blocks: [
        textInput,
        {
          type: "input",
          block_id: "when",
          optional: true,
          label: plain("When"),
          element: { type: "datepicker", action_id: "day" },
        },
        {
          type: "actions",
          block_id: "more",
          elements: [
            {
              type: "checkboxes",
              action_id: "boxes",
              options: [{ text: plain("A"), value: "a" }],
              initial_options: [{ text: plain("A"), value: "a" }],
            },
          ],
        },
      ],
    },
  );
  await slack.as("UREP").submit(id, { why: "abc" });
  expect(socket.heard.at(-1)).toMatchObject({
    type: "interactive",
    accepts_response_payload: true,
    payload: {
      type: "view_submission",
      user: { id: "UREP" },
      team: { id: "TTEST" },
      view: {
        id,
        private_metadata: "p",
        callback_id: "m",
        state: {
          values: {
            why: { text: { type: "plain_text_input", value: "abc" } },
            when: { day: { type: "datepicker", selected_date: null } },
            more: { boxes: { type: "checkboxes", selected_options: [{ value: "a" }] } },
          },
        },
      },
    },
  });
  expect(slack.as("UREP").modals()).toEqual([]);
});

test("the app's errors are shown at their blocks and the modal stays", async () => {
  const id = await openModal({ slack, socket });
  answerSubmission({ response_action: "errors", errors: { why: "No" } });
  expect(await slack.as("UREP").submit(id, { why: "abc" })).toMatchObject({
    ok: false,
    errors: { why: "No" },
  });
  answerSubmission({ response_action: "errors", errors: { elsewhere: "No" } });
  const strange = await slack.as("UREP").submit(id, { why: "abc" });
  expect(strange).toEqual({
    ok: false,
    message: "The app's answer cannot be shown: there is no input block called elsewhere.",
  });
  expect(slack.as("UREP").modals()).toHaveLength(1);
});

test.each([
  ["update", ["Next"]],
  ["push", ["Title", "Next"]],
  ["clear", []],
])("the answer %s changes the stack", async (action, titles) => {
  const id = await openModal({ slack, socket });
  answerSubmission({ response_action: action, view: modal({ title: plain("Next") }) });
  expect(await slack.as("UREP").submit(id, { why: "abc" })).toEqual({ ok: true });
  expect(
    slack
      .as("UREP")
      .modals()
      .map((one) => one.title),
  ).toEqual(titles);
});

test("an answer with a view that is not right is told to the person", async () => {
  const id = await openModal({ slack, socket });
  answerSubmission({ response_action: "update", view: modal({ title: plain("x".repeat(25)) }) });
  const result = await slack.as("UREP").submit(id, { why: "abc" });
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining("/view/title/text") });
});

test("no answer in time leaves the modal and says so", async () => {
  const id = await openModal({ slack, socket });
  socket.answer = () => undefined;
  expect(await slack.as("UREP").submit(id, { why: "abc" })).toEqual({
    ok: false,
    message: "Helper did not respond in time (0.3 s).",
  });
  expect(slack.as("UREP").modals()).toHaveLength(1);
});

import type { InputBlock, ModalView } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { PROMISE_INPUT } from "./promise-form.ts";
import { sayWhenDue } from "./say-promise.ts";

export const END_TITLE = { broken: "Promise not kept", change: "Change a promise" } as const;

const LONGEST_NOTE = 500;

/** The form that a promise was not kept: what came between. */
export function presentBrokenForm(promise: ClientPromise, today: Day): ModalView {
  return {
    ...frameOf(promise, "broken"),
    callback_id: VIEW.promiseBroken,
    blocks: [
      presentPromise(promise, today),
      {
        ...presentNote("What came between?"),
        hint: plain("The manager is told. Say it to the client before they ask, with a new day."),
      },
    ],
  };
}

/** The form that moves a promise to another day, or takes it back. */
export function presentChangeForm(promise: ClientPromise, today: Day): ModalView {
  const move = { value: "move", text: plain("It gets a new day") };
  const withdraw = { value: "withdraw", text: plain("It is no longer needed") };
  return {
    ...frameOf(promise, "change"),
    callback_id: VIEW.promiseChange,
    blocks: [
      presentPromise(promise, today),
      {
        type: "input",
        block_id: "change",
        label: plain("What changes"),
        element: {
          type: "radio_buttons",
          action_id: PROMISE_INPUT,
          options: [move, withdraw],
          initial_option: move,
        },
      },
      {
        type: "input",
        block_id: "to",
        optional: true,
        label: plain("The new day"),
        hint: plain("The day that was said first stays with the promise."),
        element: { type: "datepicker", action_id: PROMISE_INPUT },
      },
      presentNote("Why? Does the client know?"),
    ],
  };
}

function frameOf(
  { promiseId }: ClientPromise,
  kind: keyof typeof END_TITLE,
): Pick<ModalView, "type" | "private_metadata" | "title" | "submit" | "close"> {
  return {
    type: "modal",
    private_metadata: promiseId,
    title: plain(END_TITLE[kind], LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
  };
}

function presentPromise({ clientName, what, ownerName, dueOn }: ClientPromise, today: Day) {
  return section(
    `*${escapeMrkdwn(clientName)}*: ${escapeMrkdwn(what)}\n${escapeMrkdwn(ownerName)}, ${sayWhenDue(dueOn, today)}`,
  );
}

function presentNote(label: string): InputBlock {
  return {
    type: "input",
    block_id: "note",
    label: plain(label),
    element: {
      type: "plain_text_input",
      action_id: PROMISE_INPUT,
      multiline: true,
      max_length: LONGEST_NOTE,
    },
  };
}

import type { InputBlock, KnownBlock, ModalView } from "@slack/types";
import { channelSchema, type DraftChannel } from "#src/core/draft/draft-terms.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { CHANNEL_LABEL } from "./draft-words.ts";
import { LANGUAGES } from "./fact-inputs.ts";
import { lineInput, option, selectInput } from "./form-inputs.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

const CHECK_TITLE = "Check my message";

/** block_id of every field. */
export const CHECK_FIELD = {
  text: "text",
  client: "client",
  channel: "channel",
  language: "language",
} as const;

/** Value of the menu that leaves telling the language to code. */
export const TELL_IT = "tell";

const LONGEST_TEXT = 3000; // characters; Slack's limit for one field

export type CheckForm = {
  readonly text: string | null;
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly channel: DraftChannel;
  readonly language: string; // ISO 639-1, or TELL_IT
};

export const EMPTY_FORM: CheckForm = {
  text: null,
  client: null,
  channel: "e-mail",
  language: TELL_IT,
};

/** A text of somebody's own to be checked, beneath what was found in it the last time. */
export function presentCheckForm(form: CheckForm, found: readonly KnownBlock[]): ModalView {
  const channels = channelSchema.options.map((value) => ({ value, text: CHANNEL_LABEL[value] }));
  return {
    type: "modal",
    callback_id: VIEW.checkMessage,
    title: plain(CHECK_TITLE, LIMIT.modalTitle),
    submit: plain(found.length === 0 ? "Check" : "Check again", LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      ...(found.length === 0
        ? [
            context(
              "Paste what you want to send. It is checked in code, and nothing of it is kept.",
            ),
          ]
        : found),
      lineInput({
        id: CHECK_FIELD.text,
        label: "Your text",
        isNeeded: true,
        isLong: true,
        longest: LONGEST_TEXT,
        value: form.text,
      }),
      pickClient(form),
      selectInput({
        id: CHECK_FIELD.channel,
        label: "How it goes out",
        isNeeded: true,
        choices: channels,
        value: form.channel,
      }),
      selectInput({
        id: CHECK_FIELD.language,
        label: "Language",
        isNeeded: true,
        choices: [{ value: TELL_IT, text: "Tell it from the text" }, ...LANGUAGES],
        value: form.language,
      }),
    ],
  };
}

function pickClient({ client }: CheckForm): InputBlock {
  const initial =
    client === null ? {} : { initial_option: option({ value: client.id, text: client.name }) };
  return {
    type: "input",
    block_id: CHECK_FIELD.client,
    optional: true,
    label: plain("To which client"),
    hint: plain(
      "With a client I also check numbers, days, names and offers against the facts.",
      150,
    ),
    element: {
      type: "external_select",
      action_id: ACTION.checkClient,
      min_query_length: 1,
      placeholder: plain("Search all clients"),
      ...initial,
    },
  };
}

const LONGEST_CARRIED = 1500; // characters in a button

/** What was found, told in the direct message, with the way to the window. */
export function presentCheckMessage(found: readonly KnownBlock[], text: string): Message {
  const carried = text.length > LONGEST_CARRIED ? "" : text;
  return {
    text: escapeMrkdwn(CHECK_TITLE),
    blocks: [
      ...found,
      {
        type: "actions",
        elements: [checkButton("Choose client or language", carried)],
      },
    ],
  };
}

/** Opens the window, with this text in it. */
export function checkButton(label: string, text: string) {
  return {
    type: "button",
    action_id: ACTION.openCheck,
    text: plain(label),
    value: JSON.stringify({ text }),
  } as const;
}

export const WHICH_LANGUAGE =
  "I cannot tell which language this is in: it is short, or mixed. Choose it.";

/** When code cannot tell the language of a text that was typed. */
export function presentWhichLanguage(text: string): Message {
  return presentCheckMessage([section(`❓ ${WHICH_LANGUAGE}`)], text);
}

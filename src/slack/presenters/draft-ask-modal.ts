import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import {
  channelSchema,
  type DraftIntent,
  draftLanguageSchema,
  intentSchema,
  isDraftLanguage,
} from "#src/core/draft/draft-terms.ts";
import type { DraftOffer } from "#src/flows/offer-draft.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { CHANNEL_LABEL, INTENT_LABEL, sayLanguage } from "./draft-words.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayVerdict } from "./say-contact.ts";

/** action_id of each input; its block_id is what is chosen. */
const CHOICE = "value";

const INTENT_HINT = {
  apology: "We let them down, and say so once.",
  "reason-finding": "We do not know why they stopped, and ask.",
  "check-in": "A friendly word, without a question about the past.",
  "answer-price": "Ask what they compare, argue about nothing.",
  "answer-missing-product": "Ask what is missing and for what.",
  "answer-bad-service": "Hear them out first.",
  "answer-delivery": "Ask which date mattered most.",
  "answer-new-rules": "Ask what the rules make harder.",
  "answer-better-terms": "Ask which term matters most.",
  "what-changed": "Tell what we have put right since.",
  offer: "What a manager has approved, and nothing beyond it.",
  "conditional-question": "“If we could …, would you …?”",
  "thank-you": "After they came back, or helped us.",
  farewell: "They have decided: respect it, leave the door open.",
  "re-contact": "After they were left in peace for a while.",
} as const satisfies Record<DraftIntent, string>;

const askedSchema = z.strictObject({
  clientId: z.uuid(),
  caseId: z.uuid(),
  from: z.string().nullable(), // the channel in which the button was pressed; null: where only its presser reads
});
type Asked = z.infer<typeof askedSchema>;

/** What kind of draft it should be; `from` is told afterwards where to find it. */
export function presentDraftModal(offer: DraftOffer, from: string | null): ModalView {
  const { caseId, clientId, clientName } = offer;
  const carried: Asked = { caseId, clientId, from };
  return {
    type: "modal",
    callback_id: VIEW.askDraft,
    private_metadata: JSON.stringify(carried),
    title: plain("Draft a message", LIMIT.modalTitle),
    submit: plain("Write it", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`To *${escapeMrkdwn(clientName)}*. Only you see it, in our direct message.`),
      ...sayContact(offer),
      pickIntent(offer),
      pickChannel(offer),
      pickLanguage(offer),
    ],
  };
}

/** Whether they may be contacted now is said before anything is written. */
function sayContact({ contact }: DraftOffer): KnownBlock[] {
  const against = contact.verdicts.filter(({ verdict }) => verdict.may !== "yes");
  const said = against.map(
    ({ channel, verdict }) => `*${CHANNEL_LABEL[channel]}*: ${sayVerdict(verdict, contact.moment)}`,
  );
  return said.length === 0 ? [] : [context(said.join("\n"))];
}

/** While the client is being looked up. */
export function presentDraftWaiting(): ModalView {
  return {
    type: "modal",
    title: plain("Draft a message", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [section("One moment …")],
  };
}

/** Why nothing can be drafted, when the modal is open already. */
export function presentDraftRefused(why: string): ModalView {
  return { ...presentDraftWaiting(), blocks: [section(why)] };
}

/** Every intent once, in the order in which a case goes. */
const INTENT_GROUPS: Readonly<Record<string, readonly DraftIntent[]>> = {
  "To find out": ["reason-finding", "check-in", "conditional-question", "re-contact"],
  "After something went wrong": ["apology", "what-changed"],
  "To answer what they say": [
    "answer-price",
    "answer-missing-product",
    "answer-bad-service",
    "answer-delivery",
    "answer-new-rules",
    "answer-better-terms",
  ],
  "To win them, thank them or part": ["offer", "thank-you", "farewell"],
};

function pickIntent({ intent }: DraftOffer): InputBlock {
  const option_groups = Object.entries(INTENT_GROUPS).map(([label, intents]) => ({
    label: plain(label),
    options: intents.map((value) => ({
      ...option(INTENT_LABEL[value], value),
      description: plain(INTENT_HINT[value]),
    })),
  }));
  const options = option_groups.flatMap((group) => group.options);
  return {
    type: "input",
    block_id: "intent",
    label: plain("What is it for?"),
    element: { type: "static_select", action_id: CHOICE, option_groups, ...first(options, intent) },
  };
}

function pickChannel({ channel }: DraftOffer): InputBlock {
  const options = channelSchema.options.map((value) => option(CHANNEL_LABEL[value], value));
  return pick("channel", "How will it reach them?", { options, first: channel });
}

function pickLanguage({ language }: DraftOffer): InputBlock {
  const codes = [...new Set([...draftLanguageSchema.options, language])];
  const options = codes.map((code) =>
    option(
      isDraftLanguage(code) ? sayLanguage(code) : `${sayLanguage(code)}: later, English for now`,
      code,
    ),
  );
  return {
    type: "input",
    block_id: "language",
    label: plain("In which language?"),
    element: { type: "static_select", action_id: CHOICE, options, ...first(options, language) },
  };
}

type Choice = { readonly options: PlainTextOption[]; readonly first: string };

function pick(block_id: string, label: string, { options, first: value }: Choice): InputBlock {
  return {
    type: "input",
    block_id,
    label: plain(label),
    element: { type: "radio_buttons", action_id: CHOICE, options, ...first(options, value) },
  };
}

function first(
  options: readonly PlainTextOption[],
  value: string,
): { initial_option?: PlainTextOption } {
  const found = options.find((one) => one.value === value);
  return found === undefined ? {} : { initial_option: found };
}

function option(text: string, value: string): PlainTextOption {
  return { text: plain(text, LIMIT.optionText), value };
}

const chosen = z
  .object({ [CHOICE]: z.object({ selected_option: z.object({ value: z.string() }) }) })
  .transform((block) => block[CHOICE].selected_option.value);

const formSchema = z.object({
  intent: chosen.pipe(intentSchema),
  channel: chosen.pipe(channelSchema),
  language: chosen,
});

export type AskedDraft = Asked & z.infer<typeof formSchema>;

/** The submitted form. Throws on one that is not ours. */
export function readDraftModal(view: {
  private_metadata: string;
  state: { values: unknown };
}): AskedDraft {
  return {
    ...askedSchema.parse(JSON.parse(view.private_metadata)),
    ...formSchema.parse(view.state.values),
  };
}

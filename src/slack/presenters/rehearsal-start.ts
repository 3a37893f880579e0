import type { Button, InputBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { type Objection, OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import type { RehearsalOffer } from "#src/flows/offer-rehearsal.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import {
  DIFFICULTY_LABEL,
  OBJECTION_HINT,
  OBJECTION_LABEL,
  sayWho,
  TALK_LANGUAGE_LABEL,
} from "./rehearsal-words.ts";

/** action_id of each input; its block_id is what is chosen. */
const CHOICE = "value";

export const rehearsedSchema = z.strictObject({
  clientId: z.uuid(),
  caseId: z.uuid().nullable(),
});
const askedSchema = rehearsedSchema.extend({
  from: z.string().nullable(), // the channel in which it was asked for; null: where only the rep reads
});

/** What the client says first, how hard it is, in which language. */
export function presentRehearsalModal(offer: RehearsalOffer, from: string | null): ModalView {
  const { clientId, caseId } = offer;
  const carried: z.infer<typeof askedSchema> = { clientId, caseId, from };
  return {
    type: "modal",
    callback_id: VIEW.startRehearsal,
    private_metadata: JSON.stringify(carried),
    title: plain("Rehearse", LIMIT.modalTitle),
    submit: plain("Start", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(
        `A practice talk with *${escapeMrkdwn(sayWho(offer))}*, played by the coach. Takes about five minutes.`,
      ),
      pick("objection", "What do they say first?", {
        type: "static_select",
        options: offer.objections.map(objectionOption),
        first: offer.objections[0],
      }),
      pick("difficulty", "How hard should it be?", {
        type: "radio_buttons",
        options: DIFFICULTIES.map((value) => option(DIFFICULTY_LABEL[value], value)),
        first: "medium",
      }),
      pick("language", "In which language?", {
        type: "static_select",
        options: TALK_LANGUAGES.map((value) => option(TALK_LANGUAGE_LABEL[value], value)),
        first: offer.language,
      }),
      context(
        "What they say first is often not the real reason. What they hide, and what kind of person they are, is drawn anew for every talk.",
      ),
      context("🔒 Only you see the talk and your points. Nothing is sent to anyone."),
    ],
  };
}

type Choice = {
  readonly type: "static_select" | "radio_buttons";
  readonly options: PlainTextOption[];
  readonly first: string | undefined;
};

function pick(block_id: string, label: string, { type, options, first }: Choice): InputBlock {
  const found = options.find(({ value }) => value === first);
  const initial = found === undefined ? {} : { initial_option: found };
  return {
    type: "input",
    block_id,
    label: plain(label),
    element: { type, action_id: CHOICE, options, ...initial },
  };
}

function objectionOption(objection: Objection): PlainTextOption {
  return {
    ...option(OBJECTION_LABEL[objection], objection),
    description: plain(OBJECTION_HINT[objection]),
  };
}

function option(text: string, value: string): PlainTextOption {
  return { text: plain(text, LIMIT.optionText), value };
}

const chosen = z
  .object({ [CHOICE]: z.object({ selected_option: z.object({ value: z.string() }) }) })
  .transform((block) => block[CHOICE].selected_option.value);

const formSchema = z.object({
  objection: chosen.pipe(z.enum(OBJECTIONS)),
  difficulty: chosen.pipe(z.enum(DIFFICULTIES)),
  language: chosen.pipe(z.enum(TALK_LANGUAGES)),
});

export type AskedRehearsal = z.infer<typeof askedSchema> & z.infer<typeof formSchema>;

/** The submitted form. Throws on one that is not ours. */
export function readRehearsalModal(view: {
  private_metadata: string;
  state: { values: unknown };
}): AskedRehearsal {
  return {
    ...askedSchema.parse(JSON.parse(view.private_metadata)),
    ...formSchema.parse(view.state.values),
  };
}

const beginSchema = rehearsedSchema.extend({ objection: z.enum(OBJECTIONS) });
export type BeginChoice = z.infer<typeof beginSchema>;

/** Reads a button or an option beneath `presentObjectionChoice`. Throws on one that is not ours. */
export function readBeginChoice(value: string | undefined): BeginChoice {
  return beginSchema.parse(JSON.parse(value ?? "null"));
}

const BUTTONS = 3; // the likeliest are seen at once, the others in a list

/** For somebody who asked for a talk without saying which: what is likeliest comes first. */
export function presentObjectionChoice(offer: RehearsalOffer): Message {
  const { clientId, caseId, objections } = offer;
  const text = `A practice talk with *${escapeMrkdwn(sayWho(offer))}*. What do they say first?`;
  const choose = (objection: Objection): string =>
    JSON.stringify({ clientId, caseId, objection } satisfies BeginChoice);
  const others = objections.slice(BUTTONS);
  const more: Button = {
    type: "button",
    action_id: ACTION.chooseRehearsal,
    text: plain("Choose how hard, and the language"),
    value: JSON.stringify({ clientId, caseId }),
  };
  return {
    text,
    blocks: [
      section(text),
      ...objections.slice(0, BUTTONS).map((one, at) => ({
        ...section(`*${OBJECTION_LABEL[one]}*  ${OBJECTION_HINT[one]}`),
        accessory: {
          type: "button" as const,
          action_id: ACTION.beginRehearsal,
          text: plain("Start"),
          value: choose(one),
          ...(at === 0 ? { style: "primary" as const } : {}),
        },
      })),
      {
        type: "actions",
        elements: [
          {
            type: "static_select",
            action_id: ACTION.beginOther,
            placeholder: plain("Something else they say"),
            options: others.map((one) => ({ ...objectionOption(one), value: choose(one) })),
          },
          more,
        ],
      },
    ],
  };
}

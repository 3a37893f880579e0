import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
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
        options: OBJECTIONS.map((value) => ({
          ...option(OBJECTION_LABEL[value], value),
          description: plain(OBJECTION_HINT[value]),
        })),
        first: offer.objection,
      }),
      pick("difficulty", "How hard should it be?", {
        options: DIFFICULTIES.map((value) => option(DIFFICULTY_LABEL[value], value)),
        first: "medium",
      }),
      pick("language", "In which language?", {
        options: TALK_LANGUAGES.map((value) => option(TALK_LANGUAGE_LABEL[value], value)),
        first: offer.language,
      }),
      context("🔒 Only you see the talk and your points. Nothing is sent to anyone."),
    ],
  };
}

type Choice = { readonly options: PlainTextOption[]; readonly first: string };

function pick(block_id: string, label: string, { options, first }: Choice): InputBlock {
  const found = options.find(({ value }) => value === first);
  return {
    type: "input",
    block_id,
    label: plain(label),
    element: {
      type: "radio_buttons",
      action_id: CHOICE,
      options,
      ...(found === undefined ? {} : { initial_option: found }),
    },
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

/** Reads the value of a button beneath `presentObjectionChoice`. Throws on one that is not ours. */
export function readBeginChoice(value: string | undefined): BeginChoice {
  return beginSchema.parse(JSON.parse(value ?? "null"));
}

/** For somebody who asked for a talk without saying which: what is likeliest comes first. */
export function presentObjectionChoice(offer: RehearsalOffer): Message {
  const { clientId, caseId, objection } = offer;
  const text = `A practice talk with *${escapeMrkdwn(sayWho(offer))}*. What do they say first?`;
  const inOrder = [objection, ...OBJECTIONS.filter((one) => one !== objection)];
  return {
    text,
    blocks: [
      section(text),
      ...inOrder.map((one) => ({
        ...section(`*${OBJECTION_LABEL[one]}*  ${OBJECTION_HINT[one]}`),
        accessory: {
          type: "button" as const,
          action_id: ACTION.beginRehearsal,
          text: plain("Start"),
          value: JSON.stringify({ clientId, caseId, objection: one } satisfies BeginChoice),
          ...(one === objection ? { style: "primary" as const } : {}),
        },
      })),
      {
        type: "actions",
        elements: [
          {
            type: "button",
            action_id: ACTION.chooseRehearsal,
            text: plain("Choose how hard, and the language"),
            value: JSON.stringify({ clientId, caseId }),
          },
        ],
      },
    ],
  };
}

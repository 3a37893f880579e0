import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { type Move, moveSchema } from "#src/core/rehearsal/move.ts";
import { LONGEST_ANSWER, MOST_MOVES } from "#src/core/rehearsal/read-answer.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { MOVE_LABEL, nameOf, quote } from "./rehearsal-words.ts";
import type { TurnRef } from "./rehearsal-turn.ts";
import { sayOwnWords } from "./rehearsal-turn.ts";

export const WORDS_INPUT = { block: "words", action: "value" } as const;
export const MOVES_INPUT = { block: "moves", action: ACTION.pickMoves } as const;

type Claimable = Exclude<Move, "injection">;

/** By where they belong in a talk. */
const GROUPS: readonly { readonly label: string; readonly moves: readonly Claimable[] }[] = [
  { label: "Beginning", moves: ["greet", "permission", "thank"] },
  {
    label: "Finding out",
    moves: ["open-question", "probe", "reflect", "closed-question", "ask-solution"],
  },
  { label: "What went wrong", moves: ["own", "sorry", "excuse", "blame"] },
  { label: "The way back", moves: ["conditional", "show-change", "dated-step", "give-time"] },
  {
    label: "Offering and urging",
    moves: ["discount", "pitch", "criticise-competitor", "plead", "push", "vague-promise"],
  },
  { label: "None of these", moves: ["other"] },
];

/** A talk's answer in own words; what it stands for is said by the rep, not guessed by a machine. */
export function presentOwnWordsModal(
  view: RehearsalView,
  carried: TurnRef & { readonly askedTs: string | null },
  text: string,
): ModalView {
  const before = view.turns.at(-1)?.clientText ?? view.opening;
  return {
    type: "modal",
    callback_id: VIEW.ownWords,
    private_metadata: JSON.stringify(carried),
    title: plain("In my own words", LIMIT.modalTitle),
    submit: plain("Say it", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`💬 *${escapeMrkdwn(nameOf(view))}*\n${quote(before)}`),
      typeWords(text),
      pickMoves(),
    ],
  };
}

function typeWords(text: string): InputBlock {
  const initial = text.slice(0, LONGEST_ANSWER);
  return {
    type: "input",
    block_id: WORDS_INPUT.block,
    label: plain("What do you say?"),
    element: {
      type: "plain_text_input",
      action_id: WORDS_INPUT.action,
      multiline: true,
      max_length: LONGEST_ANSWER,
      placeholder: plain("As you would say it on the phone"),
      ...(initial === "" ? {} : { initial_value: initial }),
    },
  };
}

function pickMoves(): InputBlock {
  return {
    type: "input",
    block_id: MOVES_INPUT.block,
    label: plain("What did you mean by it?"),
    hint: plain("One to three. They answer to what you meant."),
    element: {
      type: "multi_static_select",
      action_id: MOVES_INPUT.action,
      max_selected_items: MOST_MOVES,
      placeholder: plain("Choose"),
      option_groups: GROUPS.map(({ label, moves }) => ({
        label: plain(label),
        options: moves.map(option),
      })),
    },
  };
}

function option(move: Claimable): PlainTextOption {
  return { text: plain(MOVE_LABEL[move], LIMIT.optionText), value: move };
}

const carriedSchema = z.strictObject({
  rehearsalId: z.uuid(),
  turn: z.int().min(1),
  askedTs: z.string().nullable(), // the message that asked what typed words meant
});

export function readOwnWordsCarried(metadata: string): z.infer<typeof carriedSchema> {
  return carriedSchema.parse(JSON.parse(metadata));
}

const typed = z.object({ value: z.string().nullish() }).transform(({ value }) => value ?? "");
const picked = z
  .object({ selected_options: z.array(z.object({ value: moveSchema })).default([]) })
  .transform(({ selected_options }) => selected_options.map(({ value }) => value));

const movesSchema = z
  .object({ [MOVES_INPUT.block]: z.object({ [MOVES_INPUT.action]: picked }).optional() })
  .transform((values) => values[MOVES_INPUT.block]?.[MOVES_INPUT.action] ?? []);

/** What was chosen; none when nothing was. */
export function readPickedMoves(values: unknown): Move[] {
  return movesSchema.parse(values);
}

const wordsSchema = z
  .object({ [WORDS_INPUT.block]: z.object({ [WORDS_INPUT.action]: typed }) })
  .transform((values) => values[WORDS_INPUT.block][WORDS_INPUT.action]);

export function readOwnWords(values: unknown): { text: string; moves: Move[] } {
  return { text: wordsSchema.parse(values), moves: readPickedMoves(values) };
}

const typedSchema = z.strictObject({
  rehearsalId: z.uuid(),
  turn: z.int().min(1),
  text: z.string(),
});
export type TypedWords = z.infer<typeof typedSchema>;

const askSchema = typedSchema.partial({ text: true });

/** Reads a button that opens the form: beneath the cards without words, beneath typed words with them. */
export function readOwnWordsAsk(value: string | undefined): z.infer<typeof askSchema> {
  return askSchema.parse(JSON.parse(value ?? "null"));
}

/** Reads a button beneath `presentMeaningQuestion`. Throws on one that is not ours. */
export function readTypedWords(value: string | undefined): TypedWords {
  return typedSchema.parse(JSON.parse(value ?? "null"));
}

/** The steps a rep takes most often; the rest is in the form. */
const USUAL: readonly Claimable[] = [
  "permission",
  "open-question",
  "probe",
  "reflect",
  "own",
  "thank",
  "ask-solution",
  "conditional",
  "show-change",
  "dated-step",
];

const VALUE_LIMIT = 2000; // characters of a button's value

/** For words typed into the thread: which steps they stand for. The buttons carry the words. */
export function presentMeaningQuestion({ rehearsalId, turn, text }: TypedWords): Message {
  const value = carryTyped({ rehearsalId, turn, text });
  const asks = "What did you mean by that? Tick one to three.";
  return {
    text: asks,
    blocks: [
      section(`*${asks}*`),
      {
        type: "actions",
        block_id: MOVES_INPUT.block,
        elements: [
          { type: "checkboxes", action_id: MOVES_INPUT.action, options: USUAL.map(option) },
        ],
      },
      {
        type: "actions",
        elements: [
          {
            type: "button",
            action_id: ACTION.sayTyped,
            style: "primary",
            text: plain("Say it"),
            value,
          },
          {
            type: "button",
            action_id: ACTION.openOwnWords,
            text: plain("Something else, or change it"),
            value,
          },
        ],
      },
    ],
  };
}

/** Quotation marks and line breaks take two characters each in a value; too long a text is cut. */
function carryTyped(typedWords: TypedWords): string {
  const value = JSON.stringify(typedWords);
  if (value.length <= VALUE_LIMIT) return value;
  return carryTyped({ ...typedWords, text: clip(typedWords.text, typedWords.text.length - 100) });
}

/** The question once it is answered. */
export function presentMeaningTaken(
  view: RehearsalView,
  number: number,
  moves: readonly Move[],
): Message {
  const answer = view.turns.find((turn) => turn.number === number);
  const blocks: KnownBlock[] = answer === undefined ? [] : sayOwnWords(answer, moves);
  return { text: "Taken.", blocks: blocks.length === 0 ? [context("Taken.")] : blocks };
}

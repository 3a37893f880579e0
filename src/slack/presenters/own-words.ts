import type { InputBlock, KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { OwnWordsReading } from "#src/flows/hear-own-words.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { moveInput, readPickedMoves } from "./move-picker.ts";
import { type TurnRef, turnSchema } from "./rehearsal-turn.ts";
import { nameOf, quote } from "./rehearsal-words.ts";
import { sayHeard, sayTaken } from "./say-reading.ts";

export const WORDS_INPUT = { block: "words", action: "value" } as const;

const LONGEST_INPUT = 3000; // characters: what is too much for one breath is said, not cut off

const carriedSchema = turnSchema.extend({
  askedTs: z.string().nullable(), // the message that asked what own words meant
});
/** Which answer a form is for, and what it was opened from. */
export type OwnWordsCarried = z.infer<typeof carriedSchema>;

/** An answer in own words; what it stands for comes after. */
export function presentWordsForm(view: RehearsalView, turn: TurnRef): ModalView {
  const carried: OwnWordsCarried = { ...turn, askedTs: null };
  return {
    ...frame("In my own words", "Say it"),
    callback_id: VIEW.ownWords,
    private_metadata: JSON.stringify(carried),
    blocks: [presentBefore(view), typeWords("")],
  };
}

/** While the words are read: Slack waits three seconds for an answer to a form, and no longer. */
export function presentWordsReading(text: string): ModalView {
  const { type, title, close } = frame("In my own words", "Say it");
  const listening = context("⏳ One moment: I am listening.");
  return { type, title, close, blocks: [section(`🗣️ *You*\n${quote(text)}`), listening] };
}

/** The words again, with what was heard in them; what they stand for is said by the rep. */
export function presentMeaningForm(
  view: RehearsalView,
  carried: OwnWordsCarried,
  { text, reading }: { readonly text: string; readonly reading: OwnWordsReading },
): ModalView {
  return {
    ...frame("In my own words", "Say it"),
    callback_id: VIEW.ownMeaning,
    private_metadata: JSON.stringify(carried),
    blocks: [
      presentBefore(view),
      typeWords(text),
      ...sayHeard(text, reading),
      moveInput(reading.said.map(({ move }) => move)),
    ],
  };
}

/** "I meant something else", for words the model has read. */
export function presentCorrectionForm(view: RehearsalView, turn: TurnRef): ModalView {
  const answer = view.turns.find(({ number }) => number === turn.turn);
  const words: KnownBlock[] =
    answer === undefined
      ? []
      : [section(`🗣️ *You*\n${quote(answer.repText)}`), ...sayTaken(answer)];
  return {
    ...frame("I meant something else", "That is what I meant"),
    callback_id: VIEW.correctMeaning,
    private_metadata: JSON.stringify(turn),
    blocks: [
      ...words,
      moveInput(answer?.said.map(({ move }) => move) ?? []),
      context("They take back what they answered, and answer anew."),
    ],
  };
}

function frame(title: string, submit: string) {
  return {
    type: "modal",
    title: plain(title, LIMIT.modalTitle),
    submit: plain(submit, LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
  } as const;
}

function presentBefore(view: RehearsalView): KnownBlock {
  const before = view.turns.at(-1)?.clientText ?? view.opening;
  return section(`💬 *${escapeMrkdwn(nameOf(view))}*\n${quote(before)}`);
}

function typeWords(text: string): InputBlock {
  const initial = text.slice(0, LONGEST_INPUT);
  return {
    type: "input",
    block_id: WORDS_INPUT.block,
    label: plain("What do you say?"),
    element: {
      type: "plain_text_input",
      action_id: WORDS_INPUT.action,
      multiline: true,
      max_length: LONGEST_INPUT,
      placeholder: plain("As you would say it on the phone"),
      ...(initial === "" ? {} : { initial_value: initial }),
    },
  };
}

/** Both throw on the metadata of a form that is not ours. */
export function readOwnWordsCarried(metadata: string): OwnWordsCarried {
  return carriedSchema.parse(JSON.parse(metadata));
}
export function readCorrected(metadata: string): TurnRef {
  return turnSchema.parse(JSON.parse(metadata));
}

const typed = z.object({ value: z.string().nullish() }).transform(({ value }) => value ?? "");

const wordsSchema = z
  .object({ [WORDS_INPUT.block]: z.object({ [WORDS_INPUT.action]: typed }) })
  .transform((values) => values[WORDS_INPUT.block][WORDS_INPUT.action]);

export function readOwnWords(values: unknown): { text: string; moves: Move[] } {
  return { text: wordsSchema.parse(values), moves: readPickedMoves(values) ?? [] };
}

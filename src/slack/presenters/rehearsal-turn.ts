import type { ActionsBlock, Button, SectionBlock } from "@slack/types";
import { z } from "zod";
import { type Card, wordsOf } from "#src/core/rehearsal/cards.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { nameOf, quote } from "./rehearsal-words.ts";
import { sayTaken } from "./say-reading.ts";
import { sayVoice, type Voice } from "./say-voice.ts";

export const turnSchema = z.strictObject({
  rehearsalId: z.uuid(),
  turn: z.int().min(1), // number of the answer it is about
});
const cardChoiceSchema = turnSchema.extend({ cardId: z.string() });

export type TurnRef = z.infer<typeof turnSchema>;

/** Both read the value of a button of ours, and throw on another one. */
export function readTurnRef(value: string | undefined): TurnRef {
  return turnSchema.parse(JSON.parse(value ?? "null"));
}
export function readCardChoice(value: string | undefined): z.infer<typeof cardChoiceSchema> {
  return cardChoiceSchema.parse(JSON.parse(value ?? "null"));
}

const LETTERS = ["A", "B", "C", "D"];

/** What the client has just said, and beneath it what the rep can answer. */
export function presentTurn(view: RehearsalView, voice: Voice): Message {
  const { text, blocks } = presentClientLine(view, view.turn, voice);
  if (view.outcome !== null) return { text, blocks };
  return {
    text,
    blocks: [
      ...blocks,
      context(`*What do you say?*  ·  turn ${view.turn}`),
      ...view.cards.map((card, at) => presentCard(view, card, LETTERS[at] ?? String(at + 1))),
      presentOtherWays(view),
    ],
  };
}

/**
 * The same message once it is answered: the cards are gone, so that the thread reads like a talk. Words the rep typed
 * into the thread stand there already.
 */
export function presentAnsweredTurn(
  view: RehearsalView,
  { number, isAbove }: { readonly number: number; readonly isAbove: boolean },
  voice: Voice,
): Message {
  const answer = view.turns.find((turn) => turn.number === number);
  const words = answer === undefined || isAbove ? null : answer.repText;
  return presentAnswer(view, { number, words, note: null }, voice);
}

/** While the model reads what the rep has said. */
export function presentReadingWords(view: RehearsalView, words: string, voice: Voice): Message {
  const note = "⏳ One moment: they are listening.";
  return presentAnswer(view, { number: view.turn, words, note }, voice);
}

type Answered = {
  readonly number: number;
  readonly words: string | null;
  readonly note: string | null;
};

function presentAnswer(
  view: RehearsalView,
  { number, words, note }: Answered,
  voice: Voice,
): Message {
  const { text, blocks } = presentClientLine(view, number, voice);
  return {
    text,
    blocks: [
      ...blocks,
      ...(words === null ? [] : [section(`🗣️ *You*  ·  turn ${number}\n${quote(words)}`)]),
      ...(note === null ? [] : [context(note)]),
    ],
  };
}

/** The client's words before the answer with this number, and what the answer they follow was taken as. */
function presentClientLine(view: RehearsalView, number: number, voice: Voice): Message {
  const before = view.turns.find((turn) => turn.number === number - 1);
  const words = before?.clientText ?? view.opening;
  const name = escapeMrkdwn(nameOf(view));
  const note = before === undefined ? null : sayVoice(before.voicedBy, voice);
  return {
    text: `${name}: ${escapeMrkdwn(words)}`,
    blocks: [
      ...(before === undefined ? [] : sayTaken(before)),
      section(`💬 *${name}*\n${quote(words)}`),
      ...(note === null ? [] : [context(note)]),
    ],
  };
}

function presentCard({ id, turn }: RehearsalView, card: Card, letter: string): SectionBlock {
  const value = { rehearsalId: id, turn, cardId: card.id };
  return {
    ...section(`*${letter}*  ${escapeMrkdwn(wordsOf(card))}`),
    accessory: {
      type: "button",
      action_id: ACTION.sayCard,
      text: plain("Say this"),
      accessibility_label: `Say ${letter}`,
      value: JSON.stringify(value),
    },
  };
}

function presentOtherWays({ id: rehearsalId, turn, turns }: RehearsalView): ActionsBlock {
  const button = (action_id: string, text: string, of: number = turn): Button => ({
    type: "button",
    action_id,
    text: plain(text),
    value: JSON.stringify({ rehearsalId, turn: of } satisfies TurnRef),
  });
  const isRead = turns.at(-1)?.said.some(({ by }) => by === "model") ?? false;
  return {
    type: "actions",
    elements: [
      button(ACTION.openOwnWords, "Say it in my own words"),
      ...(isRead ? [button(ACTION.correctMeaning, "I meant something else", turn - 1)] : []),
      {
        ...button(ACTION.endRehearsal, "End the talk"),
        confirm: {
          title: plain("End the talk?"),
          text: plain("You get your scorecard for what was said so far."),
          confirm: plain("End it"),
          deny: plain("Go on"),
        },
      },
    ],
  };
}

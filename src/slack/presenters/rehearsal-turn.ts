import type { ActionsBlock, Button, KnownBlock, SectionBlock } from "@slack/types";
import { z } from "zod";
import { type Card, wordsOf } from "#src/core/rehearsal/cards.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { FLAG_LABEL, lowerFirst, MOVE_LABEL, nameOf, quote } from "./rehearsal-words.ts";
import { sayVoice, type Voice } from "./say-voice.ts";

const turnSchema = z.strictObject({
  rehearsalId: z.uuid(),
  turn: z.int().min(1), // the answer that the button gives
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

export type AnsweredTurn = {
  readonly number: number;
  readonly moves: readonly Move[] | null; // of own words; null: it was a card
  readonly isAbove: boolean; // the rep typed it into the thread, so it need not be repeated
};

/** The same message once it is answered: the cards are gone, so that the thread reads like a talk. */
export function presentAnsweredTurn(
  view: RehearsalView,
  { number, moves, isAbove }: AnsweredTurn,
  voice: Voice,
): Message {
  const { text, blocks } = presentClientLine(view, number, voice);
  const answer = view.turns.find((turn) => turn.number === number);
  if (answer === undefined || isAbove) return { text, blocks };
  return {
    text,
    blocks: [
      ...blocks,
      section(`🗣️ *You*  ·  turn ${number}\n${quote(answer.repText)}`),
      ...sayOwnWords(answer, moves),
    ],
  };
}

type SaidTurn = RehearsalView["turns"][number];

/** What own words were taken as, and what in them deserves a second look. */
export function sayOwnWords(
  { repText, redFlags }: SaidTurn,
  moves: readonly Move[] | null,
): KnownBlock[] {
  if (moves === null) return [];
  const meant = moves.flatMap((move) =>
    move === "injection" ? [] : [lowerFirst(MOVE_LABEL[move])],
  );
  const flags = redFlags.map(
    ({ kind, start, end }) => `“${escapeMrkdwn(repText.slice(start, end))}” ${FLAG_LABEL[kind]}`,
  );
  return [
    ...(meant.length === 0 ? [] : [context(`Taken as: ${meant.join(", ")}`)]),
    ...(flags.length === 0 ? [] : [context(`⚠️ Look twice: ${flags.join("; ")}`)]),
  ];
}

/** The client's words before the answer with this number. */
function presentClientLine(view: RehearsalView, number: number, voice: Voice): Message {
  const before = view.turns.find((turn) => turn.number === number - 1);
  const words = before?.clientText ?? view.opening;
  const name = escapeMrkdwn(nameOf(view));
  const note = before === undefined ? null : sayVoice(before.voicedBy, voice);
  return {
    text: `${name}: ${escapeMrkdwn(words)}`,
    blocks: [section(`💬 *${name}*\n${quote(words)}`), ...(note === null ? [] : [context(note)])],
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

function presentOtherWays({ id, turn }: RehearsalView): ActionsBlock {
  const value = JSON.stringify({ rehearsalId: id, turn } satisfies TurnRef);
  const button = (action_id: string, text: string): Button => ({
    type: "button",
    action_id,
    text: plain(text),
    value,
  });
  return {
    type: "actions",
    elements: [
      button(ACTION.openOwnWords, "Say it in my own words"),
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

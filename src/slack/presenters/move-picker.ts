import type { InputBlock, KnownBlock, MultiStaticSelect, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { type Move, moveSchema } from "#src/core/rehearsal/move.ts";
import { MOST_MOVES } from "#src/core/rehearsal/read-answer.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { plain, section } from "./mrkdwn.ts";
import { MOVE_LABEL } from "./rehearsal-words.ts";

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

/** In a form: what own words stand for, beginning with what was heard in them. */
export function moveInput(heard: readonly Move[]): InputBlock {
  return {
    type: "input",
    block_id: MOVES_INPUT.block,
    label: plain("What did you mean by it?"),
    hint: plain("One to three. They answer to what you meant."),
    element: moveSelect(heard),
  };
}

/** The same in a message. */
export function movesInMessage(asks: string, heard: readonly Move[]): KnownBlock {
  return { ...section(asks), block_id: MOVES_INPUT.block, accessory: moveSelect(heard) };
}

function moveSelect(heard: readonly Move[]): MultiStaticSelect {
  const chosen = claimable(heard).map(option);
  return {
    type: "multi_static_select",
    action_id: MOVES_INPUT.action,
    max_selected_items: MOST_MOVES,
    placeholder: plain("Choose one to three"),
    option_groups: GROUPS.map(({ label, moves }) => ({
      label: plain(label),
      options: moves.map(option),
    })),
    ...(chosen.length === 0 ? {} : { initial_options: chosen }),
  };
}

/** As many of the moves as may be chosen. */
export function claimable(moves: readonly Move[]): Claimable[] {
  return [...new Set(moves)]
    .flatMap((move) => (move === "injection" ? [] : [move]))
    .slice(0, MOST_MOVES);
}

function option(move: Claimable): PlainTextOption {
  return { text: plain(MOVE_LABEL[move], LIMIT.optionText), value: move };
}

const picked = z
  .object({ selected_options: z.array(z.object({ value: moveSchema })).default([]) })
  .transform(({ selected_options }) => selected_options.map(({ value }) => value));

const movesSchema = z
  .object({ [MOVES_INPUT.block]: z.object({ [MOVES_INPUT.action]: picked }).optional() })
  .transform((values) => values[MOVES_INPUT.block]?.[MOVES_INPUT.action] ?? null);

/** What was chosen; null when the list was not touched. */
export function readPickedMoves(values: unknown): Move[] | null {
  return movesSchema.parse(values);
}

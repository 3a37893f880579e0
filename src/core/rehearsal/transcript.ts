import { z } from "zod";
import { ACTS } from "./answer-rep.ts";
import { type Move, moveSchema } from "./move.ts";
import { type RedFlag, redFlagSchema } from "./red-flags.ts";
import { type Layer, type TalkState, talkStateSchema } from "./talk-state.ts";

/** One exchange: what the rep said and what the client answered. */
export const repTurnSchema = z.object({
  number: z.int().min(1),
  repText: z.string(),
  said: z.array(z.object({ move: moveSchema, words: z.string() })), // in the order spoken
  redFlags: z.array(redFlagSchema), // found in own words only
  act: z.enum(ACTS),
  clientText: z.string(),
  voicedBy: z.string(), // "playbook", or the model's name
  state: talkStateSchema, // after this exchange
});

export type RepTurn = Readonly<z.infer<typeof repTurnSchema>>;

/** One move in the talk, and how much the client had told when it was made. */
export type Said = {
  readonly turn: number;
  readonly move: Move;
  readonly words: string;
  readonly layerBefore: Layer;
};

/** Every move of the rep in the order spoken. */
export function allSaid(turns: readonly RepTurn[]): Said[] {
  return turns.flatMap((turn, i) => {
    const layerBefore = turns[i - 1]?.state.layer ?? 0;
    return turn.said.map(({ move, words }) => ({ turn: turn.number, move, words, layerBefore }));
  });
}

export function stateAfter(turns: readonly RepTurn[], start: TalkState): TalkState {
  return turns.at(-1)?.state ?? start;
}

export type FlaggedWords = {
  readonly turn: number;
  readonly words: string;
  readonly flag: RedFlag;
};

export function allFlagged(turns: readonly RepTurn[]): FlaggedWords[] {
  return turns.flatMap((turn) =>
    turn.redFlags.map((flag) => ({
      turn: turn.number,
      words: turn.repText.slice(flag.start, flag.end),
      flag,
    })),
  );
}

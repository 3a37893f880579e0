import { z } from "zod";
import { ACTS } from "./answer-rep.ts";
import type { Spoken, SpokenTalk } from "./judge-words.ts";
import { moveSchema } from "./move.ts";
import { MOVE_OF_FLAG, redFlagSchema } from "./red-flags.ts";
import { type TalkState, talkStateSchema } from "./talk-state.ts";

/** Who said which move it is: the card's author, the rep who typed the words, or the model that read them. */
const SAYERS = ["card", "rep", "model"] as const;
export type Sayer = (typeof SAYERS)[number];

/** One exchange: what the rep said and what the client answered. */
export const repTurnSchema = z.object({
  number: z.int().min(1),
  repText: z.string(),
  said: z.array(
    z.object({
      move: moveSchema,
      words: z.string(),
      by: z.enum(SAYERS).default("card"), // turns kept before it was asked for
    }),
  ), // in the order spoken
  redFlags: z.array(redFlagSchema), // found in own words only
  doubtful: z.array(moveSchema).optional(), // of a model's readings too few agreed on these
  act: z.enum(ACTS),
  clientText: z.string(),
  voicedBy: z.string(), // "playbook", or the model's name
  state: talkStateSchema, // after this exchange
});

export type RepTurn = Readonly<z.infer<typeof repTurnSchema>>;

const ROOM = 10_000; // places in one turn

/** Every move of the rep in the order spoken; what the words of a turn look like and nobody claims is doubtful. */
export function spokenIn(turns: readonly RepTurn[]): SpokenTalk {
  return {
    sure: turns.flatMap(({ number, said }) =>
      said.map(({ move, words }, i) => ({ turn: number, move, words, place: number * ROOM + i })),
    ),
    doubtful: turns.flatMap(doubtsIn),
  };
}

function doubtsIn({ number, repText, redFlags, doubtful = [], said }: RepTurn): Spoken[] {
  const flagged = redFlags.map(({ kind, start }) => ({ move: MOVE_OF_FLAG[kind], start }));
  const unsure = doubtful.map((move) => ({ move, start: 0 }));
  return [...flagged, ...unsure].flatMap(({ move, start }) => {
    if (said.some((one) => one.move === move)) return [];
    return [{ turn: number, move, words: repText, place: number * ROOM + start }];
  });
}

export function stateAfter(turns: readonly RepTurn[], start: TalkState): TalkState {
  return turns.at(-1)?.state ?? start;
}

import { z } from "zod";
import { feelAtFirst } from "./attitude.ts";
import { MOVES, type Move } from "./move.ts";
import type { Persona } from "./persona.ts";

export const OUTCOMES = ["agreed", "give-time", "angry", "rep-ended"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How much of the true reason the client has told: 0 nothing, 1 hint, 2 part of it, 3 all. */
export type Layer = 0 | 1 | 2 | 3;

const feeling = z.number().min(0).max(10);

const countsSchema = z.partialRecord(z.enum(MOVES), z.int().min(1));

export const talkStateSchema = z.object({
  turn: z.int().min(0), // answers the rep has given
  trust: feeling, // 0 none, 10 full
  irritation: feeling, // 0 calm, 10 furious
  layer: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  counts: countsSchema, // replies that held the move
  sinceHint: countsSchema.default({}), // the same since the hint, or since a slip after it
  asking: z.int().min(0).default(0), // replies running that asked openly, with no slip in them
  objections: z.int().min(0), // times the client has stated the objection
  wishNamed: z.boolean(), // the client said what would bring them back (P11)
  changeShown: z.boolean(), // after the true reason was told (EL-12)
  agreedInPrinciple: z.boolean(), // yes to the conditional question (P14)
  outcome: z.enum(OUTCOMES).nullable(), // null while the talk goes on
});

export type TalkState = Readonly<z.infer<typeof talkStateSchema>>;

/** The client's mood before the rep's first word. */
export function startTalk(persona: Persona): TalkState {
  return {
    turn: 0,
    ...feelAtFirst(persona),
    layer: 0,
    counts: {},
    sinceHint: {},
    asking: 0,
    objections: 0,
    wishNamed: false,
    changeShown: false,
    agreedInPrinciple: false,
    outcome: null,
  };
}

export function timesSaid(state: TalkState, move: Move): number {
  return state.counts[move] ?? 0;
}

/** Where the talk stands; the cards differ by it. */
export type Stage = "opening" | "objection" | "hint" | "partial" | "reveal" | "wish" | "deal";

export function stageOf(state: TalkState): Stage {
  if (state.agreedInPrinciple) return "deal";
  if (state.wishNamed) return "wish";
  if (state.layer > 0) return (["hint", "partial", "reveal"] as const)[state.layer - 1] ?? "reveal";
  return state.objections > 0 ? "objection" : "opening";
}

import { z } from "zod";
import { MOVES, type Move } from "./move.ts";
import type { Objection } from "./objection.ts";
import type { Difficulty, Persona } from "./persona.ts";

export const OUTCOMES = ["agreed", "give-time", "angry", "rep-ended"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How much of the true reason the client has told: 0 nothing, 1 hint, 2 part of it, 3 all. */
export type Layer = 0 | 1 | 2 | 3;

const feeling = z.number().min(0).max(10);

export const talkStateSchema = z.object({
  turn: z.int().min(0), // answers the rep has given
  trust: feeling, // 0 none, 10 full
  irritation: feeling, // 0 calm, 10 furious
  layer: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  counts: z.partialRecord(z.enum(MOVES), z.int().min(1)), // replies that held the move
  objections: z.int().min(0), // times the client has stated the objection
  probedAfterHint: z.boolean(),
  wishNamed: z.boolean(), // the client said what would bring them back (P11)
  changeShown: z.boolean(), // after the true reason was told (EL-12)
  agreedInPrinciple: z.boolean(), // yes to the conditional question (P14)
  outcome: z.enum(OUTCOMES).nullable(), // null while the talk goes on
});

export type TalkState = Readonly<z.infer<typeof talkStateSchema>>;

/** Points 0-10 before the first word. */
const START_TRUST: Record<Difficulty, number> = { easy: 3, medium: 2, hard: 1 };
const START_IRRITATION: Record<Difficulty, number> = { easy: 1, medium: 2, hard: 3 };

/** Register section A: missing product "no negativity", price "not hostile", service "irritated" ... */
const ATTITUDE_IRRITATION: Record<Objection, number> = {
  "missing-product": 0,
  pretext: 0,
  "better-terms": 0.5,
  price: 1,
  "new-rules": 1,
  rumour: 1,
  "where-were-you": 1.5,
  "bad-service": 2,
  "late-delivery": 2,
  "rude-employee": 2,
};

export function startTalk({ difficulty, objection }: Persona): TalkState {
  return {
    turn: 0,
    trust: START_TRUST[difficulty],
    irritation: START_IRRITATION[difficulty] + ATTITUDE_IRRITATION[objection],
    layer: 0,
    counts: {},
    objections: 0,
    probedAfterHint: false,
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

import type { Move } from "./move.ts";
import type { Persona } from "./persona.ts";
import type { Layer, TalkState } from "./talk-state.ts";
import { timesSaid } from "./talk-state.ts";
import { BAD_BEGINNING, beginsBadly, type Effect, touchedBy } from "./sore-spots.ts";

const effect = (trust: number, irritation: number): Effect => ({ trust, irritation });

/** What a move does the first time it is made. */
export const EFFECTS: Record<Move, Effect> = {
  greet: effect(0, 0),
  permission: effect(0.5, -0.5),
  "open-question": effect(1, -0.5),
  "closed-question": effect(0, 0.3),
  probe: effect(1, 0),
  reflect: effect(1.5, -1),
  own: effect(2, -2),
  sorry: effect(0.5, -0.5),
  thank: effect(0.5, -0.5),
  "ask-solution": effect(1.5, -1),
  conditional: effect(1, -0.5),
  "show-change": effect(1, -0.5),
  "dated-step": effect(0.5, 0),
  "give-time": effect(1, -1.5),
  discount: effect(-0.5, 0.5),
  pitch: effect(-1, 1),
  excuse: effect(-2, 2),
  blame: effect(-3, 3),
  "criticise-competitor": effect(-2, 1.5),
  plead: effect(-1.5, 1.5),
  push: effect(-1.5, 2),
  "vague-promise": effect(-0.5, 0.5),
  injection: effect(-1, 2),
  other: effect(0, 0.2),
};

/** A move that comes before the client has told this much does this instead. */
export const TOO_EARLY: Partial<Record<Move, Effect & { readonly beforeLayer: Layer }>> = {
  discount: { beforeLayer: 3, ...effect(-1, 1) }, // money before understanding
  "show-change": { beforeLayer: 2, ...effect(0.3, 0) }, // solution before diagnosis
  "ask-solution": { beforeLayer: 3, ...effect(0, 0.3) },
  conditional: { beforeLayer: 3, ...effect(-0.5, 0.5) },
  "dated-step": { beforeLayer: 3, ...effect(0, 0.3) },
};

export const CHARM_WEARS_OFF = 0.6; // what does good does this share of it at each repeat
export const CHARM_AT_LEAST = 0.25; // and never less than this share, so that no talk is lost for good
export const IRRITANT_GROWS = 0.3; // what does harm does this much more at each repeat

/** Nobody melts or explodes at once: the most one reply can change, in points. The harder they are, the slower they warm. */
export const MOST_A_TURN = {
  trustUp: { easy: 2, medium: 1.5, hard: 1.2 },
  trustDown: 3,
  irritationUp: 4,
  irritationDown: 2,
} as const;

/** Trust and irritation after a reply. */
export function feelAfter(persona: Persona, state: TalkState, moves: readonly Move[]): Effect {
  let { trust, irritation } =
    state.turn === 0 && beginsBadly(persona.temperament, moves) ? BAD_BEGINNING : NOTHING;
  for (const move of new Set(moves)) {
    const done = wornBy(firstEffect(state, move), timesSaid(state, move));
    const touched = touchedBy(persona, move);
    trust += done.trust + touched.trust;
    irritation += done.irritation + touched.irritation;
  }
  const { trustUp, trustDown, irritationUp, irritationDown } = MOST_A_TURN;
  const warmer = Math.max(-trustDown, Math.min(trustUp[persona.difficulty], trust));
  const angrier = Math.max(-irritationDown, Math.min(irritationUp, irritation));
  return { trust: feeling(state.trust + warmer), irritation: feeling(state.irritation + angrier) };
}

const NOTHING = effect(0, 0);

function firstEffect({ layer }: TalkState, move: Move): Effect {
  const early = TOO_EARLY[move];
  return early !== undefined && layer < early.beforeLayer ? early : EFFECTS[move];
}

function wornBy({ trust, irritation }: Effect, repeats: number): Effect {
  const less = Math.max(CHARM_AT_LEAST, CHARM_WEARS_OFF ** repeats);
  const more = 1 + IRRITANT_GROWS * repeats;
  return {
    trust: trust > 0 ? trust * less : trust,
    irritation: irritation < 0 ? irritation * less : irritation * more,
  };
}

/** Kept to hundredths, so that a stored talk and a replayed one are equal. */
function feeling(points: number): number {
  return Math.round(Math.max(0, Math.min(10, points)) * 100) / 100;
}

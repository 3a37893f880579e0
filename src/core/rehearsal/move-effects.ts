import type { Move } from "./move.ts";
import type { Difficulty, Persona } from "./persona.ts";
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

const CHARM_WEARS_OFF = 0.6; // what does good does this share of it at each repeat
const CHARM_AT_LEAST = 0.25; // and never less than this share, so that no talk is lost for good
const IRRITANT_GROWS = 0.3; // what does harm does this much more at each repeat

/** Nobody melts or explodes at once: the most one reply can change, in points. */
export const MOST_A_TURN = { trust: { down: 3, up: 2 }, irritation: { down: 2, up: 4 } } as const;
/** Points of trust: the harder the client, the slower they warm. */
export const MOST_TRUST_UP: Record<Difficulty, number> = { easy: 2, medium: 1.5, hard: 1.2 };

/** Trust and irritation after a reply. */
export function feelAfter(persona: Persona, state: TalkState, moves: readonly Move[]): Effect {
  const done = sumOf([
    ...[...new Set(moves)].map((move) => effectOf(persona, state, move)),
    ...(state.turn === 0 && beginsBadly(persona.temperament, moves) ? [BAD_BEGINNING] : []),
  ]);
  return {
    trust: feeling(
      state.trust +
        within(done.trust, { ...MOST_A_TURN.trust, up: MOST_TRUST_UP[persona.difficulty] }),
    ),
    irritation: feeling(state.irritation + within(done.irritation, MOST_A_TURN.irritation)),
  };
}

function effectOf(persona: Persona, state: TalkState, move: Move): Effect {
  const early = TOO_EARLY[move];
  const first = early !== undefined && state.layer < early.beforeLayer ? early : EFFECTS[move];
  return sumOf([wornBy(first, timesSaid(state, move)), ...touchedBy(persona, move)]);
}

function sumOf(effects: readonly Effect[]): Effect {
  return {
    trust: effects.reduce((sum, one) => sum + one.trust, 0),
    irritation: effects.reduce((sum, one) => sum + one.irritation, 0),
  };
}

function wornBy({ trust, irritation }: Effect, repeats: number): Effect {
  const less = Math.max(CHARM_AT_LEAST, CHARM_WEARS_OFF ** repeats);
  const more = 1 + IRRITANT_GROWS * repeats;
  return {
    trust: trust > 0 ? trust * less : trust,
    irritation: irritation < 0 ? irritation * less : irritation * more,
  };
}

function within(change: number, { down, up }: { down: number; up: number }): number {
  return Math.max(-down, Math.min(up, change));
}

/** Kept to hundredths, so that a stored talk and a replayed one are equal. */
function feeling(points: number): number {
  return Math.round(Math.max(0, Math.min(10, points)) * 100) / 100;
}

import type { Move } from "./move.ts";
import type { Objection } from "./objection.ts";
import type { Persona } from "./persona.ts";
import type { Layer, TalkState } from "./talk-state.ts";
import { timesSaid } from "./talk-state.ts";
import type { TrueReason } from "./true-reason.ts";

/** Points added to trust and irritation (both 0-10). */
export type Effect = { readonly trust: number; readonly irritation: number };

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
const IRRITANT_GROWS = 0.3; // what does harm does this much more at each repeat

/** Nobody melts or explodes at once: the most one reply can change, in points. */
export const MOST_A_TURN = { trust: { down: 3, up: 2 }, irritation: { down: 2, up: 4 } } as const;

const SORE_SPOT = effect(-0.5, 1);
const SOFT_SPOT = effect(0.5, 0);

type Spots = { readonly sore: readonly Move[]; readonly soft: readonly Move[] };

/** What this client takes especially badly or well, by what they say... */
export const SPOTS_OF_OBJECTION: Record<Objection, Spots> = {
  price: { sore: ["blame"], soft: [] }, // arguing about the price (FI-082)
  "missing-product": { sore: ["pitch"], soft: [] },
  "bad-service": { sore: ["excuse"], soft: ["reflect"] },
  "late-delivery": { sore: ["sorry"], soft: [] }, // words alone do not help here (FI-055)
  "better-terms": { sore: ["criticise-competitor"], soft: [] },
  "rude-employee": { sore: ["excuse"], soft: ["reflect"] },
  "new-rules": { sore: ["push"], soft: ["probe"] },
  "where-were-you": { sore: ["excuse"], soft: ["own"] }, // ET-21
  rumour: { sore: ["blame"], soft: ["open-question"] }, // RU-22 to RU-28
  pretext: { sore: ["push"], soft: ["permission"] }, // FI-120
};

/** ...and by what it really is. */
export const SPOTS_OF_REASON: Record<TrueReason, Spots> = {
  A7: { sore: ["push"], soft: ["give-time"] },
  B1: { sore: ["pitch"], soft: ["thank"] }, // "and where were you until now?" (ET-21)
  B2: { sore: ["push"], soft: ["reflect"] },
  B3: { sore: ["discount"], soft: ["probe"] },
  B4: { sore: ["closed-question"], soft: ["own"] },
  B4a: { sore: ["excuse"], soft: ["own"] },
  B5: { sore: ["sorry"], soft: ["own"] }, // an apology alone does not help here (FI-055)
  B6: { sore: ["blame"], soft: ["own"] },
  B7: { sore: ["vague-promise"], soft: ["own"] },
  B8: { sore: ["excuse"], soft: ["probe"] },
  C5: { sore: ["criticise-competitor"], soft: ["reflect"] },
  T1: { sore: ["blame"], soft: ["thank"] },
};

/** Trust and irritation after a reply, and by how much trust would have changed without the cap. */
export function feelAfter(persona: Persona, state: TalkState, moves: readonly Move[]): Effect {
  const effects = [...new Set(moves)].map((move) => effectOf(persona, state, move));
  const sum = (pick: (one: Effect) => number): number =>
    effects.reduce((total, one) => total + pick(one), 0);
  const { trust, irritation } = MOST_A_TURN;
  return {
    trust: feeling(
      state.trust +
        within(
          sum((one) => one.trust),
          trust,
        ),
    ),
    irritation: feeling(
      state.irritation +
        within(
          sum((one) => one.irritation),
          irritation,
        ),
    ),
  };
}

function effectOf(persona: Persona, state: TalkState, move: Move): Effect {
  const early = TOO_EARLY[move];
  const first = early !== undefined && state.layer < early.beforeLayer ? early : EFFECTS[move];
  const worn = wornBy(first, timesSaid(state, move));
  const spots = [SPOTS_OF_OBJECTION[persona.objection], SPOTS_OF_REASON[persona.trueReason]];
  const sore = spots.some((spot) => spot.sore.includes(move)) ? SORE_SPOT : effect(0, 0);
  const soft = spots.some((spot) => spot.soft.includes(move)) ? SOFT_SPOT : effect(0, 0);
  return {
    trust: worn.trust + sore.trust + soft.trust,
    irritation: worn.irritation + sore.irritation + soft.irritation,
  };
}

function wornBy({ trust, irritation }: Effect, repeats: number): Effect {
  const less = CHARM_WEARS_OFF ** repeats;
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

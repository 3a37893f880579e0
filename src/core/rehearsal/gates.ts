import { type Move, asksOpenly } from "./move.ts";
import type { Difficulty, Persona } from "./persona.ts";
import type { Layer, TalkState } from "./talk-state.ts";

/** What the rep must have done before the client tells the next layer. */
export const NEEDS = [
  "let-object", // the client has stated the objection, a hard one twice
  "no-slip", // in this very reply: nothing that hurts, and no proposal that would be answered instead
  "ask-openly", // in this very reply
  "ask-on", // and in the reply before, neither with a slip
  "own-or-reflect", // since the hint
  "own", // since the hint
  "reflect", // since the hint
  "probe-after-hint", // and in the two replies before, none with a slip
] as const;
export type Need = (typeof NEEDS)[number];

/** Opens when trust and irritation allow it and every need is met. */
export type Gate = {
  readonly opens: 1 | 2 | 3;
  readonly minTrust: number; // points, inclusive
  readonly maxIrritation: number; // points, inclusive
  readonly minObjections: number; // times the objection was stated, inclusive
  readonly needs: readonly Need[];
};

/** Points of trust that each layer takes; a harder client begins with less and warms more slowly. */
const TRUST_FOR = { 1: 5.5, 2: 7.5, 3: 8.5 } as const;

/** Times a client states the objection before there is more to hear. */
export const OBJECTS_TIMES: Record<Difficulty, number> = { easy: 1, medium: 1, hard: 2 };

/** A gold client expects more of us: points of trust on top for the true reason. */
export const GOLD_EXPECTS = 0.5;

/** The gate to what the client has not told yet; null when all is told. */
export function nextGate(persona: Persona, state: TalkState): Gate | null {
  const { difficulty, ourFault, temperament, about } = persona;
  const minObjections = OBJECTS_TIMES[difficulty];
  switch (state.layer) {
    case 0:
      return {
        opens: 1,
        minTrust: TRUST_FOR[1],
        maxIrritation: 6.9,
        minObjections,
        needs: ["let-object", "no-slip", "ask-openly", "ask-on"],
      };
    case 1:
      return {
        opens: 2,
        minTrust: TRUST_FOR[2],
        maxIrritation: 6.9,
        minObjections,
        needs: [
          "no-slip",
          "ask-openly",
          "probe-after-hint",
          temperament === "sceptical" ? "own" : "own-or-reflect",
        ],
      };
    case 2:
      return {
        opens: 3,
        minTrust: TRUST_FOR[3] + (about.tier === "gold" ? GOLD_EXPECTS : 0),
        maxIrritation: 5,
        minObjections,
        needs: ["no-slip", "ask-openly", "probe-after-hint", ourFault ? "own" : "reflect"],
      };
    case 3:
      return null;
  }
}

/** `state` already holds what `moves` did to the feelings and counts. */
export function isOpen(gate: Gate, state: TalkState, moves: readonly Move[]): boolean {
  const calm = state.trust >= gate.minTrust && state.irritation <= gate.maxIrritation;
  return calm && unmetNeeds(gate, state, moves).length === 0;
}

export function unmetNeeds(gate: Gate, state: TalkState, moves: readonly Move[]): Need[] {
  const { sinceHint, asking } = state;
  const met: Record<Need, boolean> = {
    "let-object": state.objections >= gate.minObjections,
    "no-slip": !hurts(moves, state.layer) && !proposes(moves, state.layer),
    "ask-openly": asksOpenly(moves),
    "ask-on": asking >= 2,
    "own-or-reflect": (sinceHint.own ?? 0) + (sinceHint.reflect ?? 0) > 0,
    own: (sinceHint.own ?? 0) > 0,
    reflect: (sinceHint.reflect ?? 0) > 0,
    "probe-after-hint": asking >= 3,
  };
  return gate.needs.filter((need) => !met[need]);
}

/** What closes a client up: the talk is no longer about them. */
export const HURTS: readonly Move[] = [
  "pitch",
  "excuse",
  "blame",
  "criticise-competitor",
  "plead",
  "push",
  "injection",
];

export function hurts(moves: readonly Move[], layer: Layer): boolean {
  return moves.some((move) => HURTS.includes(move) || (move === "discount" && layer < 3));
}

/** Whoever hears a promise or a proposal answers that and not the question. */
const PROPOSALS: readonly Move[] = [
  "vague-promise",
  "show-change",
  "conditional",
  "dated-step",
  "give-time",
];

function proposes(moves: readonly Move[], layer: Layer): boolean {
  return layer < 3 && moves.some((move) => PROPOSALS.includes(move));
}

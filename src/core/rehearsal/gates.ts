import { type Move, asksOpenly } from "./move.ts";
import type { Difficulty, Persona } from "./persona.ts";
import { type TalkState, timesSaid } from "./talk-state.ts";

/** What the rep must have done before the client tells the next layer. */
export const NEEDS = [
  "let-object", // the client has stated the objection
  "ask-openly", // in this very reply
  "own-or-reflect",
  "own",
  "reflect",
  "probe-after-hint",
] as const;
export type Need = (typeof NEEDS)[number];

/** Opens when trust and irritation allow it and every need is met. */
export type Gate = {
  readonly opens: 1 | 2 | 3;
  readonly minTrust: number; // points, inclusive
  readonly maxIrritation: number; // points, inclusive
  readonly needs: readonly Need[];
};

/** Points by which a harder client asks for more trust. */
const HARDER: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 };

/** The gate to what the client has not told yet; null when all is told. */
export function nextGate({ difficulty, ourFault }: Persona, state: TalkState): Gate | null {
  const harder = HARDER[difficulty];
  switch (state.layer) {
    case 0:
      return {
        opens: 1,
        minTrust: 3 + harder,
        maxIrritation: 6.9,
        needs: ["let-object", "ask-openly"],
      };
    case 1:
      return {
        opens: 2,
        minTrust: 4.5 + harder,
        maxIrritation: 6.9,
        needs: ["ask-openly", "own-or-reflect"],
      };
    case 2:
      return {
        opens: 3,
        minTrust: 6 + harder / 2,
        maxIrritation: 5,
        needs: ["ask-openly", "probe-after-hint", ourFault ? "own" : "reflect"],
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
  const met: Record<Need, boolean> = {
    "let-object": state.objections > 0,
    "ask-openly": asksOpenly(moves),
    "own-or-reflect": timesSaid(state, "own") + timesSaid(state, "reflect") > 0,
    own: timesSaid(state, "own") > 0,
    reflect: timesSaid(state, "reflect") > 0,
    "probe-after-hint": state.probedAfterHint,
  };
  return gate.needs.filter((need) => !met[need]);
}

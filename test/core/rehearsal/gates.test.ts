import { describe, expect, test } from "vitest";
import { isOpen, nextGate, unmetNeeds } from "#src/core/rehearsal/gates.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Difficulty } from "#src/core/rehearsal/persona.ts";
import { type Layer, type TalkState, startTalk } from "#src/core/rehearsal/talk-state.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const ready: Partial<TalkState> = {
  objections: 1,
  probedAfterHint: true,
  counts: { own: 1, reflect: 1 },
};

function opens(at: {
  difficulty: Difficulty;
  layer: Layer;
  trust: number;
  irritation: number;
  moves?: Move[];
  changed?: Partial<TalkState>;
}): boolean {
  const persona = rehearsalPersona({}, { difficulty: at.difficulty });
  const { layer, trust, irritation } = at;
  const state = { ...startTalk(persona), ...ready, layer, trust, irritation, ...at.changed };
  const gate = nextGate(persona, state);
  return gate !== null && isOpen(gate, state, at.moves ?? ["probe"]);
}

describe.each([
  { difficulty: "easy", layer: 0, trust: 3, irritation: 6.9 },
  { difficulty: "medium", layer: 0, trust: 4, irritation: 6.9 },
  { difficulty: "hard", layer: 0, trust: 5, irritation: 6.9 },
  { difficulty: "easy", layer: 1, trust: 4.5, irritation: 6.9 },
  { difficulty: "medium", layer: 1, trust: 5.5, irritation: 6.9 },
  { difficulty: "hard", layer: 1, trust: 6.5, irritation: 6.9 },
  { difficulty: "easy", layer: 2, trust: 6, irritation: 5 },
  { difficulty: "medium", layer: 2, trust: 6.5, irritation: 5 },
  { difficulty: "hard", layer: 2, trust: 7, irritation: 5 },
] as const)("$difficulty, layer $layer", (at) => {
  test("opens at its threshold and not a hundredth beyond it", () => {
    expect(opens(at)).toBe(true);
    expect(opens({ ...at, trust: at.trust - 0.01 })).toBe(false);
    expect(opens({ ...at, irritation: at.irritation + 0.01 })).toBe(false);
  });

  test("does not open to a reply without an open question", () => {
    expect(opens({ ...at, moves: ["closed-question", "own"] })).toBe(false);
  });
});

test.each([
  { layer: 0, changed: { objections: 0 }, why: "the client has not said the objection yet" },
  { layer: 1, changed: { counts: {} }, why: "neither owning nor empathy was heard" },
  { layer: 2, changed: { counts: { reflect: 3 } }, why: "the fault was never owned" },
  { layer: 2, changed: { probedAfterHint: false }, why: "nobody asked further after the hint" },
] as const)("layer $layer stays shut: $why", ({ layer, changed }) => {
  expect(opens({ difficulty: "easy", layer, trust: 10, irritation: 0, changed })).toBe(false);
});

test("where the fault is not ours, empathy opens the last gate and owning is not asked for", () => {
  const price = rehearsalPersona({ trueReason: "B2", ourFault: false });
  const state: TalkState = { ...startTalk(price), ...ready, layer: 2, trust: 9, irritation: 0 };
  const gate = nextGate(price, state);
  if (gate === null) throw new Error("layer 2 has a gate");
  expect(isOpen(gate, { ...state, counts: { reflect: 1 } }, ["probe"])).toBe(true);
  expect(unmetNeeds(gate, { ...state, counts: { own: 1 } }, ["probe"])).toEqual(["reflect"]);
});

test("behind the true reason there is no gate", () => {
  const persona = rehearsalPersona();
  expect(nextGate(persona, { ...startTalk(persona), layer: 3 })).toBeNull();
});

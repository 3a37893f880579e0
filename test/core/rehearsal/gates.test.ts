import { describe, expect, test } from "vitest";
import { type Gate, isOpen, nextGate, unmetNeeds } from "#src/core/rehearsal/gates.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Difficulty, Persona } from "#src/core/rehearsal/persona.ts";
import { type Layer, type TalkState, startTalk } from "#src/core/rehearsal/talk-state.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const someone = rehearsalPersona({ temperament: "formal" });
/** Nothing about them but the difficulty decides. */
const plain: Persona = { ...someone, about: { ...someone.about, tier: null } };

const ready: Partial<TalkState> = {
  objections: 2,
  asking: 3,
  sinceHint: { own: 1, reflect: 1 },
};

function opens(at: {
  difficulty: Difficulty;
  layer: Layer;
  trust: number;
  irritation: number;
  moves?: Move[];
  changed?: Partial<TalkState>;
}): boolean {
  const persona = { ...plain, difficulty: at.difficulty };
  const { layer, trust, irritation } = at;
  const state = { ...startTalk(persona), ...ready, layer, trust, irritation, ...at.changed };
  const gate = nextGate(persona, state);
  return gate !== null && isOpen(gate, state, at.moves ?? ["probe"]);
}

describe.each([
  { difficulty: "easy", layer: 0, trust: 5.5, irritation: 6.9 },
  { difficulty: "easy", layer: 1, trust: 7.5, irritation: 6.9 },
  { difficulty: "easy", layer: 2, trust: 8.5, irritation: 5 },
  { difficulty: "medium", layer: 0, trust: 5.5, irritation: 6.9 },
  { difficulty: "medium", layer: 1, trust: 7.5, irritation: 6.9 },
  { difficulty: "medium", layer: 2, trust: 8.5, irritation: 5 },
  { difficulty: "hard", layer: 0, trust: 5.5, irritation: 6.9 },
  { difficulty: "hard", layer: 1, trust: 7.5, irritation: 6.9 },
  { difficulty: "hard", layer: 2, trust: 8.5, irritation: 5 },
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
  { layer: 0, changed: { asking: 1 }, why: "the reply before asked nothing, or there was a slip" },
  { layer: 1, changed: { asking: 2 }, why: "the two replies before did not both ask" },
  { layer: 1, changed: { sinceHint: {} }, why: "neither owning nor empathy since the hint" },
  { layer: 2, changed: { sinceHint: { reflect: 3 } }, why: "the fault was never owned" },
  { layer: 2, changed: { asking: 2 }, why: "the two replies before did not both ask" },
] as const)("layer $layer stays shut: $why", ({ layer, changed }) => {
  expect(opens({ difficulty: "easy", layer, trust: 10, irritation: 0, changed })).toBe(false);
});

test.each(["discount", "pitch", "excuse", "vague-promise", "show-change", "dated-step"] as const)(
  "a question that comes with %s opens nothing",
  (slip) => {
    const at = { difficulty: "easy", layer: 0, trust: 10, irritation: 0 } as const;
    expect(opens({ ...at, moves: ["reflect", slip, "probe"] })).toBe(false);
    expect(opens({ ...at, moves: ["reflect", "thank", "probe"] })).toBe(true);
  },
);

test.each([
  { difficulty: "medium", objections: 1, open: true },
  { difficulty: "hard", objections: 1, open: false },
  { difficulty: "hard", objections: 2, open: true },
] as const)("$difficulty: $objections times objected, open: $open", ({ open, ...at }) => {
  const changed = { objections: at.objections };
  const { difficulty } = at;
  expect(opens({ difficulty, layer: 0, trust: 10, irritation: 0, changed })).toBe(open);
});

test("the sceptical want the fault owned before they tell a part of it", () => {
  const gate = gateOf({ ...plain, temperament: "sceptical" }, 1);
  expect(unmetNeeds(gate, stateAt({ sinceHint: { reflect: 1 } }), ["probe"])).toEqual(["own"]);
  expect(unmetNeeds(gate, stateAt({ sinceHint: { own: 1 } }), ["probe"])).toEqual([]);
});

test("a gold client wants half a point more of trust for the true reason, and for nothing before it", () => {
  const gold: Persona = { ...plain, about: { ...plain.about, tier: "gold" } };
  const more = ([0, 1, 2] as const).map(
    (layer) => gateOf(gold, layer).minTrust - gateOf(plain, layer).minTrust,
  );
  expect(more).toEqual([0, 0, 0.5]);
});

test("where the fault is not ours, empathy opens the last gate and owning is not asked for", () => {
  const gate = gateOf({ ...plain, trueReason: "B2", ourFault: false }, 2);
  const state = stateAt({ layer: 2, trust: 9, irritation: 0 });
  expect(isOpen(gate, { ...state, sinceHint: { reflect: 1 } }, ["probe"])).toBe(true);
  expect(unmetNeeds(gate, { ...state, sinceHint: { own: 1 } }, ["probe"])).toEqual(["reflect"]);
});

test("behind the true reason there is no gate", () => {
  expect(nextGate(plain, stateAt({ layer: 3 }))).toBeNull();
});

function stateAt(changed: Partial<TalkState>): TalkState {
  return { ...startTalk(plain), ...ready, ...changed };
}

function gateOf(persona: Persona, layer: Layer): Gate {
  const gate = nextGate(persona, stateAt({ layer }));
  if (gate === null) throw new Error(`layer ${layer} has a gate`);
  return gate;
}

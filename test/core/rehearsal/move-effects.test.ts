import { describe, expect, test } from "vitest";
import { feelAfter } from "#src/core/rehearsal/move-effects.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import { type TalkState, startTalk } from "#src/core/rehearsal/talk-state.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const easy = rehearsalPersona({ trueReason: "B1", temperament: "formal" }, { difficulty: "easy" });
/** Nothing was lost and nothing promised. */
const persona: Persona = { ...easy, about: { ...easy.about, product: null } };

function after(moves: Move[], changed: Partial<TalkState> = {}) {
  const state = { ...startTalk(persona), turn: 1, trust: 5, irritation: 5, ...changed };
  return feelAfter(persona, state, moves);
}

test.each([
  { counts: {}, trust: 7, irritation: 3, why: "the first time it is worth 2" },
  { counts: { own: 1 }, trust: 6.2, irritation: 3.8, why: "then 1.2" },
  { counts: { own: 2 }, trust: 5.72, irritation: 4.28, why: "then 0.72" },
])("charm wears off: $why", ({ counts, trust, irritation }) => {
  expect(after(["own"], { counts })).toEqual({ trust, irritation });
});

test.each([
  { counts: {}, irritation: 7, why: "2 points" },
  { counts: { excuse: 1 }, irritation: 7.6, why: "2.6 points" },
  { counts: { excuse: 2 }, irritation: 8.2, why: "3.2 points" },
])("what irritates does so more at each repeat: $why", ({ counts, irritation }) => {
  expect(after(["excuse"], { counts }).irritation).toBeCloseTo(irritation);
});

test.each([
  { difficulty: "easy", trust: 7 },
  { difficulty: "medium", trust: 6.5 },
  { difficulty: "hard", trust: 6.2 },
] as const)("$difficulty: whatever is said at once, trust grows from 5 to $trust", (at) => {
  const asked = { ...persona, difficulty: at.difficulty };
  const state = { ...startTalk(asked), turn: 1, trust: 5, irritation: 5 };
  const moves: Move[] = ["own", "reflect", "open-question", "thank"];
  expect(feelAfter(asked, state, moves)).toEqual({ trust: at.trust, irritation: 3 });
});

test.each([
  { repeats: 2, trust: 5.72 },
  { repeats: 3, trust: 5.5 },
  { repeats: 9, trust: 5.5 },
])("but never below a quarter of it: after $repeats times", ({ repeats, trust }) => {
  expect(after(["own"], { counts: { own: repeats } }).trust).toBe(trust);
});

/** After a first reply, from 5 and 5. */
function first(temperament: Persona["temperament"], moves: Move[]) {
  const asked = { ...persona, temperament };
  return feelAfter(asked, { ...startTalk(asked), trust: 5, irritation: 5 }, moves);
}

describe("who they are", () => {
  test.each([
    { temperament: "formal", moves: ["greet", "open-question"], trust: 5.5, irritation: 5 },
    {
      temperament: "formal",
      moves: ["greet", "permission", "open-question"],
      trust: 7,
      irritation: 4,
    },
    {
      temperament: "brisk",
      moves: ["greet", "permission", "open-question"],
      trust: 6.5,
      irritation: 4,
    },
    {
      temperament: "brisk",
      moves: ["greet", "thank", "permission", "open-question"],
      trust: 7,
      irritation: 4,
    },
    { temperament: "sceptical", moves: ["greet", "open-question"], trust: 6, irritation: 4.5 },
  ] as const)("$temperament, a first reply of $moves", ({ temperament, moves, ...felt }) => {
    expect(first(temperament, [...moves])).toEqual(felt);
  });

  test("the formal mind a missing 'may I ask' at the beginning only", () => {
    const formal: Persona = { ...persona, temperament: "formal" };
    const later = { ...startTalk(formal), turn: 1, trust: 5, irritation: 5 };
    expect(feelAfter(formal, later, ["open-question"])).toEqual({ trust: 6, irritation: 4.5 });
  });

  test.each([
    { brokenPromises: 0, trust: 4.5, irritation: 5.5 },
    { brokenPromises: 1, trust: 4, irritation: 6 },
    { brokenPromises: 2, trust: 3.5, irritation: 6.5 },
  ])("a promise without a day after $brokenPromises broken ones", ({ brokenPromises, ...felt }) => {
    const told: Persona = { ...persona, history: { ...persona.history, brokenPromises } };
    const state = { ...startTalk(told), turn: 1, trust: 5, irritation: 5 };
    expect(feelAfter(told, state, ["vague-promise"])).toEqual(felt);
  });

  test("who lost a product with us minds hearing of the others", () => {
    const plain: Persona = { ...persona, trueReason: "B4" };
    const missing: Persona = { ...plain, about: { ...plain.about, product: "Oat flour" } };
    const state = { ...startTalk(plain), turn: 1, trust: 5, irritation: 5 };
    expect(feelAfter(plain, state, ["pitch"])).toEqual({ trust: 4, irritation: 6 });
    expect(feelAfter(missing, state, ["pitch"])).toEqual({ trust: 3.5, irritation: 7 });
  });
});

test("trust falls by 3 points and irritation grows by 4 a turn at most", () => {
  expect(after(["blame", "excuse", "push"])).toEqual({ trust: 2, irritation: 9 });
});

test("a move said twice in one reply counts once", () => {
  expect(after(["excuse", "excuse"])).toEqual(after(["excuse"]));
});

test.each([
  { move: "discount", layer: 2, trust: 4 },
  { move: "discount", layer: 3, trust: 4.5 },
  { move: "show-change", layer: 1, trust: 5.3 },
  { move: "show-change", layer: 2, trust: 6 },
  { move: "ask-solution", layer: 2, trust: 5 },
  { move: "ask-solution", layer: 3, trust: 6.5 },
  { move: "conditional", layer: 2, trust: 4.5 },
  { move: "conditional", layer: 3, trust: 6 },
] as const)("$move at layer $layer brings trust to $trust", ({ move, layer, trust }) => {
  expect(after([move], { layer }).trust).toBe(trust);
});

test("a late delivery makes an apology alone worse than nothing", () => {
  const late: Persona = { ...persona, trueReason: "B5" };
  const state = { ...startTalk(late), turn: 1, trust: 5, irritation: 5 };
  expect(feelAfter(late, state, ["sorry"])).toEqual({ trust: 5, irritation: 5.5 });
  expect(after(["sorry"])).toEqual({ trust: 5.5, irritation: 4.5 });
});

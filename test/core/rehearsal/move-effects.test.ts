import { expect, test } from "vitest";
import { feelAfter } from "#src/core/rehearsal/move-effects.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import { type TalkState, startTalk } from "#src/core/rehearsal/talk-state.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const persona = rehearsalPersona({ trueReason: "B1" });

function after(moves: Move[], changed: Partial<TalkState> = {}) {
  const state = { ...startTalk(persona), trust: 5, irritation: 5, ...changed };
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
  { counts: { push: 1 }, irritation: 7.6, why: "2.6 points" },
  { counts: { push: 2 }, irritation: 8.2, why: "3.2 points" },
])("what irritates does so more at each repeat: $why", ({ counts, irritation }) => {
  expect(after(["push"], { counts }).irritation).toBeCloseTo(irritation);
});

test("trust grows by 2 points a turn at most, whatever is said", () => {
  expect(after(["own", "reflect", "open-question", "thank"])).toEqual({ trust: 7, irritation: 3 });
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
  const late = rehearsalPersona({ trueReason: "B5" });
  const state = { ...startTalk(late), trust: 5, irritation: 5 };
  expect(feelAfter(late, state, ["sorry"])).toEqual({ trust: 5, irritation: 5.5 });
  expect(after(["sorry"])).toEqual({ trust: 5.5, irritation: 4.5 });
});

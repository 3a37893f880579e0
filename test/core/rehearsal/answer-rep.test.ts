import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, MOST_TURNS, answerRep, endByRep } from "#src/core/rehearsal/answer-rep.ts";
import { MOVES, type Move } from "#src/core/rehearsal/move.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES, type Persona } from "#src/core/rehearsal/persona.ts";
import { type TalkState, startTalk } from "#src/core/rehearsal/talk-state.ts";
import { TRUE_REASONS, isOurFault } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

type Policy = (state: TalkState) => Move[];

/** Steps P7-P15 in their order. */
const byTheMethod: Policy = (state) => {
  if (state.agreedInPrinciple) return ["thank", "dated-step"];
  if (state.wishNamed) return ["show-change", "conditional"];
  if (state.layer === 3) return ["reflect", "ask-solution"];
  if (state.turn === 0) return ["greet", "permission", "open-question"];
  if (state.turn === 1) return ["thank", "open-question"];
  return state.turn % 2 === 0 ? ["reflect", "open-question"] : ["own", "probe"];
};

const NEVER: Record<string, Policy> = {
  discounter: () => ["pitch", "discount"],
  apologiser: () => ["sorry"],
  "owner without a question": () => ["own"],
  beggar: () => ["plead"],
  injector: () => ["injection", "probe"],
  interrogator: () => ["open-question", "probe"],
  "fixer without a diagnosis": ({ turn }) =>
    turn === 0 ? ["greet"] : ["show-change", "closed-question"],
  excuser: ({ turn }) => (turn % 2 === 1 ? ["excuse"] : ["open-question"]),
  pusher: () => ["dated-step", "push"],
  flatterer: () => ["thank", "closed-question"],
  silent: () => [],
};

function play(persona: Persona, policy: Policy): { state: TalkState; acts: Act[] } {
  let state = startTalk(persona);
  const acts: Act[] = [];
  while (state.outcome === null) {
    const answer = answerRep(persona, state, policy(state));
    state = answer.state;
    acts.push(answer.act);
  }
  return { state, acts };
}

const everyPersona = OBJECTIONS.flatMap((objection) =>
  DIFFICULTIES.flatMap((difficulty) =>
    TRUE_REASONS.map((trueReason) =>
      rehearsalPersona({ trueReason, ourFault: isOurFault(trueReason) }, { objection, difficulty }),
    ),
  ),
);

describe("policies", () => {
  test("the method reaches the true reason in turns 5 to 7", () => {
    const told = everyPersona.map((persona) => play(persona, byTheMethod).acts.indexOf("reveal"));
    expect(Math.min(...told) + 1).toBeGreaterThanOrEqual(5);
    expect(Math.max(...told) + 1).toBeLessThanOrEqual(7);
  });

  test("and an agreement by turn 10", () => {
    const failed = everyPersona.filter((persona) => {
      const { state } = play(persona, byTheMethod);
      return state.outcome !== "agreed" || state.turn > 10;
    });
    expect(failed).toEqual([]);
  });

  test.each(Object.entries(NEVER))("the %s never hears the true reason", (_name, policy) => {
    const heard = everyPersona.filter((persona) => play(persona, policy).state.layer === 3);
    expect(heard).toEqual([]);
  });

  test.each([
    { policy: "beggar", outcome: "angry" },
    { policy: "excuser", outcome: "angry" },
    { policy: "owner without a question", outcome: "give-time" },
  ])("the $policy's talk ends $outcome", ({ policy, outcome }) => {
    const { state } = play(rehearsalPersona(), NEVER[policy] ?? byTheMethod);
    expect(state.outcome).toBe(outcome);
  });

  test("a medium talk goes step by step", () => {
    expect(play(rehearsalPersona(), byTheMethod).acts).toEqual([
      "cold-open",
      "object",
      "hint",
      "partial",
      "reveal",
      "name-wish",
      "yes-if",
      "agree-next-step",
    ]);
  });
});

describe("under random play", () => {
  const personas = fc.constantFrom(...everyPersona);
  const reply = fc.uniqueArray(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 2 });
  const talk = fc.array(reply, { minLength: 1, maxLength: 20 });

  test("one layer a turn, feelings stay within 0-10, and nothing is told without owning or empathy", () => {
    fc.assert(
      fc.property(personas, talk, (persona, replies) => {
        let state = startTalk(persona);
        for (const moves of replies) {
          const { state: next, act } = answerRep(persona, state, moves);
          expect([0, 1]).toContain(next.layer - state.layer);
          expect(Math.min(next.trust, next.irritation)).toBeGreaterThanOrEqual(0);
          expect(Math.max(next.trust, next.irritation)).toBeLessThanOrEqual(10);
          expect(next.trust - state.trust).toBeLessThanOrEqual(2.001);
          const opened = persona.ourFault ? next.counts.own : next.counts.reflect;
          expect(act !== "reveal" || (opened !== undefined && next.turn >= 4)).toBe(true);
          state = next;
        }
        expect(state.turn).toBeLessThanOrEqual(MOST_TURNS);
      }),
      { numRuns: 1500 },
    );
  });

  test("the true reason comes out in at most 2 talks of 100", () => {
    const talks = fc.sample(fc.tuple(personas, talk), { numRuns: 3000, seed: 1 });
    const told = talks.filter(([persona, replies]) => {
      let state = startTalk(persona);
      for (const moves of replies) state = answerRep(persona, state, moves).state;
      return state.layer === 3;
    });
    expect(told.length / talks.length).toBeLessThan(0.02);
  });

  test("a talk that has ended stays as it is", () => {
    fc.assert(
      fc.property(personas, reply, (persona, moves) => {
        const over = endByRep(startTalk(persona));
        expect(answerRep(persona, over, moves).state).toBe(over);
      }),
    );
  });
});

describe("thresholds", () => {
  const told: Partial<TalkState> = { layer: 3, turn: 6, objections: 1, irritation: 1 };

  test.each([
    { irritation: 7.5, outcome: "angry", act: "end-angry" },
    { irritation: 7.49, outcome: null, act: "warn" },
    { irritation: 5.5, outcome: null, act: "warn" },
    { irritation: 5.49, outcome: null, act: "deflect" },
  ])("pleading (worth 1.5) at irritation $irritation is answered by $act", (at) => {
    const answer = answerRep(rehearsalPersona(), stateOf({ irritation: at.irritation }), ["plead"]);
    expect(answer).toMatchObject({ act: at.act, state: { outcome: at.outcome } });
  });

  test.each([
    { trust: 6.5, act: "agree-next-step" },
    { trust: 6.49, act: "test-offer" },
    { trust: 4.5, act: "test-offer" },
    { trust: 4.49, act: "end-polite" },
  ])("a dated step (worth 0.5) from trust $trust is answered by $act", ({ trust, act }) => {
    const state = stateOf({ ...told, trust, wishNamed: true });
    expect(answerRep(rehearsalPersona(), state, ["dated-step"]).act).toBe(act);
  });

  test.each([
    { trust: 5, act: "yes-if" },
    { trust: 4.99, act: "test-offer" },
    { trust: 4, act: "test-offer" },
    { trust: 3.99, act: "end-polite" },
  ])("the conditional question (worth 1) from trust $trust is answered by $act", (at) => {
    const state = stateOf({ ...told, trust: at.trust });
    expect(answerRep(rehearsalPersona(), state, ["conditional"]).act).toBe(at.act);
  });

  test("without any ground a dated step is not agreed to, however high the trust", () => {
    const state = stateOf({ ...told, trust: 10 });
    expect(answerRep(rehearsalPersona(), state, ["dated-step"]).act).toBe("test-offer");
  });

  test("leaving in peace with a day ends the talk at any layer", () => {
    const answer = answerRep(rehearsalPersona(), stateOf({}), ["give-time", "dated-step"]);
    expect(answer).toMatchObject({ act: "end-polite", state: { outcome: "give-time" } });
  });

  test("a question that comes with a discount before the reason is met with the objection again", () => {
    const answer = answerRep(rehearsalPersona(), stateOf({}), ["discount", "open-question"]);
    expect(answer).toMatchObject({ act: "object", state: { objections: 2, layer: 0 } });
  });

  test("the last reply ends the talk even when it would have opened a gate", () => {
    const state = stateOf({ turn: MOST_TURNS - 1, trust: 9, irritation: 0 });
    expect(answerRep(rehearsalPersona(), state, ["open-question"])).toMatchObject({
      act: "end-polite",
      state: { layer: 0, outcome: "give-time" },
    });
  });
});

function stateOf(changed: Partial<TalkState>): TalkState {
  return { ...startTalk(rehearsalPersona()), turn: 2, objections: 1, ...changed };
}

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Act,
  BRISK_TURNS,
  MOST_TURNS,
  answerRep,
  endByRep,
} from "#src/core/rehearsal/answer-rep.ts";
import { MOVES, type Move } from "#src/core/rehearsal/move.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES, type Persona, TEMPERAMENTS } from "#src/core/rehearsal/persona.ts";
import { type TalkState, startTalk } from "#src/core/rehearsal/talk-state.ts";
import { TRUE_REASONS, isOurFault } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const everyPersona: readonly Persona[] = OBJECTIONS.flatMap((objection) =>
  DIFFICULTIES.flatMap((difficulty) =>
    TRUE_REASONS.flatMap((trueReason) =>
      TEMPERAMENTS.map((temperament) =>
        rehearsalPersona(
          { trueReason, temperament, ourFault: isOurFault(trueReason) },
          { objection, difficulty },
        ),
      ),
    ),
  ),
);

/** A formal client of no great size, so that the numbers are the plain ones. */
const plain = ((): Persona => {
  const persona = rehearsalPersona({ temperament: "formal" });
  return { ...persona, about: { ...persona.about, tier: null } };
})();

const BY_THE_METHOD: readonly Move[][] = [
  ["greet", "permission", "open-question"],
  ["thank", "open-question"],
  ["reflect", "open-question"],
  ["own", "probe"],
  ["reflect", "probe"],
  ["reflect", "ask-solution"],
  ["thank", "conditional"],
  ["thank", "dated-step"],
  ["show-change", "dated-step"],
];

function play(persona: Persona, replies: readonly Move[][]): { state: TalkState; acts: Act[] } {
  let state = startTalk(persona);
  const acts: Act[] = [];
  for (const moves of replies) {
    if (state.outcome !== null) break;
    const answer = answerRep(persona, state, moves);
    state = answer.state;
    acts.push(answer.act);
  }
  return { state, acts };
}

describe("a talk step by step", () => {
  const toTheWish: Act[] = ["hint", "partial", "reveal", "name-wish", "yes-if"];

  test("with a formal client", () => {
    const { acts } = play(plain, BY_THE_METHOD);
    expect(acts).toEqual(["cold-open", "object", ...toTheWish, "agree-next-step"]);
  });

  test("the brisk come to the point at once when they are asked at once", () => {
    const { acts } = play({ ...plain, temperament: "brisk" }, BY_THE_METHOD);
    expect(acts.slice(0, 2)).toEqual(["object", "soften"]);
    const long = play({ ...plain, temperament: "brisk" }, [
      ["greet", "thank", "permission", "open-question"],
    ]);
    expect(long.acts).toEqual(["cold-open"]);
  });

  test("the sceptical want to see a change before they agree to a day", () => {
    const { acts } = play(
      { ...plain, difficulty: "easy", temperament: "sceptical" },
      BY_THE_METHOD,
    );
    expect(acts.slice(-2)).toEqual(["test-offer", "agree-next-step"]);
  });

  test("a hard one says the objection twice before there is more to hear", () => {
    const { acts } = play({ ...plain, difficulty: "hard" }, BY_THE_METHOD);
    expect(acts.slice(0, 3)).toEqual(["cold-open", "object", "object"]);
  });

  test("a slip after the hint closes them up until the rep has asked three times anew", () => {
    const { acts } = play({ ...plain, difficulty: "easy" }, [
      ...BY_THE_METHOD.slice(0, 3),
      ["own", "excuse", "probe"],
      ["own", "probe"],
      ["reflect", "probe"],
      ["own", "probe"],
    ]);
    expect(acts.indexOf("hint")).toBe(2);
    expect(acts.indexOf("partial")).toBe(6);
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

  test("no first reply is told anything of the reason, whatever it is: 10,000 of them", () => {
    const replies = fc.uniqueArray(fc.constantFrom(...MOVES), { maxLength: 6 });
    const first = fc.sample(fc.tuple(personas, replies), { numRuns: 10_000, seed: 1 });
    const acts = first.map(([persona, said]) => answerRep(persona, startTalk(persona), said).act);
    const told = acts.filter((act) => ["hint", "partial", "reveal", "name-wish"].includes(act));
    expect(told).toEqual([]);
    expect(new Set(acts)).toContain("object");
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
    const answer = answerRep(plain, stateOf({ irritation: at.irritation }), ["plead"]);
    expect(answer).toMatchObject({ act: at.act, state: { outcome: at.outcome } });
  });

  test.each([
    { trust: 6.5, act: "agree-next-step" },
    { trust: 6.49, act: "test-offer" },
    { trust: 4.5, act: "test-offer" },
    { trust: 4.49, act: "end-polite" },
  ])("a dated step (worth 0.5) from trust $trust is answered by $act", ({ trust, act }) => {
    const state = stateOf({ ...told, trust, wishNamed: true });
    expect(answerRep(plain, state, ["dated-step"]).act).toBe(act);
  });

  test.each([
    { trust: 5, act: "yes-if" },
    { trust: 4.99, act: "test-offer" },
    { trust: 4, act: "test-offer" },
    { trust: 3.99, act: "end-polite" },
  ])("the conditional question (worth 1) from trust $trust is answered by $act", (at) => {
    const state = stateOf({ ...told, trust: at.trust });
    expect(answerRep(plain, state, ["conditional"]).act).toBe(at.act);
  });

  test("without any ground a dated step is not agreed to, however high the trust", () => {
    const state = stateOf({ ...told, trust: 10 });
    expect(answerRep(plain, state, ["dated-step"]).act).toBe("test-offer");
  });

  test("leaving in peace with a day ends the talk at any layer", () => {
    const answer = answerRep(plain, stateOf({}), ["give-time", "dated-step"]);
    expect(answer).toMatchObject({ act: "end-polite", state: { outcome: "give-time" } });
  });

  test("a question that comes with a discount before the reason is met with the objection again", () => {
    const answer = answerRep(plain, stateOf({}), ["discount", "open-question"]);
    expect(answer).toMatchObject({ act: "object", state: { objections: 2, layer: 0 } });
  });

  test.each([
    { temperament: "formal", turns: MOST_TURNS },
    { temperament: "brisk", turns: BRISK_TURNS },
  ] as const)(
    "the $temperament has time for $turns replies and no more",
    ({ temperament, turns }) => {
      const persona: Persona = { ...plain, temperament };
      const ready = { trust: 9, irritation: 0, asking: 4 };
      const last = answerRep(persona, stateOf({ ...ready, turn: turns - 1 }), ["open-question"]);
      expect(last).toMatchObject({ act: "end-polite", state: { layer: 0, outcome: "give-time" } });
      const before = answerRep(persona, stateOf({ ...ready, turn: turns - 2 }), ["open-question"]);
      expect(before.act).toBe("hint");
    },
  );
});

function stateOf(changed: Partial<TalkState>): TalkState {
  return { ...startTalk(plain), turn: 2, objections: 1, ...changed };
}

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Act, answerRep } from "#src/core/rehearsal/answer-rep.ts";
import { MOVES, type Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { fraction } from "#src/core/rehearsal/seeded.ts";
import { startTalk, type TalkState } from "#src/core/rehearsal/talk-state.ts";
import { drawPersonas } from "../../../rehearse/draw-persona.ts";
import { policy as careful } from "../../../rehearse/policies/careful.ts";

const personas = drawPersonas({
  games: 600,
  seed: 5,
  language: "en",
  difficulty: null,
  objection: null,
});
const someone = fc.constantFrom(...personas);
const anyReply = fc.uniqueArray(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 3 });
/** Whoever says goodbye themselves has ended the talk, not spoilt it. */
const mistake = anyReply.filter((moves) => !moves.includes("give-time"));

type Reply = { readonly moves: readonly Move[] | null }; // null: as a good rep would

/** The talk until the true reason is told or it is over; `clockAt` sets the turn back first. */
function playOn(
  persona: Persona,
  replies: readonly Reply[],
  clockAt: number | null = null,
): TalkState {
  let state = startTalk(persona);
  const acts: Act[] = ["pick-up"];
  const said: (readonly Move[])[] = [];
  const next = (moves: readonly Move[]): void => {
    const answer = answerRep(persona, state, moves);
    state = answer.state;
    acts.push(answer.act);
    said.push(moves);
  };
  const { objection, difficulty, seed } = persona;
  const chance = (key: string): number => fraction(seed, key);
  const asGood = (): readonly Move[] =>
    "say" in careful
      ? careful.say({ turn: acts.length, acts, said, objection, difficulty, chance })
      : [];
  for (const { moves } of replies) if (isOpen(state)) next(moves ?? asGood());
  if (clockAt !== null && isOpen(state)) state = { ...state, turn: clockAt };
  while (isOpen(state)) next(asGood());
  return state;
}

function isOpen({ layer, outcome }: TalkState): boolean {
  return layer < 3 && outcome === null;
}

test("after one mistake in any of the first replies a good rep still hears the true reason", () => {
  const at = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(someone, mistake, at, (persona, moves, good) => {
      const before = Array.from({ length: good }, () => ({ moves: null }));
      const { layer, outcome } = playOn(persona, [...before, { moves }]);
      expect(layer === 3 || outcome === "angry").toBe(true);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test("no state is a dead end: from anywhere below hang-up, given the time, the true reason is within 12 replies", () => {
  const spoilt = fc.array(mistake, { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(someone, spoilt, (persona, replies) => {
      const slow: Persona = { ...persona, temperament: "formal" }; // has 14 replies
      const { layer, outcome } = playOn(
        slow,
        replies.map((moves) => ({ moves })),
        1,
      );
      expect(layer === 3 || outcome === "angry").toBe(true);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Card, wordsOf } from "#src/core/rehearsal/cards.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES, type Persona, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import type { Quality } from "#src/core/rehearsal/recipes.ts";
import { fraction } from "#src/core/rehearsal/seeded.ts";
import type { TalkState } from "#src/core/rehearsal/talk-state.ts";
import { isOurFault, TRUE_REASONS } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";
import { playCards, qualityOf } from "../../support/rehearsal-talk.ts";

/** Every objection with every reason; languages and difficulties take turns. */
const personas: readonly Persona[] = OBJECTIONS.flatMap((objection, o) =>
  TRUE_REASONS.map((trueReason, r) => {
    const language = TALK_LANGUAGES[(o + r) % TALK_LANGUAGES.length] ?? "en";
    const difficulty = DIFFICULTIES[(o * 2 + r) % DIFFICULTIES.length] ?? "easy";
    const seed = 1000 + (o * TRUE_REASONS.length + r) * 17;
    const ourFault = isOurFault(trueReason);
    return rehearsalPersona({ language, trueReason, ourFault }, { objection, difficulty, seed });
  }),
);

type Choose = (hand: readonly Card[], state: TalkState) => Card | undefined;

const best =
  (quality: Quality): Choose =>
  (hand, state) =>
    hand.find((card) => qualityOf(card, state) === quality) ?? hand[0];

const atRandom =
  (key: number): Choose =>
  (hand, { turn }) =>
    hand[Math.floor(fraction(key, `card#${turn}`) * hand.length)];

/** Every hand of a talk, with its state and the quality of its cards. */
function handsOf(persona: Persona, choose: Choose) {
  const { hands, states } = playCards(persona, choose);
  return states.map((state, i) => {
    const hand = hands[i] ?? [];
    return { state, hand, qualities: hand.map((card) => qualityOf(card, state)) };
  });
}

describe("a hand", () => {
  const someone = fc.record({ persona: fc.constantFrom(...personas), key: fc.integer() });

  test("has three or four cards, one of them good, and no line twice but the greeting", () => {
    fc.assert(
      fc.property(someone, ({ persona, key }) => {
        for (const { hand, qualities } of handsOf(persona, atRandom(key))) {
          expect([3, 4]).toContain(hand.length);
          expect(qualities.filter((one) => one === "good")).toHaveLength(1);
          expect(qualities).not.toContain(null);
          const lines = hand.flatMap((card) => card.lines.filter(({ move }) => move !== "greet"));
          expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("holds no card that was offered before in the talk", () => {
    fc.assert(
      fc.property(someone, ({ persona, key }) => {
        const words = playCards(persona, atRandom(key)).hands.flat().map(wordsOf);
        expect(new Set(words).size).toBe(words.length);
      }),
      { numRuns: 100 },
    );
  });

  test("holds none even in the longest talk", () => {
    const talks = personas.map((persona) => playCards(persona, best("fair")));
    const repeated = talks.filter(({ hands }) => {
      const words = hands.flat().map(wordsOf);
      return new Set(words).size !== words.length;
    });
    expect(Math.max(...talks.map(({ turns }) => turns.length))).toBe(14);
    expect(repeated).toEqual([]);
  });

  test("greets at first and never again", () => {
    const greets = personas.flatMap((persona) =>
      handsOf(persona, best("good")).map(({ state, hand }) => ({
        isFirst: state.turn === 0,
        greets: hand.filter(({ lines }) => lines[0]?.move === "greet").length === hand.length,
      })),
    );
    expect(greets.filter((one) => one.isFirst !== one.greets)).toEqual([]);
  });

  test("is dealt the same to the same seed and talk, and differently to another seed", () => {
    const persona = rehearsalPersona();
    const { hands } = playCards(persona, best("good"));
    expect(playCards(persona, best("good")).hands).toEqual(hands);
    const other = playCards({ ...persona, seed: persona.seed + 1 }, best("good"));
    expect(other.hands).not.toEqual(hands);
  });

  test("carries no sign of what a card is worth", () => {
    const keys = personas.flatMap((persona) =>
      handsOf(persona, best("good")).flatMap(({ hand }) =>
        hand.flatMap((card) => Object.keys(card)),
      ),
    );
    expect([...new Set(keys)].toSorted((a, b) => a.localeCompare(b))).toEqual(["id", "lines"]);
  });
});

describe("the good card", () => {
  const hands = personas.flatMap((persona) => handsOf(persona, best("good")));
  const full = hands.filter(({ hand }) => hand.length === 4);

  test("lies anywhere in the hand", () => {
    const shares = [0, 1, 2, 3].map(
      (place) => full.filter(({ qualities }) => qualities[place] === "good").length / full.length,
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.18);
    expect(Math.max(...shares)).toBeLessThan(0.32);
  });

  test("is not given away by its length", () => {
    const longest = hands.filter(({ hand, qualities }) => {
      const lengths = hand.map((card) => wordsOf(card).length);
      return lengths.indexOf(Math.max(...lengths)) === qualities.indexOf("good");
    });
    expect(longest.length / hands.length).toBeLessThan(0.55);
  });
});

describe("policies at the card table", () => {
  test("the good card every time: the true reason by turn 8, and an agreement", () => {
    const failed = personas.filter((persona) => {
      const { turns, state } = playCards(persona, best("good"));
      const told = turns.find(({ act }) => act === "reveal")?.number ?? 99;
      return told > 8 || state.outcome !== "agreed";
    });
    expect(failed).toEqual([]);
  });

  test.each(["fair", "poor"] as const)(
    "the %s card every time: never the true reason",
    (quality) => {
      const told = personas.filter(
        (persona) => playCards(persona, best(quality)).state.layer === 3,
      );
      expect(told).toEqual([]);
    },
  );

  test("poor cards end in anger", () => {
    const ends = personas.map((persona) => playCards(persona, best("poor")).state.outcome);
    expect([...new Set(ends)]).toEqual(["angry"]);
  });

  test("any card: the true reason in less than 1 talk of 100, an agreement in less than 1 of 500", () => {
    const ends = personas.flatMap((persona, i) =>
      [1, 2, 3].map((key) => playCards(persona, atRandom(i * 10 + key)).state),
    );
    const share = (count: number): number => count / ends.length;
    expect(share(ends.filter(({ layer }) => layer === 3).length)).toBeLessThan(0.01);
    expect(share(ends.filter(({ outcome }) => outcome === "agreed").length)).toBeLessThan(0.002);
  });
});

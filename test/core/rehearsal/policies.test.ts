import { describe, expect, test } from "vitest";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import { drawPersonas } from "../../../rehearse/draw-persona.ts";
import { findPolicies } from "../../../rehearse/find-policies.ts";
import { policyRow } from "../../../rehearse/policy-table.ts";
import { tallyPolicy } from "../../../rehearse/tally-games.ts";
import { readPage } from "../../support/page-rows.ts";

const GAMES = 3000;
const games = { games: GAMES, seed: 1, language: "en", difficulty: null, objection: null } as const;

const page = await readPage("rehearsal-rubric.md");
const personas = drawPersonas(games);
const known = await findPolicies();
const tallies = [...known].map(([name, policy]) => tallyPolicy(name, policy, personas));
const ofKind = (kind: "good" | "bad" | "random") => tallies.filter((one) => one.kind === kind);

const ASKED_FOR = [
  "discount-first",
  "apologise-only",
  "beg",
  "argue",
  "interrogate",
  "excuses",
  "attack-the-rival",
  "ignore",
  "flatter",
  "injection",
];

test("there are good reps of several kinds, the bad strategies, and two kinds of chance", () => {
  expect(ofKind("good").length).toBeGreaterThanOrEqual(4);
  expect(ofKind("bad").map(({ policy }) => policy)).toEqual(expect.arrayContaining(ASKED_FOR));
  expect(ofKind("random").map(({ policy }) => policy)).toEqual(["random-cards", "random-moves"]);
});

describe.each(ofKind("good"))(`$policy, ${GAMES} games`, ({ byDifficulty, outcomes }) => {
  test.each(DIFFICULTIES)("hears the true reason in turns 4 to 8: %s", (difficulty) => {
    const { inTime, games: played, turn } = byDifficulty[difficulty];
    expect(played).toBe(GAMES / DIFFICULTIES.length);
    expect(inTime / played).toBeGreaterThanOrEqual(0.95);
    expect(turn?.p5).toBeGreaterThanOrEqual(4);
    expect(turn?.p95).toBeLessThanOrEqual(8);
  });

  test("takes longer with every difficulty, 1.5 turns in sum at least", () => {
    const [easy = 0, medium = 0, hard = 0] = DIFFICULTIES.map(
      (difficulty) => byDifficulty[difficulty].turn?.mean,
    );
    expect(medium).toBeGreaterThan(easy + 0.2);
    expect(hard).toBeGreaterThan(medium + 0.2);
    expect(hard - easy).toBeGreaterThanOrEqual(1.5);
  });

  test("comes to an agreement", () => {
    expect(outcomes.agreed / GAMES).toBeGreaterThanOrEqual(0.95);
  });
});

test.each([...ofKind("bad"), ...ofKind("random")])(
  `$policy, ${GAMES} games: the true reason in less than 1 of 100, at every difficulty`,
  ({ told, byDifficulty }) => {
    expect(told / GAMES).toBeLessThan(0.01);
    for (const difficulty of DIFFICULTIES) {
      const { told: heard, games: played } = byDifficulty[difficulty];
      expect(heard / played).toBeLessThan(0.015);
    }
  },
);

test("talks end in every way there is: agreed, asking for time, hung up", () => {
  const ends = tallies.reduce(
    (sum, { outcomes }) => ({
      agreed: sum.agreed + outcomes.agreed,
      time: sum.time + outcomes["give-time"],
      angry: sum.angry + outcomes.angry,
    }),
    { agreed: 0, time: 0, angry: 0 },
  );
  expect(Math.min(...Object.values(ends))).toBeGreaterThan(GAMES);
});

test.each(tallies)("the page has the row of $policy", (tally) => {
  const [name = "", ...cells] = policyRow(tally);
  expect(page.row(name, "policy")).toEqual(cells);
});

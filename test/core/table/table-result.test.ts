import { expect, test } from "vitest";
import { tableResult } from "#src/core/table/table-result.ts";
import type { Table } from "#src/core/table/table.ts";
import { newTable } from "../../support/tables.ts";

const proof = (met: "yes" | "no", { turn, points }: { turn: number | null; points: number }) => ({
  met,
  points,
  evidence:
    turn === null
      ? ({ kind: "never-said" } as const)
      : ({ kind: "quote", turn, quote: "…" } as const),
});

const scorecard = {
  outcome: "agreed",
  points: 9,
  outOf: 20,
  criteria: [
    proof("yes", { turn: 1, points: 3 }),
    proof("yes", { turn: 2, points: 2 }),
    proof("no", { turn: 2, points: 0 }),
    proof("yes", { turn: null, points: 2 }),
  ],
} as const;

const table: Table = newTable({
  seats: [
    { by: "U2", place: 2, isHere: false },
    { by: "U1", place: 1, isHere: true },
    { by: "U3", place: 3, isHere: true },
  ],
  stage: { is: "over", closedBy: "played" },
  bestVotes: [
    { by: "U1", for: 2, at: 30 },
    { by: "U3", for: 1, at: 20 },
  ],
  talk: {
    turn: 3,
    isOver: true,
    hand: [],
    lines: [
      { turn: 1, saidBy: "U1", owedTo: ["U1"] },
      { turn: 2, saidBy: null, owedTo: ["U2", "U1"] },
    ],
  },
});

test("everybody gets what their answers proved, those who left as well", () => {
  expect(tableResult({ table, scorecard })).toEqual({
    isPlayed: true,
    outcome: "agreed",
    points: 9,
    outOf: 20,
    players: [
      { by: "U1", answers: 2, earned: 5, praise: 2 },
      { by: "U2", answers: 1, earned: 2, praise: 1 },
      { by: "U3", answers: 0, earned: 0, praise: 0 },
    ],
    bestLine: { turn: 1, owedTo: ["U1"], votes: 1 }, // as many votes, but voted for first
  });
});

const abandoned: Table = { ...table, stage: { is: "over", closedBy: "abandoned" } };

test.each([
  ["without a scorecard", table, null, false],
  ["abandoned", abandoned, scorecard, false],
  ["without a single answer", { ...table, talk: { ...table.talk, lines: [] } }, scorecard, false],
  ["played", table, scorecard, true],
])("a table %s: %#", (_what, given, card, isPlayed) => {
  expect(tableResult({ table: given, scorecard: card }).isPlayed).toBe(isPlayed);
});

import { expect, test } from "vitest";
import { leagueOf, type LeagueTable } from "#src/core/practice/league.ts";

const everybody = (): boolean => true;
const player = (by: string, praise = 0, answers = 1) => ({ by, praise, answers });

const table = (given: Partial<LeagueTable> = {}): LeagueTable => ({
  isPlayed: true,
  points: 11,
  outOf: 22,
  players: [player("A"), player("B")],
  ...given,
});

test("everybody who had a part has the team's share of twenty points, whatever the rubric's size", () => {
  expect(leagueOf([table()], everybody)).toEqual([
    { slackUserId: "A", place: 1, points: 10, tables: 1, praise: 0 },
    { slackUserId: "B", place: 1, points: 10, tables: 1, praise: 0 },
  ]);
  const full = table({ points: 20, outOf: 20 });
  const pointless = table({ points: 0, outOf: 0 });
  expect(leagueOf([full, pointless], everybody)[0]).toMatchObject({ points: 20, tables: 2 });
});

test("votes for a line give two points each, and those who are level share a place", () => {
  const rows = leagueOf(
    [table({ players: [player("C"), player("A"), player("B", 2)] })],
    everybody,
  );
  expect(rows.map(({ slackUserId, place, points }) => [slackUserId, place, points])).toEqual([
    ["B", 1, 14],
    ["A", 2, 10],
    ["C", 2, 10],
  ]);
});

test("who only sat there, and a table that was not played, count for nothing", () => {
  const idle = table({ players: [player("A"), player("B", 0, 0)] });
  expect(leagueOf([idle], everybody).map(({ slackUserId }) => slackUserId)).toEqual(["A"]);
  expect(leagueOf([table({ isPlayed: false })], everybody)).toEqual([]);
  expect(leagueOf([], everybody)).toEqual([]);
});

test("whoever stays out is nowhere in it, and the others keep their points", () => {
  const two = [table(), table({ players: [player("B"), player("C")] })];
  const rows = leagueOf(two, (id) => id !== "B");
  expect(rows.map(({ slackUserId, points }) => [slackUserId, points])).toEqual([
    ["A", 10],
    ["C", 10],
  ]);
});

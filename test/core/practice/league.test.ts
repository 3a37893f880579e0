import { expect, test } from "vitest";
import { chooseClient } from "#src/core/practice/choose-client.ts";
import { leagueOf, type LeagueTable } from "#src/core/practice/league.ts";

const everybody = () => true;

const table = (given: Partial<LeagueTable> = {}): LeagueTable => ({
  points: 11,
  outOf: 22,
  seats: ["A", "B"],
  votes: [],
  ...given,
});

test("everybody at the table has the team's share of twenty points, whatever the rubric's size", () => {
  expect(leagueOf([table()], everybody)).toEqual([
    { slackUserId: "A", place: 1, points: 10, tables: 1, bestLineVotes: 0 },
    { slackUserId: "B", place: 1, points: 10, tables: 1, bestLineVotes: 0 },
  ]);
  const full = leagueOf(
    [table({ points: 20, outOf: 20 }), table({ points: 0, outOf: 0 })],
    everybody,
  );
  expect(full[0]).toMatchObject({ points: 20, tables: 2 });
});

test("votes for a line give two points each; one's own vote gives none", () => {
  const votes = [
    { by: "B", for: "A" },
    { by: "A", for: "A" },
    { by: "C", for: "A" },
    { by: "A", for: "Z" }, // nobody of this table
  ];
  const rows = leagueOf([table({ seats: ["A", "B", "C"], votes })], everybody);
  expect(
    rows.map(({ slackUserId, place, points, bestLineVotes }) => [
      slackUserId,
      place,
      points,
      bestLineVotes,
    ]),
  ).toEqual([
    ["A", 1, 14, 2],
    ["B", 2, 10, 0],
    ["C", 2, 10, 0],
  ]);
});

test("whoever stays out is nowhere in it, and the others keep their points", () => {
  const rows = leagueOf([table(), table({ seats: ["B", "C"] })], (id) => id !== "B");
  expect(rows.map(({ slackUserId }) => slackUserId)).toEqual(["A", "C"]);
  expect(leagueOf([], everybody)).toEqual([]);
});

test("a client whose facts suit the objection is chosen before a bigger one", () => {
  const big = { clientId: "big", caseId: null, suggests: "price" } as const;
  const late = { clientId: "late", caseId: null, suggests: "late-delivery" } as const;
  expect(chooseClient([big, late], "late-delivery")?.clientId).toBe("late");
  expect(chooseClient([big, late], "rumour")?.clientId).toBe("big");
  expect(chooseClient([], "rumour")).toBeNull();
});

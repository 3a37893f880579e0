import { describe, expect, test } from "vitest";
import { actIn, mayManage, scopeOf } from "#src/core/access/scope.ts";
import { whoIsTold } from "#src/core/access/who-is-told.ts";

const who = (role: "rep" | "manager" | "admin", teamId: string | null) =>
  ({ memberId: "m", role, teamId }) as const;

const one = (id: string, role: "rep" | "manager" | "admin", teamId: string | null) => ({
  id,
  role,
  teamId,
});

test.each([
  [who("rep", "north"), { of: "own", memberId: "m" }],
  [who("manager", "north"), { of: "team", teamId: "north" }],
  [who("manager", null), { of: "all" }],
  [who("admin", "north"), { of: "all" }],
])("%o looks through %o", (viewer, scope) => {
  expect(scopeOf(viewer)).toEqual(scope);
});

describe("who manages a team's affairs, and counts as a rep in another's", () => {
  test.each([
    [who("rep", "north"), "north", false],
    [who("manager", "north"), "north", true],
    [who("manager", "north"), "south", false],
    [who("manager", "north"), null, true],
    [who("manager", null), "south", true],
    [who("admin", null), "south", true],
  ])("%o of %s: %s", (viewer, teamId, may) => {
    expect(mayManage(viewer, teamId)).toBe(may);
    expect(actIn(viewer, teamId).role).toBe(may ? viewer.role : "rep");
  });
});

describe("who is told of a team's affairs", () => {
  const rep = one("rep", "rep", "north");
  const north = one("north", "manager", "north");
  const south = one("south", "manager", "south");
  const all = one("all", "manager", null);
  const admin = one("admin", "admin", null);
  test.each([
    ["its own managers", [rep, north, south, all, admin], "north", ["north"]],
    ["without one, those of all teams", [rep, south, all, admin], "north", ["all"]],
    ["without these, the admins", [rep, south, admin], "north", ["admin"]],
    ["of no team: managers of all", [north, south, all, admin], null, ["all"]],
    ["of no team, without these: every manager", [north, south, admin], null, ["north", "south"]],
    ["nobody at all", [rep], "north", []],
  ])("%s", (_, members, teamId, told) => {
    expect(whoIsTold(members, teamId).map(({ id }) => id)).toEqual(told);
  });
});

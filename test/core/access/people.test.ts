import { describe, expect, test } from "vitest";
import { rolesByGroups } from "#src/core/access/group-roles.ts";
import { type People, type Person, refusalToChange, type Team } from "#src/core/access/people.ts";

const team = (id: string, groups: Partial<Team> = {}): Team => ({
  id,
  name: id,
  alertChannel: null,
  managersChannel: null,
  dailyDigest: false,
  memberGroup: null,
  managerGroup: null,
  ...groups,
});

const person = (id: string, is: Partial<Person> = {}): Person => ({
  id,
  name: id,
  role: "rep",
  teamId: null,
  slackUserId: `U-${id}`,
  roleBy: "hand",
  isOut: false,
  ...is,
});

const root = person("root", { role: "admin" });
const vello = person("vello", { role: "manager" });
const nora = person("nora", { role: "manager", teamId: "north" });
const mari = person("mari", { teamId: "north" });
const teams = [team("north"), team("south")];
const all: People = { persons: [root, vello, nora, mari], teams };
const by = ({ id, role, teamId }: Person) => ({ memberId: id, role, teamId });
const rep = { role: "rep", teamId: null, roleBy: "hand" } as const;
const admin = { role: "admin", teamId: null, roleBy: "hand" } as const;
const leader = { role: "manager", teamId: null, roleBy: "hand" } as const;

describe("who is made what", () => {
  test.each([
    ["a rep changes nobody", mari, { personId: "mari", wish: leader }, "not-for-you"],
    ["a team's manager changes nobody", nora, { personId: "nora", wish: leader }, "not-for-you"],
    ["a manager of all changes a rep", vello, { personId: "mari", wish: leader }, null],
    ["but makes no admin", vello, { personId: "mari", wish: admin }, "admins-only"],
    ["nor unmakes one", vello, { personId: "root", wish: rep }, "admins-only"],
    ["an admin makes an admin", root, { personId: "mari", wish: admin }, null],
    ["the only admin stays", root, { personId: "root", wish: leader }, "last-admin"],
    ["nobody of that id", root, { personId: "gone", wish: rep }, "no-such-person"],
    [
      "no team of that id",
      root,
      { personId: "mari", wish: { ...rep, teamId: "west" } },
      "no-such-team",
    ],
  ] as const)("%s", (_, who, change, refusal) => {
    expect(refusalToChange(by(who), change, all)).toBe(refusal);
  });

  test("where there is no admin, a manager of all makes the first", () => {
    const people = { persons: [vello, mari], teams };
    expect(refusalToChange(by(vello), { personId: "mari", wish: admin }, people)).toBe(null);
  });

  test("the last who looks after everything cannot become less; whoever has left does not count", () => {
    const gone = { ...person("gone", { role: "manager" }), isOut: true };
    const people = { persons: [vello, gone, nora, mari], teams };
    const wish = { ...leader, teamId: "north" };
    expect(refusalToChange(by(vello), { personId: "vello", wish }, people)).toBe("last-leader");
  });
});

describe("what user groups make of people", () => {
  const grouped = [team("north", { memberGroup: "S1", managerGroup: "S2" })];
  const users = new Map([
    ["S1", ["U-mari", "U-nora", "U-root"]],
    ["S2", ["U-nora"]],
  ]);
  const roles = (persons: Person[], known = users, adminGroup: string | null = null) =>
    rolesByGroups({ persons, teams: grouped, adminGroup }, known).map(({ personId, wish }) => [
      personId,
      wish.role,
      wish.teamId,
    ]);

  test.each([
    ["a new rep is put into the team", person("mari"), [["mari", "rep", "north"]]],
    ["the managers' group wins", person("nora"), [["nora", "manager", "north"]]],
    ["a role given by hand stays", person("nora", { role: "manager" }), []],
    ["a team given by hand stays", person("mari", { teamId: "south" }), []],
    ["an admin stays one", root, []],
    ["somebody in no group by hand stays", person("jaan", { teamId: "north" }), []],
    [
      "who was put there by a group and is in none now leaves it",
      person("jaan", { role: "manager", teamId: "north", roleBy: "group" }),
      [["jaan", "rep", null]],
    ],
    ["whoever has left is let be", { ...person("mari"), isOut: true }, []],
  ] as const)("%s", (_, one, expected) => {
    expect(roles([one])).toEqual(expected);
  });

  test("the admins' group makes admins and unmakes those it made, but never the last one", () => {
    const known = new Map([...users, ["S3", ["U-mari"]]]);
    const byGroup = person("jaan", { role: "admin", roleBy: "group" });
    expect(roles([person("mari")], known, "S3")).toEqual([["mari", "admin", null]]);
    expect(roles([root, byGroup], known, "S3")).toEqual([["jaan", "rep", null]]);
    expect(roles([byGroup], known, "S3")).toEqual([]);
    expect(roles([root, byGroup], users, "S3")).toEqual([]); // the group cannot be read
    expect(roles([root, byGroup])).toEqual([["jaan", "rep", null]]); // no such group any more
  });

  test("while a group cannot be read nobody loses anything", () => {
    const lead = person("jaan", { role: "manager", teamId: "north", roleBy: "group" });
    expect(roles([lead], new Map([["S1", []]]))).toEqual([]);
  });
});

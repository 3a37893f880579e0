import { expect, test } from "vitest";
import { refusalToHandOver } from "#src/core/case/hand-over.ts";
import { choicesFor, chooseManager, type Colleague } from "#src/core/case/who-takes-over.ts";

const one = (memberId: string, role: Colleague["role"], openCases = 0): Colleague => ({
  memberId,
  name: memberId,
  role,
  openCases,
});
const team = [
  one("mari", "rep"),
  one("jaan", "rep", 3),
  one("vello", "manager", 5),
  one("anu", "manager", 2),
  one("root", "admin"),
];
const people = (barredIds: string[] = []) => ({ colleagues: team, barredIds });

test("the manager with the fewest cases takes over, never the barred one, an admin where there is none", () => {
  expect(chooseManager(people())?.memberId).toBe("anu");
  expect(chooseManager(people(["anu"]))?.memberId).toBe("vello");
  expect(chooseManager(people(["anu", "vello"]))?.memberId).toBe("root");
  expect(chooseManager({ colleagues: [one("mari", "rep")], barredIds: [] })).toBe(null);
});

test.each([
  ["another-rep", ["jaan"]],
  ["manager", ["anu", "vello"]],
  ["director", ["anu", "root", "vello"]],
  ["same-rep", ["mari"]],
  ["nobody", []],
] as const)("for %s the choice begins with %s", (by, advised) => {
  const choices = choicesFor(people(), { by, ownerId: null, accountOwnerId: "mari" });
  expect(choices.filter(({ isAdvised }) => isAdvised).map(({ memberId }) => memberId)).toEqual(
    advised,
  );
  expect(choices.slice(0, advised.length).every(({ isAdvised }) => isAdvised)).toBe(true);
});

test("whoever holds it, and whoever is barred, cannot be chosen", () => {
  const choices = choicesFor(people(["mari"]), {
    by: "manager",
    ownerId: "vello",
    accountOwnerId: "mari",
  });
  expect(choices.map(({ memberId }) => memberId)).toEqual(["anu", "jaan", "root"]);
});

const open = { isRestricted: false, barredId: null, ownerId: "mari", teamId: null };
const ground = {
  life: { state: "taken", ownerId: "mari", snoozedUntil: null },
  privacy: open,
  memberIds: team.map(({ memberId }) => memberId),
  barredIds: [],
} as const;
const ask = {
  actor: { memberId: "mari", role: "rep", teamId: null },
  toId: "jaan",
  why: "on holiday",
} as const;

test.each([
  ["whoever works on it", ask, ground, null],
  [
    "a manager, of any case",
    { ...ask, actor: { memberId: "vello", role: "manager", teamId: null } },
    ground,
    null,
  ],
  [
    "another rep",
    { ...ask, actor: { memberId: "jaan", role: "rep", teamId: null }, toId: "anu" },
    ground,
    "not-yours",
  ],
  [
    "anybody while nobody has it",
    { ...ask, actor: { memberId: "jaan", role: "rep", teamId: null } },
    { ...ground, life: { state: "unowned", snoozedUntil: null } },
    null,
  ],
  ["to nobody", { ...ask, toId: null }, ground, "nobody-chosen"],
  ["to an id that is nobody's", { ...ask, toId: "forged" }, ground, "nobody-chosen"],
  ["to whoever has it", { ...ask, toId: "mari" }, ground, "already-theirs"],
  ["without a word", { ...ask, why: "  " }, ground, "why-missing"],
  ["with 500 characters", { ...ask, why: "x".repeat(500) }, ground, null],
  ["with 501 characters", { ...ask, why: "x".repeat(501) }, ground, "why-too-long"],
  [
    "an ended case",
    ask,
    { ...ground, life: { state: "regained", ownerId: "mari" } },
    "already-over",
  ],
  [
    "a restricted case, by a rep",
    ask,
    { ...ground, privacy: { isRestricted: true, barredId: null, ownerId: "vello", teamId: null } },
    "handled-by-manager",
  ],
] as const)("%s: %s", (_, asked, given, refusal) => {
  expect(refusalToHandOver(asked, given)).toBe(refusal);
});

test("to the barred employee never, not even by a manager (RU-31)", () => {
  const manager = { ...ask, actor: { memberId: "vello", role: "manager", teamId: null } } as const;
  expect(refusalToHandOver(manager, { ...ground, barredIds: ["jaan"] })).toBe("may-not-hold");
});

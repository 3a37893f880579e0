import { expect, test } from "vitest";
import { mayHoldCase, maySeeCase } from "#src/core/case/may-see-case.ts";

const roles = ["rep", "manager", "admin"] as const;

test.each(roles)("a %s sees every case that is not restricted", (role) => {
  const open = { isRestricted: false, barredId: null, ownerId: "other", teamId: null };
  expect(maySeeCase({ memberId: "me", role, teamId: null }, open)).toBe(true);
});

test.each([
  { role: "manager", who: "any", sees: true },
  { role: "rep", who: "any", sees: false },
  { role: "admin", who: "any", sees: false },
  { role: "rep", who: "owner", sees: true }, // a manager gave it to them
  { role: "admin", who: "owner", sees: true },
  { role: "manager", who: "barred", sees: false },
  { role: "rep", who: "barred", sees: false },
  { role: "admin", who: "barred", sees: false },
] as const)("a restricted case, a $role who is $who: $sees", ({ role, who, sees }) => {
  const restricted = { isRestricted: true, barredId: "barred", ownerId: "owner", teamId: null };
  expect(maySeeCase({ memberId: who, role, teamId: null }, restricted)).toBe(sees);
});

test.each([
  ["north", "north", true],
  ["south", "north", false],
  [null, "north", true], // manages all
  ["south", null, true], // of no team: every manager's
] as const)("a manager of %s sees a restricted case of %s: %s", (teamId, of, sees) => {
  const restricted = { isRestricted: true, barredId: null, ownerId: "owner", teamId: of };
  expect(maySeeCase({ memberId: "me", role: "manager", teamId }, restricted)).toBe(sees);
});

test("the barred employee sees nothing even while the case still has their name on it", () => {
  const withdrawn = { isRestricted: true, barredId: "me", ownerId: "me", teamId: null };
  expect(maySeeCase({ memberId: "me", role: "manager", teamId: null }, withdrawn)).toBe(false);
});

test("anybody but the barred employee may hold it (RU-31)", () => {
  expect(mayHoldCase("me", { barredId: "me" })).toBe(false);
  expect(mayHoldCase("me", { barredId: "other" })).toBe(true);
  expect(mayHoldCase("me", { barredId: null })).toBe(true);
});

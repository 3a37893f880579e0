import { expect, test } from "vitest";
import { mayHoldCase, maySeeCase } from "#src/core/case/may-see-case.ts";

const roles = ["rep", "manager", "admin"] as const;

test.each(roles)("a %s sees every case that is not restricted", (role) => {
  const open = { isRestricted: false, barredId: null, ownerId: "other" };
  expect(maySeeCase({ memberId: "me", role }, open)).toBe(true);
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
  const restricted = { isRestricted: true, barredId: "barred", ownerId: "owner" };
  expect(maySeeCase({ memberId: who, role }, restricted)).toBe(sees);
});

test("the barred employee sees nothing even while the case still has their name on it", () => {
  const withdrawn = { isRestricted: true, barredId: "me", ownerId: "me" };
  expect(maySeeCase({ memberId: "me", role: "manager" }, withdrawn)).toBe(false);
});

test("anybody but the barred employee may hold it (RU-31)", () => {
  expect(mayHoldCase("me", { barredId: "me" })).toBe(false);
  expect(mayHoldCase("me", { barredId: "other" })).toBe(true);
  expect(mayHoldCase("me", { barredId: null })).toBe(true);
});

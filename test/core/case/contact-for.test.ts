import { expect, test } from "vitest";
import { contactFor, type ContactGround } from "#src/core/case/contact-for.ts";
import { DEFAULT_METHOD_POLICY, methodPolicySchema } from "#src/core/method-policy.ts";
import { isManagerOnly, REASON_IDS } from "#src/core/reason/taxonomy.ts";

const plain: ContactGround = {
  reason: null,
  tier: "silver",
  isRestricted: false,
  isOwnerBarred: false,
  doNotContact: false,
  leftTwice: false,
};
const policy = DEFAULT_METHOD_POLICY;

test("while no reason is known, the same rep", () => {
  expect(contactFor(plain, policy)).toEqual({ by: "same-rep", because: "no-reason-yet" });
});

test.each([
  { reason: "B1", tier: "gold", by: "same-rep" },
  { reason: "B4", tier: "copper", by: "manager" },
  { reason: "B4a", tier: "copper", by: "manager" },
  { reason: "B4b", tier: "gold", by: "another-rep" },
  { reason: "B7", tier: "gold", by: "manager" },
  { reason: "B7", tier: "silver", by: "same-rep" },
  { reason: "B7", tier: "copper", by: "same-rep" },
  { reason: "B9", tier: "silver", by: "director" },
  { reason: "T1", tier: "silver", by: "manager" },
  { reason: "U2", tier: "silver", by: "another-rep" },
  { reason: "X2", tier: "silver", by: "nobody" },
] as const)("$reason of a $tier client: $by", ({ reason, tier, by }) => {
  expect(contactFor({ ...plain, reason, tier }, policy)).toEqual({ by, because: "reason" });
});

test("the company's own choice for a reason wins", () => {
  const own = methodPolicySchema.parse({ whoContacts: { B1: "manager" } });
  expect(contactFor({ ...plain, reason: "B1" }, own)).toEqual({ by: "manager", because: "policy" });
});

test("but no setting sends the client back to the employee who drove them away (RU-31)", () => {
  for (const reason of REASON_IDS.filter(isManagerOnly)) {
    const own = methodPolicySchema.parse({ whoContacts: { [reason]: "same-rep" } });
    expect(contactFor({ ...plain, reason }, own)).toEqual({ by: "manager", because: "employee" });
  }
});

test.each(["B1", "B5", "B6", null] as const)("a barred owner is passed over for %s", (reason) => {
  const asked = contactFor({ ...plain, reason, isOwnerBarred: true }, policy);
  expect(asked).toEqual({ by: "manager", because: "employee" });
});

test("a restricted case stays with managers whatever else is recorded later", () => {
  expect(contactFor({ ...plain, reason: "B1", isRestricted: true }, policy).by).toBe("manager");
});

test("a client who left twice is for the director, one who wants no contact for nobody", () => {
  const twice = { ...plain, reason: "B1", leftTwice: true } as const;
  expect(contactFor(twice, policy)).toEqual({ by: "director", because: "left-twice" });
  const stopped = { ...twice, doNotContact: true };
  expect(contactFor(stopped, policy)).toEqual({ by: "nobody", because: "do-not-contact" });
});

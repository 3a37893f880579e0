import { expect, test } from "vitest";
import { checkEmployee, LONGEST_ROLE } from "#src/core/reason/employee-meant.ts";

const nobody = { memberId: null, role: null };
const about = (stated: "B2" | null, real: "B4a" | "B4b" | "B4c" | "B4" | null) => ({
  stated,
  real,
});

test.each([
  ["rude, nobody named", about(null, "B4a"), nobody, "who-missing"],
  [
    "drives clients away, a blank role",
    about(null, "B4c"),
    { ...nobody, role: "  " },
    "who-missing",
  ],
  ["rude, a role", about("B2", "B4a"), { ...nobody, role: "the driver" }, null],
  ["rude, a member", about(null, "B4a"), { ...nobody, memberId: "m" }, null],
  ["did not get on with their rep", about(null, "B4b"), nobody, null],
  [
    "bad service, somebody named",
    about(null, "B4"),
    { ...nobody, memberId: "m" },
    "nobody-to-name",
  ],
  ["price alone", about("B2", null), nobody, null],
] as const)("%s: %s", (_, entry, given, why) => {
  const check = checkEmployee(entry, given);
  expect(check.ok ? null : check.problems.map((one) => one.why)).toEqual(
    why === null ? null : [why],
  );
});

const role = (text: string) => checkEmployee(about(null, "B4a"), { ...nobody, role: text });

test("a role is kept trimmed, and not beyond its length", () => {
  expect(role(" driver ")).toEqual({ ok: true, about: { memberId: null, role: "driver" } });
  expect(role("x".repeat(LONGEST_ROLE)).ok).toBe(true);
  expect(role("x".repeat(LONGEST_ROLE + 1)).ok).toBe(false);
});

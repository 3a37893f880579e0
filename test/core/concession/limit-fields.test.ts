import { expect, test } from "vitest";
import { LIMIT_FIELDS, readLimit, showLimit } from "#src/core/concession/limit-fields.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";

const { concessions } = DEFAULT_METHOD_POLICY;

test("every number of the policy is in the form", () => {
  expect(LIMIT_FIELDS.map(({ key }) => key).toSorted()).toEqual(
    Object.keys(concessions).toSorted(),
  );
});

test.each(LIMIT_FIELDS.map((field) => [field.key, field] as const))(
  "%s reads back as it is shown",
  (key, field) => {
    for (const currency of ["EUR", "JPY"])
      expect(readLimit(field, showLimit(field, concessions, currency), currency)).toBe(
        concessions[key],
      );
  },
);

const fieldOf = (unit: string) => LIMIT_FIELDS.find((field) => field.unit === unit);

test.each([
  ["money", "1,250.50", 125_050],
  ["money", "0", 0],
  ["money", "20 %", null],
  ["money", "-1", null],
  ["percent", "12,5 %", 0.125],
  ["percent", "a fifth", null],
  ["number", "60", 60],
  ["number", "", null],
])("%s '%s' is %s", (unit, typed, value) => {
  const field = fieldOf(unit);
  expect(field === undefined ? "no such field" : readLimit(field, typed, "EUR")).toBe(value);
});

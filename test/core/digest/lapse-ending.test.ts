import { describe, expect, test } from "vitest";
import { closedAsSchema } from "#src/core/case/closed-as.ts";
import { dismissalSchema } from "#src/core/case/dismissal.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { endingOf } from "#src/core/digest/lapse-ending.ts";

const postedOn = parseDay("2026-03-10");
const on = addDays(postedOn, 5);

test("what goes on has no ending", () => {
  expect(endingOf({ is: "open" }, postedOn)).toBeNull();
});

test.each([
  { contacted: true, alone: false },
  { contacted: false, alone: true },
])("who comes back is regained, alone when we were not in touch: $contacted", (given) => {
  expect(endingOf({ is: "returned", on, contacted: given.contacted }, postedOn)).toEqual({
    how: "regained",
    on,
    alone: given.alone,
  });
});

describe("what was called no lapse is mistaken, but for a client who has closed down", () => {
  test.each(dismissalSchema.options)("%s", (why) => {
    const how = why === "closed-down" ? "parted" : "mistaken";
    expect(endingOf({ is: "dismissed", on, why }, postedOn)).toEqual({ how, on, alone: false });
  });
});

test.each(closedAsSchema.options)("a case closed as %s has parted", (as) => {
  expect(endingOf({ is: "closed", on, as }, postedOn)).toEqual({ how: "parted", on, alone: false });
});

test.each([
  { days: -1, counted: 0 },
  { days: 0, counted: 0 },
  { days: 1, counted: 1 },
])("an ending $days days from the alert counts $counted days from it", ({ days, counted }) => {
  const ending = endingOf(
    { is: "returned", on: addDays(postedOn, days), contacted: false },
    postedOn,
  );
  expect(ending?.on).toBe(addDays(postedOn, counted));
});

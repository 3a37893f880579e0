import { expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { faultsOf, type PutPromise } from "#src/core/promise/check-promise.ts";
import { TODAY } from "./a-promise.ts";

const put = (changes: Partial<PutPromise>): PutPromise => ({
  kind: "to-client",
  what: "the missing boxes",
  ownerId: "mari",
  dueOn: TODAY,
  ...changes,
});

test.each([
  { ahead: -1, faults: ["day-past"] },
  { ahead: 0, faults: [] },
  { ahead: 366, faults: [] },
  { ahead: 367, faults: ["day-too-far"] },
])("a day $ahead days ahead: $faults", ({ ahead, faults }) => {
  expect(faultsOf(put({ dueOn: addDays(TODAY, ahead) }), TODAY)).toEqual(faults);
});

test("without words, owner and day every fault is named at once", () => {
  expect(faultsOf(put({ what: "  ", ownerId: null, dueOn: null }), TODAY)).toEqual([
    "no-words",
    "no-owner",
    "no-day",
  ]);
});

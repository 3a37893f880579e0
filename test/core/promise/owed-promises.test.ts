import { expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { owedPromises } from "#src/core/promise/owed-promises.ts";
import { isForManagers } from "#src/core/promise/promise-items.ts";
import { aPromise, TODAY } from "./a-promise.ts";

const kept = (daysAgo: number) =>
  aPromise({ promiseId: `kept-${daysAgo}`, state: "kept", settledOn: addDays(TODAY, -daysAgo) });

test("what we did not keep is said first; what ended long ago, was withdrawn or is theirs is not ours to raise", () => {
  const owed = owedPromises(
    [
      kept(90),
      kept(91),
      aPromise({ promiseId: "due" }),
      aPromise({ promiseId: "late", dueOn: addDays(TODAY, -1) }),
      aPromise({ promiseId: "broken", state: "broken", settledOn: TODAY }),
      aPromise({ state: "withdrawn", settledOn: TODAY }),
      aPromise({ kind: "by-client", dueOn: addDays(TODAY, -1) }),
    ],
    TODAY,
  );
  expect(owed.map(({ say, promise }) => [say, promise.promiseId])).toEqual([
    ["broken", "broken"],
    ["late", "late"],
    ["due", "due"],
    ["kept", "kept-90"],
  ]);
});

test.each([
  { late: 0, afterDays: 1, told: false },
  { late: 1, afterDays: 1, told: true },
  { late: 1, afterDays: 2, told: false },
  { late: 2, afterDays: 2, told: true },
  { late: 0, afterDays: 0, told: false }, // on the day itself it is not late
  { late: 1, afterDays: 0, told: true },
])("$late days late, told after $afterDays: $told", ({ late, afterDays, told }) => {
  const promise = aPromise({ dueOn: addDays(TODAY, -late) });
  expect(isForManagers(promise, { day: TODAY, afterDays })).toBe(told);
  expect(isForManagers({ ...promise, kind: "by-client" }, { day: TODAY, afterDays })).toBe(false);
});

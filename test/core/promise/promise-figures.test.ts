import { expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { promiseFigures } from "#src/core/promise/promise-figures.ts";
import { aPromise, TODAY } from "./a-promise.ts";

const from = addDays(TODAY, -30);
const ended = (state: "kept" | "broken" | "withdrawn", settledOn = TODAY) => ({ state, settledOn });

test("kept on a later day than said first is kept, but not on time", () => {
  const figures = promiseFigures(
    [
      aPromise(ended("kept")),
      aPromise({ ...ended("kept"), dueOn: addDays(TODAY, -1) }),
      aPromise({ ...ended("kept"), movedFrom: [addDays(TODAY, -1)] }),
      aPromise(ended("broken")),
      aPromise(ended("withdrawn")),
    ],
    { from, to: TODAY },
  );
  expect(figures).toMatchObject({ kept: 3, keptOnTime: 1, broken: 1, withdrawn: 1, made: 5 });
  expect(figures.onTimeShare).toBe(1 / 4); // what was withdrawn was neither kept nor broken
});

test("late from the day after its day on; what ended before the time, and what clients promised, is not counted", () => {
  const figures = promiseFigures(
    [
      aPromise(),
      aPromise({ dueOn: addDays(TODAY, -1) }),
      aPromise({ kind: "by-client", dueOn: addDays(TODAY, -5) }),
      aPromise({ ...ended("kept", addDays(from, -1)), madeOn: addDays(from, -2) }),
    ],
    { from, to: TODAY },
  );
  expect(figures).toMatchObject({ open: 2, late: 1, kept: 0, made: 2, onTimeShare: null });
});

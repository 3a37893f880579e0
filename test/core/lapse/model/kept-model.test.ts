import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { freshModel } from "#src/core/lapse/model/kept-model.ts";

const FITTED_ON = parseDay("2026-03-02");
const MODEL = fitLapseModel([], 20_514);

test.each([
  { day: "2026-03-01", isFresh: false, why: "it knows what came later" },
  { day: "2026-03-02", isFresh: true, why: "it is of the day" },
  { day: "2026-03-08", isFresh: true, why: "it is six days old" },
  { day: "2026-03-09", isFresh: false, why: "it is a week old" },
])("on $day a model of 2 March is fresh: $isFresh, as $why", ({ day, isFresh }) => {
  const kept = { kind: "kept", fittedOn: FITTED_ON, model: MODEL } as const;
  expect(freshModel(kept, parseDay(day))).toBe(isFresh ? MODEL : null);
});

test.each(["none", "broken"] as const)("where the kept one is %s, there is none", (kind) => {
  expect(freshModel({ kind }, FITTED_ON)).toBeNull();
});

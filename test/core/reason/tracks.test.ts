import { expect, test } from "vitest";
import { NO_PROGRESS } from "#src/core/case/progress.ts";
import { parseDay } from "#src/core/day.ts";
import { employeeTrack, mayBeThirdParty, thirdPartyTrack } from "#src/core/reason/tracks.ts";

const claim = {
  claim: "They sell old stock",
  source: "not-asked" as const,
  sourceName: null,
  proof: null,
  on: parseDay("2026-05-04"),
};
const done = (given: Parameters<typeof thirdPartyTrack>[0]["claim"]) =>
  thirdPartyTrack({ claim: given }).filter(({ isDone }) => isDone).length;

test("the third-party track goes on with what was learned, and its last step is the manager's", () => {
  expect(done(null)).toBe(0);
  expect(done(claim)).toBe(1);
  expect(done({ ...claim, source: "known", sourceName: "A rival" })).toBe(2);
  expect(done({ ...claim, source: "refused" })).toBe(3);
  expect(done({ ...claim, source: "known", proof: "delivery notes" })).toBe(5);
  expect(thirdPartyTrack({ claim }).at(-1)?.entries).toEqual(["RU-28"]);
});

test.each([
  [1, null, false],
  [2, null, true],
  [2, claim, false],
])(
  "after %d refusals a third party is thought of unless one is known already",
  (noes, known, is) => {
    expect(mayBeThirdParty({ ...NO_PROGRESS, noes, claim: known })).toBe(is);
  },
);

test("the employee track begins with another contact", () => {
  const ground = { hasNewContact: true, hasDetails: false, isReached: false, isReviewed: false };
  expect(employeeTrack(ground).map(({ isDone }) => isDone)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(employeeTrack(ground)[0]?.entries).toContain("RU-31");
});

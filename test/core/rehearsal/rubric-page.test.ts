import { expect, test } from "vitest";
import { MOST_MOVES } from "#src/core/rehearsal/read-answer.ts";
import { CRITERIA, RUBRIC, RUBRIC_VERSION, SHORTEST_TALK } from "#src/core/rehearsal/rubric.ts";
import { readPage } from "../../support/page-rows.ts";

const page = await readPage("rehearsal-rubric.md");

test.each(CRITERIA)("the page has the points and sources of %s", (id) => {
  const [points, , sources] = page.row(id);
  expect([points, sources]).toEqual([String(RUBRIC[id].points), RUBRIC[id].register.join(", ")]);
});

test("the page has the numbers that stand in the scorecard's sentences", () => {
  const points = CRITERIA.reduce((sum, id) => sum + RUBRIC[id].points, 0);
  for (const sentence of [
    `${points} points, rubric ${RUBRIC_VERSION}`,
    `fewer than ${SHORTEST_TALK} replies`,
    `(up to ${MOST_MOVES})`,
  ]) {
    expect(page.text).toContain(sentence);
  }
});

import { expect, test } from "vitest";
import { costEach, type ModelCallGroup, reportModelUse } from "#src/core/model-use.ts";

const calls = (changes: Partial<ModelCallGroup>): ModelCallGroup => ({
  feature: "draft",
  promptId: "draft.message",
  model: "m",
  outcome: "ok",
  calls: 1,
  priced: 1,
  costMicroUsd: 1000,
  inputTokens: 10,
  cachedTokens: 4,
  outputTokens: 5,
  reasoningTokens: 0,
  ...changes,
});

test("mending an answer is part of what a draft costs, and no draft of its own", () => {
  const { total } = reportModelUse([
    calls({ calls: 2, priced: 2, costMicroUsd: 2000 }),
    calls({ promptId: "draft.repair", costMicroUsd: 1001 }),
  ]);
  expect(total).toMatchObject({ calls: 3, asked: 2, costMicroUsd: 3001 });
  expect(costEach(total)).toBe(1501);
});

test("what failed is counted by how it ended, most often first", () => {
  const report = reportModelUse([
    calls({ calls: 3, priced: 3 }),
    calls({ outcome: "timeout", calls: 4, priced: 0, costMicroUsd: 0 }),
  ]);
  expect(report.total).toMatchObject({ calls: 7, failed: 4, priced: 3 });
  expect(report.outcomes).toEqual([
    { outcome: "timeout", calls: 4 },
    { outcome: "ok", calls: 3 },
  ]);
});

test("the dearest feature comes first", () => {
  const report = reportModelUse([
    calls({ feature: "rehearsal", promptId: "rehearsal.voice", calls: 9, costMicroUsd: 10 }),
    calls({}),
  ]);
  expect(report.features.map(({ feature }) => feature)).toEqual(["draft", "rehearsal"]);
});

test.each([
  ["nothing was asked", []],
  ["no price is known", [calls({ priced: 0, costMicroUsd: 0 })]],
])("when %s nobody knows what one costs", (_, groups) => {
  expect(costEach(reportModelUse(groups).total)).toBeNull();
});

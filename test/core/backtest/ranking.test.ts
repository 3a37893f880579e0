import { describe, expect, test } from "vitest";
import { auc, averagePrecision, foundInTop } from "#src/core/backtest/ranking.ts";

function clients(scores: number[], lapsed: number[], weights?: number[]) {
  return {
    scores: Float64Array.from(scores),
    lapsed: Uint8Array.from(lapsed),
    ...(weights === undefined ? {} : { weights: Float64Array.from(weights) }),
  };
}

describe("area under the curve", () => {
  test.each([
    ["all lapsed above all others", [4, 3, 2, 1], [1, 1, 0, 0], 1],
    ["all below", [1, 2, 3, 4], [1, 1, 0, 0], 0],
    ["one of four pairs is wrong", [4, 2, 3, 1], [1, 1, 0, 0], 0.75],
    ["equal scores count half", [5, 5, 5], [1, 0, 1], 0.5],
    ["a tie astride: (1 + 0.5 + 1 + 0.5) of 4", [3, 2, 2, 1, 2], [1, 1, 0, 0, 0], (3 + 2) / 6],
  ])("%s", (_, scores, lapsed, expected) => {
    expect(auc(clients(scores, lapsed))).toBeCloseTo(expected, 12);
  });

  test("is unknown when all lapsed, or none, or there is nobody", () => {
    expect(auc(clients([1, 2], [1, 1]))).toBeNull();
    expect(auc(clients([1, 2], [0, 0]))).toBeNull();
    expect(auc(clients([], []))).toBeNull();
  });

  test("takes scores without bound", () => {
    expect(auc(clients([Infinity, 1, -Infinity], [1, 0, 0]))).toBe(1);
  });
});

describe("average precision", () => {
  test.each([
    ["found at places 1 and 3", [4, 3, 2, 1], [1, 0, 1, 0], (1 / 1 + 2 / 3) / 2],
    ["found last", [4, 3, 2, 1], [0, 0, 0, 1], 1 / 4],
    ["equal scores are found together", [2, 2, 1], [1, 0, 1], (1 / 2 + 2 / 3) / 2],
    ["all equal: the share of the lapsed", [7, 7, 7, 7], [1, 0, 0, 0], 1 / 4],
  ])("%s", (_, scores, lapsed, expected) => {
    expect(averagePrecision(clients(scores, lapsed))).toBeCloseTo(expected, 12);
  });

  test("is unknown when nobody lapsed", () => {
    expect(averagePrecision(clients([1, 2], [0, 0]))).toBeNull();
  });
});

describe("what the top of the ranking holds", () => {
  const some = clients([9, 8, 7, 6], [1, 0, 1, 1], [10, 100, 20, 70]);

  test.each([
    [1, 1, 10 / 100],
    [2, 1 / 2, 10 / 100],
    [3, 2 / 3, 30 / 100],
    [4, 3 / 4, 1],
    [9, 3 / 4, 1], // more than there are
  ])("%d clients", (count, precision, recall) => {
    const found = foundInTop(some, count);
    expect(found.precision).toBeCloseTo(precision, 12);
    expect(found.recall).toBeCloseTo(recall, 12);
  });

  test("of equals astride the line a like share is taken", () => {
    const found = foundInTop(clients([9, 5, 5, 5], [1, 1, 0, 0]), 2);
    expect(found.precision).toBeCloseTo((1 + 1 / 3) / 2, 12);
    expect(found.recall).toBeCloseTo((1 + 1 / 3) / 2, 12);
  });

  test("nothing taken, nothing lost: unknown", () => {
    expect(foundInTop(some, 0)).toEqual({ precision: null, recall: 0 });
    expect(foundInTop(clients([1], [0]), 1)).toEqual({ precision: 0, recall: null });
  });
});

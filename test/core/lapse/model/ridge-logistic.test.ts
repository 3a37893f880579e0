import { expect, test } from "vitest";
import { makeRandom } from "#src/core/demo/random.ts";
import { fitRidgeLogistic, type LogisticRows } from "#src/core/lapse/model/ridge-logistic.ts";

function rowsOf(
  rows: readonly (readonly [readonly number[], 0 | 1])[],
  more: Partial<LogisticRows> = {},
): LogisticRows {
  return {
    design: Float64Array.from(rows.flatMap(([values]) => values)),
    width: rows[0]?.[0].length ?? 0,
    outcomes: Uint8Array.from(rows, ([, outcome]) => outcome),
    offsets: null,
    weights: null,
    ...more,
  };
}

test("an intercept alone is the log odds of the share", () => {
  const rows = rowsOf([
    [[1], 1],
    [[1], 0],
    [[1], 0],
    [[1], 0],
  ]);
  expect(fitRidgeLogistic(rows, [1e-9])[0]).toBeCloseTo(Math.log(1 / 3), 6);
});

test("a weight of three is three rows, and an offset is taken as known", () => {
  const weighted = rowsOf(
    [
      [[1], 1],
      [[1], 0],
    ],
    { weights: Float64Array.from([1, 3]) },
  );
  expect(fitRidgeLogistic(weighted, [1e-9])[0]).toBeCloseTo(Math.log(1 / 3), 6);
  const offset = rowsOf(
    [
      [[1], 1],
      [[1], 0],
    ],
    { offsets: Float64Array.from([2, 2]) },
  );
  expect(fitRidgeLogistic(offset, [1e-9])[0]).toBeCloseTo(-2, 6);
});

test("finds the coefficients that made the data", () => {
  const random = makeRandom(7);
  const rows = Array.from({ length: 20_000 }, () => {
    const [x, z] = [4 * random.next() - 2, 4 * random.next() - 2];
    const chance = 1 / (1 + Math.exp(-(0.5 + x - 2 * z)));
    return [[1, x, z], random.chance(chance) ? 1 : 0] as const;
  });
  const [intercept = 0, ofX = 0, ofZ = 0] = fitRidgeLogistic(rowsOf(rows), [1e-9, 1e-9, 1e-9]);
  expect(Math.abs(intercept - 0.5)).toBeLessThan(0.08);
  expect(Math.abs(ofX - 1)).toBeLessThan(0.08);
  expect(Math.abs(ofZ + 2)).toBeLessThan(0.12);
});

test("the penalty holds a coefficient that the data would let run away", () => {
  const separable = rowsOf([
    [[1, -1], 0],
    [[1, -1], 0],
    [[1, 1], 1],
    [[1, 1], 1],
  ]);
  const loose = fitRidgeLogistic(separable, [1e-6, 0.01])[1] ?? 0;
  const tight = fitRidgeLogistic(separable, [1e-6, 10])[1] ?? 0;
  expect(loose).toBeGreaterThan(2);
  expect(tight).toBeGreaterThan(0.05);
  expect(tight).toBeLessThan(0.4);
});

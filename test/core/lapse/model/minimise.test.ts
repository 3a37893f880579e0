import { expect, test } from "vitest";
import { minimise } from "#src/core/lapse/model/minimise.ts";

const search = { step: 0.5, tolerance: 1e-12, maxSteps: 2000 };

function rosenbrock([x = 0, y = 0]: readonly number[]): number {
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
}

function bowl(point: readonly number[]): number {
  return point.reduce((sum, value, index) => sum + 10 ** index * (value - index) ** 2, 0);
}

test("finds the bottom of Rosenbrock's bent valley", () => {
  const { point, value } = minimise(rosenbrock, { ...search, start: [-1.2, 1] });
  expect(point[0]).toBeCloseTo(1, 4);
  expect(point[1]).toBeCloseTo(1, 4);
  expect(value).toBeLessThan(1e-9);
});

test("finds a bottom in four dimensions of very different width", () => {
  const { point } = minimise(bowl, { ...search, start: [5, 5, 5, 5] });
  for (const [index, value] of point.entries()) expect(value).toBeCloseTo(index, 4);
});

test("keeps away from points where the function has no value", () => {
  const { point } = minimise(([x = 0]) => x - Math.log(x), {
    ...search,
    start: [0.01],
    step: -0.5,
  });
  expect(point[0]).toBeCloseTo(1, 4);
});

test("stops after the given number of steps", () => {
  let calls = 0;
  const slope = ([x = 0]: readonly number[]) => {
    calls += 1;
    return -x;
  };
  minimise(slope, { ...search, start: [0], maxSteps: 10 });
  expect(calls).toBeLessThanOrEqual(2 + 2 * 10);
});

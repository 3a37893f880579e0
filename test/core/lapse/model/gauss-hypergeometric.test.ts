import { expect, test } from "vitest";
import {
  gaussHypergeometric,
  gaussHypergeometricOne,
} from "#src/core/lapse/model/gauss-hypergeometric.ts";

const places = [0, 0.1, 0.5, 0.9, 0.99];

test.each(places)("2F1(1, 1; 2; z) is -log(1 - z) / z, at z = %d", (z) => {
  const expected = z === 0 ? 1 : -Math.log1p(-z) / z;
  expect(gaussHypergeometric({ a: 1, b: 1, c: 2, z, power: 0 })).toBeCloseTo(expected, 12);
  expect(gaussHypergeometricOne(1, 2, z)).toBeCloseTo(expected, 12);
});

test.each(places)("2F1(a, b; b; z) is a power of 1 - z, at z = %d", (z) => {
  expect(gaussHypergeometric({ a: -0.207, b: 3.1, c: 3.1, z, power: 0 })).toBeCloseTo(
    (1 - z) ** 0.207,
    12,
  );
});

test.each([
  // b, c and z: 40-digit values of mpmath
  { b: 0.01, c: 1.06, z: -100, expected: 0.9557752493771959 },
  { b: 3, c: 4.6, z: -5, expected: 0.25234358477393165 },
  { b: 60, c: 64, z: 0.99, expected: 16.61517402230612 },
  { b: 5000, c: 5001.05, z: 0.999, expected: 845.8853146010803 },
  { b: 5000, c: 5041, z: -0.5, expected: 0.6684791010701473 },
])("2F1(1, $b; $c; $z)", ({ b, c, z, expected }) => {
  expect(gaussHypergeometricOne(b, c, z) / expected).toBeCloseTo(1, 10);
});

test.each([
  { b: 0.7, c: 2.4, z: 0.8 },
  { b: 12, c: 14.5, z: 0.3 },
])("the continued fraction agrees with the series, $b $c $z", ({ b, c, z }) => {
  expect(gaussHypergeometricOne(b, c, z)).toBeCloseTo(
    gaussHypergeometric({ a: 1, b, c, z, power: 0 }),
    11,
  );
});

test("a power of 1 - z balances a series too large for a number", () => {
  const balanced = gaussHypergeometric({ a: 5000, b: 3, c: 3, z: 0.9, power: 4999 });
  expect(balanced / 10).toBeCloseTo(1, 9); // (1 - z)^-5000 times (1 - z)^4999
});

test.each([
  { a: 1, b: 1, c: 2, z: 1, problem: "z = 1" },
  { a: 1, b: 1, c: 2, z: -0.1, problem: "z = -0.1" },
  { a: 1, b: 1, c: 0, z: 0.5, problem: "c = 0" },
  { a: 1, b: 1, c: -2, z: 0.5, problem: "c = -2" },
])("the series refuses $problem", ({ problem, ...at }) => {
  expect(() => gaussHypergeometric({ ...at, power: 0 })).toThrow(problem);
});

test.each([
  { b: 1, c: 2, z: 1 },
  { b: 2, c: 2, z: 0.5 },
  { b: 0, c: 2, z: 0.5 },
])("the continued fraction refuses $b, $c, $z", ({ b, c, z }) => {
  expect(() => gaussHypergeometricOne(b, c, z)).toThrow("out of range");
});

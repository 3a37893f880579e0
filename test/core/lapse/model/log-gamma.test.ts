import { expect, test } from "vitest";
import { logGamma } from "#src/core/lapse/model/log-gamma.ts";

test.each([
  [0.5, Math.log(Math.PI) / 2],
  [1, 0],
  [2, 0],
  [5, Math.log(24)],
  [11, Math.log(3_628_800)],
  [1e-6, 13.815509980749432],
  [100, 359.1342053695754],
])("log gamma of %d", (value, expected) => {
  expect(logGamma(value)).toBeCloseTo(expected, 11);
});

test.each([0.013, 0.243, 3.7, 9.999, 10.001, 5000.5])(
  "grows by log(x) from x = %d to x + 1",
  (x) => {
    expect((logGamma(x + 1) - logGamma(x)) / Math.log(x)).toBeCloseTo(1, 8);
  },
);

test.each([0, -1, NaN])("refuses %d", (value) => {
  expect(() => logGamma(value)).toThrow(`logGamma of ${value}`);
});

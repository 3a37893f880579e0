import { expect, test } from "vitest";
import { calibrate } from "#src/core/backtest/calibration.ts";

function calibrated(rows: readonly (readonly [probability: number, lapsed: number])[]) {
  return calibrate(
    Float64Array.from(rows, ([probability]) => probability),
    Uint8Array.from(rows, ([, lapsed]) => lapsed),
  );
}

test("clients go to the tenth of their probability; 0, 0.1 and 1 at the edges", () => {
  const { bins } = calibrated([
    [0, 0],
    [0.0999, 1],
    [0.1, 0],
    [0.95, 1],
    [1, 1],
  ]);
  expect(bins.map(({ clients }) => clients)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  expect(bins[0]).toEqual({ from: 0, clients: 2, meanProbability: 0.04995, lapsedShare: 0.5 });
  expect(bins[5]).toEqual({ from: 0.5, clients: 0, meanProbability: null, lapsedShare: null });
});

test("the error is the mean distance of the bins, by clients", () => {
  // 0.2: said 20 %, was 50 % (2 clients); 0.8: said 80 %, was 100 % (3 clients)
  const { error } = calibrated([
    [0.2, 0],
    [0.2, 1],
    [0.8, 1],
    [0.8, 1],
    [0.8, 1],
  ]);
  expect(error).toBeCloseTo((2 * 0.3 + 3 * 0.2) / 5, 12);
});

test("bins of equal size split what one tenth holds together", () => {
  // all in the tenth 0.1 to 0.2, where the errors cancel; one client a bin does not let them
  const rows = Array.from({ length: 10 }, () => [0.15, 0] as const);
  const flat = calibrated([...rows.slice(0, 8), [0.19, 1], [0.19, 0]]);
  expect(flat.error).toBeCloseTo(Math.abs((8 * 0.15 + 2 * 0.19) / 10 - 0.1), 12);
  expect(flat.errorBySize).toBeCloseTo((8 * 0.15 + 0.81 + 0.19) / 10, 12);
});

test("without clients there is no error; what is no probability is refused", () => {
  expect(calibrated([]).error).toBeNull();
  expect(() => calibrated([[1.01, 0]])).toThrow("'1.01' is no probability");
  expect(() => calibrated([[Number.NaN, 0]])).toThrow("'NaN' is no probability");
});

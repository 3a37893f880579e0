import { expect, test } from "vitest";
import { isHeldOut } from "#src/core/lapse/hold-out.ts";
import { measureLift, type TrialOutcome } from "#src/core/lapse/measure-lift.ts";

const arm = (name: TrialOutcome["arm"], returned: number, clients: number): TrialOutcome[] =>
  Array.from({ length: clients }, (_, i) => ({ arm: name, returned: i < returned }));

/** The examples of Newcombe's paper (Statistics in Medicine 17, 1998, table II, method 10). */
test.each([
  { a: [56, 70], b: [48, 80], is: 0.2, from: 0.0524, to: 0.3339 },
  { a: [9, 10], b: [3, 10], is: 0.6, from: 0.1705, to: 0.809 },
  { a: [6, 7], b: [2, 7], is: 0.5714, from: 0.0582, to: 0.8062 },
  { a: [5, 56], b: [0, 29], is: 0.0893, from: -0.0381, to: 0.1926 },
  { a: [0, 10], b: [0, 20], is: 0, from: -0.1611, to: 0.2775 },
  { a: [0, 10], b: [0, 10], is: 0, from: -0.2775, to: 0.2775 },
  { a: [10, 10], b: [0, 20], is: 1, from: 0.6791, to: 1 },
  { a: [10, 10], b: [0, 10], is: 1, from: 0.6075, to: 1 },
])("$a against $b returned", ({ a: [x = 0, m = 0], b: [y = 0, n = 0], is, from, to }) => {
  const { difference } = measureLift([...arm("alerted", x, m), ...arm("held-out", y, n)]);
  expect(difference?.is).toBeCloseTo(is, 4);
  expect(difference?.from).toBeCloseTo(from, 4);
  expect(difference?.to).toBeCloseTo(to, 4);
});

test("without a client in one arm there is nothing to compare", () => {
  expect(measureLift(arm("alerted", 3, 9))).toEqual({
    alerted: { clients: 9, returned: 3 },
    heldOut: { clients: 0, returned: 0 },
    difference: null,
  });
});

const draws = Array.from({ length: 10_000 }, (_, i) => ({
  clientId: `client-${i}`,
  silentSince: "2026-03-02",
  seed: "w1",
}));

test.each([0.05, 0.1, 0.5])("a share of %d is drawn", (share) => {
  const drawn = draws.filter((draw) => isHeldOut(draw, share)).length;
  const sd = Math.sqrt(10_000 * share * (1 - share));
  expect(Math.abs(drawn - 10_000 * share)).toBeLessThan(4 * sd);
});

const pattern = (change: object) =>
  draws.slice(0, 500).map((draw) => isHeldOut({ ...draw, ...change }, 0.5));

test("the same silence is always drawn alike; another silence, client or company anew", () => {
  expect(pattern({})).toEqual(pattern({}));
  const agreeing = (change: object) =>
    pattern(change).filter((held, i) => held === pattern({})[i]).length;
  expect(Math.abs(agreeing({ silentSince: "2026-03-03" }) - 250)).toBeLessThan(45);
  expect(Math.abs(agreeing({ seed: "w2" }) - 250)).toBeLessThan(45);
});

test("whom a smaller share holds, a larger share holds too", () => {
  const heldByTenth = draws.filter((draw) => isHeldOut(draw, 0.1));
  expect(heldByTenth.filter((draw) => !isHeldOut(draw, 0.2))).toEqual([]);
  expect(heldByTenth.length).toBeGreaterThan(500);
});

import { expect, test } from "vitest";
import { makeRandom, seedFor } from "#src/core/demo/random.ts";

function draw(seed: number): number[] {
  const random = makeRandom(seed);
  return Array.from({ length: 20 }, () => random.next());
}

test("the same seed gives the same numbers, another seed others", () => {
  expect(draw(42)).toEqual(draw(42));
  expect(draw(42)).not.toEqual(draw(43));
});

test("numbers fill their range evenly and stay in it", () => {
  const random = makeRandom(1);
  const counts = Array.from({ length: 6 }, () => 0);
  for (let i = 0; i < 6000; i++) {
    const face = random.int(0, 5);
    counts[face] = (counts[face] ?? 0) + 1;
  }
  expect(counts).toHaveLength(6);
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
});

test("a factor varies around 1 and is never extreme", () => {
  const random = makeRandom(1);
  const factors = Array.from({ length: 2000 }, () => random.factor(0.3));
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  expect(mean).toBeGreaterThan(0.95);
  expect(mean).toBeLessThan(1.1);
  expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.6);
  expect(Math.max(...factors)).toBeLessThanOrEqual(1.7);
});

test("clients with neighbouring numbers do not share their luck", () => {
  const first = Array.from({ length: 200 }, (_, i) =>
    makeRandom(seedFor(1, String(1000 + i))).next(),
  );
  const low = first.filter((value) => value < 0.5).length;
  expect(low).toBeGreaterThan(70);
  expect(low).toBeLessThan(130);
  expect(new Set(first).size).toBe(200);
});

test("nothing can be picked from an empty list", () => {
  expect(() => makeRandom(1).pick([])).toThrow("the list is empty");
});

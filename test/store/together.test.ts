import { describe, expect, test } from "vitest";
import { together } from "#src/store/together.ts";

function counting() {
  const batches: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const ask = together(async (asks: readonly number[]) => {
    batches.push(asks);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (asks.includes(13)) throw new Error("not that one");
    return asks.map((one) => one * 10);
  });
  const letGo = async (): Promise<void> => {
    while (gates.length === 0) await new Promise((resolve) => setImmediate(resolve));
    gates.shift()?.();
  };
  return { ask, batches, letGo };
}

describe("what is asked for in batches", () => {
  test("goes together when it is asked at the same moment, and along with the next while one is on its way", async () => {
    const { ask, batches, letGo } = counting();
    const first = [ask(1), ask(2)];
    while (batches.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const next = [ask(3), ask(4), ask(5)];
    await letGo();
    expect(await Promise.all(first)).toEqual([10, 20]);
    await letGo();
    expect(await Promise.all(next)).toEqual([30, 40, 50]);
    expect(batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  test("fails with its batch alone", async () => {
    const { ask, letGo } = counting();
    const failing = [ask(13), ask(1)];
    const settled = Promise.allSettled(failing);
    await letGo();
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const after = ask(2);
    await letGo();
    expect(await after).toBe(20);
  });

  test.each([
    { asked: 200, sizes: [200] },
    { asked: 201, sizes: [200, 1] },
  ])("$asked at once are $sizes", async ({ asked, sizes }) => {
    const { ask, batches, letGo } = counting();
    const all = Promise.all(Array.from({ length: asked }, (_, at) => ask(at + 100)));
    for (const _ of sizes) await letGo();
    await all;
    expect(batches.map(({ length }) => length)).toEqual(sizes);
  });
});

test("an answer too few is a fault, and nobody waits for ever", async () => {
  const ask = together(async () => [1]);
  const both = await Promise.allSettled([ask("a"), ask("b")]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeSlots } from "#src/slack/inbox-slots.ts";

/** Takes so many and counts how many were got. */
function takeMany(slots: ReturnType<typeof makeSlots>, count: number) {
  const got: (() => void)[] = [];
  for (let at = 0; at < count; at++) void slots.take().then((giveBack) => got.push(giveBack));
  return got;
}

test("no more at once than there are, and the next when one is given back", async () => {
  const got = takeMany(makeSlots({ most: 2, longMs: 60_000, mostLong: 5 }), 4);
  await wait(5);
  expect(got).toHaveLength(2);
  got[0]?.();
  got[0]?.(); // given back once
  await wait(5);
  expect(got).toHaveLength(3);
});

test("work that lasts is counted no more, up to a limit", async () => {
  const got = takeMany(makeSlots({ most: 2, longMs: 10, mostLong: 3 }), 20);
  await expect.poll(() => got.length).toBe(5);
  await wait(100);
  expect(got).toHaveLength(5);
  for (const giveBack of got.slice()) giveBack();
  await expect.poll(() => got.length).toBeGreaterThan(5);
});

import { describe, expect, test } from "vitest";
import type { NewDelivery } from "#src/core/inbox.ts";
import { KeptBodies } from "#src/store/kept-bodies.ts";

function row(key: string, given: Partial<NewDelivery> = {}): NewDelivery {
  return {
    key,
    messageKey: null,
    queue: "dm:D1",
    kind: "event",
    by: "U1",
    channel: "D1",
    threadTs: null,
    body: `{"of":"${key}"}`,
    ...given,
  };
}

describe("a body that was just kept", () => {
  test("is there once", () => {
    const bodies = new KeptBodies();
    bodies.add([row("a"), row("b")], new Map([["a", 1n]]));
    expect([bodies.take(1n), bodies.take(1n), bodies.take(2n)]).toEqual(['{"of":"a"}', null, null]);
  });

  test("is not held for a click, which needs none", () => {
    const bodies = new KeptBodies();
    bodies.add([row("a", { kind: "action" })], new Map([["a", 1n]]));
    expect(bodies.take(1n)).toBeNull();
  });

  test.each([
    { length: 20_000, isHeld: true },
    { length: 20_001, isHeld: false },
  ])("of $length characters is held: $isHeld", ({ length, isHeld }) => {
    const bodies = new KeptBodies();
    bodies.add([row("a", { body: "x".repeat(length) })], new Map([["a", 1n]]));
    expect(bodies.take(1n) !== null).toBe(isHeld);
  });

  test("makes room for newer ones: 500 are held", () => {
    const bodies = new KeptBodies();
    const keys = Array.from({ length: 501 }, (_, at) => `k${at}`);
    bodies.add(
      keys.map((key) => row(key)),
      new Map(keys.map((key, at) => [key, BigInt(at)])),
    );
    expect([bodies.take(0n), bodies.take(1n)]).toEqual([null, '{"of":"k1"}']);
  });
});

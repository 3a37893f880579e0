import { setImmediate as breathe } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { OutboxWorld, PACE } from "../support/outbox-world.ts";

let world: OutboxWorld;
beforeEach(() => {
  world = new OutboxWorld();
});

describe("rows that were read while they were being posted", () => {
  test("are not taken for tries of another process: what comes after them goes at once", async () => {
    world.add("a1", "A");
    const { promise: landing, resolve: land } = Promise.withResolvers<undefined>();
    world.play = ({ id }) => (id === "a1" ? landing : undefined);
    world.onRead = async () => {
      if (world.stateOf("a1") !== "sending") return;
      world.add("a2", "A"); // after the rows were read
      land(undefined);
      while (world.stateOf("a1") !== "posted") await breathe();
      await breathe();
    };
    expect(await world.process()()).toEqual({ againInMs: null });
    expect(world.inSlack).toEqual(["a1", "a2"]);
    expect(world.searches).toEqual([]);
    expect(world.clockMs).toBeLessThan(PACE.afterUnknownMs);
  });

  test("at the end of a run they are asked for again", async () => {
    world.add("a1", "A");
    const { promise: landing, resolve: land } = Promise.withResolvers<undefined>();
    world.play = ({ id }) => (id === "a1" ? landing : undefined);
    world.onRead = async () => {
      if (world.stateOf("a1") !== "sending") return;
      world.add("a2", "A");
      world.clockMs += PACE.stayMs + 1;
      land(undefined);
      while (world.stateOf("a1") !== "posted") await breathe();
      await breathe();
    };
    expect(await world.process()()).toEqual({ againInMs: 0 });
  });
});

const slowFor = (ms: number) => {
  let isFirst = true;
  world.prepare = async () => {
    if (!isFirst) return;
    isFirst = false;
    world.clockMs += ms;
  };
};

describe("a process that is slow to get to its call", () => {
  test.each([
    { ms: 1_000, attempts: 1 },
    { ms: 60_000, attempts: 2 },
  ])("for $ms ms says that it goes on when that is needed, and posts", async ({ ms, attempts }) => {
    world.add("a1", "A");
    slowFor(ms);
    await world.process()();
    expect(world.inSlack).toEqual(["a1"]);
    expect(world.searches).toEqual([]);
    expect(world.rows[0]?.attempts).toBe(attempts);
  });

  test("leaves the row to whoever has looked for it in vain and posted it", async () => {
    world.add("a1", "A");
    let isFirst = true;
    world.prepare = async () => {
      if (!isFirst) return;
      isFirst = false;
      await world.process()(); // it takes the first for dead
      expect(world.inSlack).toEqual(["a1"]);
    };
    await world.process()();
    expect(world.inSlack).toEqual(["a1"]);
    expect(world.stateOf("a1")).toBe("posted");
  });
});

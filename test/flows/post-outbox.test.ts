import { setImmediate as breathe } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { OutboxWorld, PACE } from "../support/outbox-world.ts";

let world: OutboxWorld;
beforeEach(() => {
  world = new OutboxWorld();
});

const UNKNOWN = { ok: false, why: "unknown" } as const;

describe("lanes", () => {
  test("a call that takes long holds up no other channel, and its own stays in order", async () => {
    for (const id of ["a1", "a2"]) world.add(id, "A");
    for (const id of ["b1", "b2"]) world.add(id, "B");
    const { promise, resolve } = Promise.withResolvers<undefined>();
    world.play = ({ id }) => (id === "a1" ? promise : undefined);
    const running = world.process()();
    while (world.inSlack.length < 2) await breathe();
    expect(world.inSlack).toEqual(["b1", "b2"]);
    world.add("c1", "C"); // asked for meanwhile
    while (world.inSlack.length < 3) await breathe();
    resolve(undefined);
    await running;
    expect(world.inSlack).toEqual(["b1", "b2", "c1", "a1", "a2"]);
  });

  test("no more than eight calls are under way at a time", async () => {
    for (let at = 0; at < 20; at += 1) world.add(`r${at}`, `C${at}`);
    let underWay = 0;
    let most = 0;
    world.play = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await breathe();
      underWay -= 1;
      return undefined;
    };
    await world.process()();
    expect(most).toBe(8);
    expect(world.inSlack).toHaveLength(20);
  });

  test("where Slack says to wait, this channel waits, in another process too, and the others go on", async () => {
    for (const id of ["a1", "a2"]) world.add(id, "A");
    world.add("b1", "B");
    let isLimited = true;
    world.play = ({ channel }) =>
      channel === "A" && isLimited ? { ok: false, why: "later", afterMs: 5_000 } : undefined;
    world.onWait = () => {
      isLimited &&= world.clockMs < 5_000;
    };
    await Promise.all([world.process()(), world.process()()]);
    expect(world.inSlack).toEqual(["b1", "a1", "a2"]);
    expect(world.pausedUntil.get("A")).toBe(5_000);
    expect(world.stateOf("a1")).toBe("posted");
  });

  test("a pause that another process was told is kept", async () => {
    world.add("a1", "A");
    world.pausedUntil.set("A", PACE.stayMs + 10_000);
    expect(await world.process()()).toEqual({ againInMs: PACE.stayMs + 10_000 });
    expect(world.inSlack).toEqual([]);
  });

  test("what follows another message is posted after it, whatever channel that is in", async () => {
    world.add("child", "A", { parent: "root" });
    world.add("other", "A");
    world.add("root", "B");
    await world.process()();
    expect(world.inSlack.indexOf("child")).toBeGreaterThan(world.inSlack.indexOf("root"));
    expect(world.inSlack).toHaveLength(3);
  });
});

describe("a try whose end nobody knows", () => {
  test.each([
    { arrived: true, searched: 1 },
    { arrived: false, searched: 1 },
  ])("is looked for, and posted once (arrived: $arrived)", async ({ arrived, searched }) => {
    world.add("a1", "A");
    world.add("a2", "A");
    let tries = 0;
    world.play = ({ id }) => {
      if (id !== "a1" || tries > 0) return undefined;
      tries += 1;
      if (arrived) world.inSlack.push("a1");
      return UNKNOWN;
    };
    await world.process()();
    expect(world.inSlack).toEqual(["a1", "a2"]);
    expect(world.searches).toHaveLength(searched);
  });

  test("of another process is left alone until no call can still be under way", async () => {
    world.add("a1", "A", { state: "sending", attempts: 1 });
    world.add("a2", "A");
    const searchedAt: number[] = [];
    world.find = (row) => {
      searchedAt.push(world.clockMs);
      return world.findTruly(row);
    };
    await world.process()();
    expect(searchedAt).toEqual([PACE.settleMs]);
    expect(world.inSlack).toEqual(["a1", "a2"]);
  });

  test("and that arrives at last is found, however slow it was", async () => {
    world.add("a1", "A", { state: "sending", attempts: 1 });
    world.onWait = () => {
      if (world.clockMs === PACE.settleMs - PACE.lookAgainMs) world.inSlack.push("a1");
    };
    await world.process()();
    expect(world.inSlack).toEqual(["a1"]);
    expect(world.stateOf("a1")).toBe("posted");
  });

  test("waits for as long as Slack does not let anybody read", async () => {
    world.add("a1", "A", { state: "sending", attempts: 1 });
    world.add("b1", "B");
    let reads = 0;
    world.find = (row) => {
      reads += 1;
      return reads === 1 ? { is: "unreadable", afterMs: 9_000 } : world.findTruly(row);
    };
    await world.process()();
    expect(world.inSlack).toEqual(["b1", "a1"]);
    expect(world.clockMs).toBeGreaterThanOrEqual(PACE.settleMs + 9_000);
  });

  test("is known to have arrived though the database could not be told", async () => {
    world.add("a1", "A");
    let faults = 0;
    world.fail = (what) => {
      if (what === "mark-posted" && faults === 0) {
        faults += 1;
        throw new Error("the database is away");
      }
    };
    await world.process()();
    expect(world.inSlack).toEqual(["a1"]);
    expect(world.searches).toEqual([]);
    expect(world.faults).toHaveLength(1);
    expect(world.stateOf("a1")).toBe("posted");
  });
});

describe("what Slack refuses", () => {
  test.each([
    { error: "invalid_blocks", posted: ["a2", "b1"] },
    { error: "msg_too_long", posted: ["a2", "b1"] },
    { error: "channel_not_found", posted: ["b1"] },
    { error: "restricted_action", posted: ["b1"] },
  ])("$error holds up what it goes for", async ({ error, posted }) => {
    world.add("a1", "A");
    world.add("a2", "A");
    world.add("b1", "B");
    world.play = ({ id, channel }) =>
      id === "a1" || (channel === "A" && !posted.includes("a2"))
        ? { ok: false, why: "refused", error }
        : undefined;
    const end = await world.process()();
    expect(world.inSlack.toSorted()).toEqual(posted);
    expect(world.refused[0]).toEqual({ id: "a1", error });
    expect(world.stateOf("a1")).toBe("pending");
    expect(end.againInMs).toBeGreaterThan(PACE.stayMs);
  });

  test("a message about something that is gone is given up", async () => {
    world.add("a1", "A");
    world.play = () => ({ ok: false, why: "nothing-to-show" });
    expect(await world.process()()).toEqual({ againInMs: null });
    expect(world.stateOf("a1")).toBe("failed");
  });
});

describe("changes", () => {
  test("that come in a burst are shown together: the first ones at once, and always the last", async () => {
    world.add("a1", "A", { state: "posted", stale: true });
    let changes = 20;
    let shown = -1;
    world.play = () => {
      shown = changes;
      const [row] = world.rows;
      if (changes > 0 && row !== undefined) row.stale = true; // changed again while it is drawn
      changes = Math.max(0, changes - 1);
      return undefined;
    };
    world.onWait = () => void (changes = Math.max(0, changes - 1));
    await world.process()();
    expect(shown).toBe(0);
    expect(world.changes.length).toBeLessThanOrEqual(3 + Math.ceil(world.clockMs / 1_500));
    expect(world.changes.length).toBeLessThan(12);
  });

  test("that Slack slows down hold up no new message", async () => {
    world.add("a1", "A", { state: "posted", stale: true });
    world.add("a2", "A");
    world.play = ({ state }) =>
      state === "stale" && world.clockMs < 4_000
        ? { ok: false, why: "later", afterMs: 4_000 }
        : undefined;
    world.onWait = () => expect(world.inSlack).toEqual(["a2"]);
    await world.process()();
    expect(world.changes).toEqual(["a1"]);
    expect(world.pausedUntil.has("chat.update")).toBe(true);
  });

  test("of a message that may not be changed any more are let be", async () => {
    world.add("a1", "A", { state: "posted", stale: true });
    world.play = () => ({ ok: false, why: "refused", error: "edit_window_closed" });
    expect(await world.process()()).toEqual({ againInMs: null });
    expect(world.refused).toEqual([]);
  });
});

test("who is to stop finishes what is begun and begins nothing", async () => {
  for (const id of ["a1", "a2"]) world.add(id, "A");
  world.play = () => {
    world.isStopping = true;
    return undefined;
  };
  expect(await world.process()()).toEqual({ againInMs: 0 });
  expect(world.inSlack).toEqual(["a1"]);
  expect(world.stateOf("a2")).toBe("pending");
});

test("while the database is away it is tried again, and then all is posted", async () => {
  world.add("a1", "A");
  world.fail = () => {
    if (world.clockMs < 5_000) throw new Error("the database is away");
  };
  await world.process()();
  expect(world.inSlack).toEqual(["a1"]);
  expect(world.faults.length).toBeGreaterThan(1);
});

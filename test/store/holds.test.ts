import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPauses, savePause } from "#src/store/channel-pauses.ts";
import { holdKey, letGoOfKey } from "#src/store/holds.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const MINUTE = 60_000;
const start = new Date("2026-03-10T08:00:00Z");
const at = (ms: number): Date => new Date(start.getTime() + ms);

describe.each(ENGINES)("on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  const hold = (key: string, ms: number): Promise<boolean> =>
    holdKey(store.prisma, { key, now: at(ms), forMs: MINUTE });

  test("of several who take a key at once one has it", async () => {
    const taken = await Promise.all(Array.from({ length: 5 }, () => hold("at-once", 0)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test.each([
    { afterMs: MINUTE - 1, isTaken: false },
    { afterMs: MINUTE, isTaken: true },
  ])(
    "a key whose holder died is free after its time ($afterMs ms)",
    async ({ afterMs, isTaken }) => {
      const key = `dead-${afterMs}`;
      expect(await hold(key, 0)).toBe(true);
      expect(await hold(key, afterMs)).toBe(isTaken);
    },
  );

  test("a key that was let go is free a moment later", async () => {
    await hold("let-go", 0);
    await letGoOfKey(store.prisma, { key: "let-go", now: at(500), afterMs: 1_500 });
    expect(await hold("let-go", 1_999)).toBe(false);
    expect(await hold("let-go", 2_000)).toBe(true);
  });

  test("a key taken before the clock was set back by hours is free", async () => {
    await hold("set-back", 5 * 60 * MINUTE);
    expect(await hold("set-back", 0)).toBe(true);
  });

  test("a pause is everybody's until it is over, and only the company's own", async () => {
    const workspaceId = await addWorkspace(store);
    const pause = { workspaceId, channel: "C1", forMs: 30_000 };
    await savePause(store.prisma, { ...pause, now: at(0) });
    await savePause(store.prisma, { ...pause, now: at(5_000) }); // told again
    const left = (ms: number) => loadPauses(store.prisma, { workspaceId, now: at(ms) });
    expect(await left(10_000)).toEqual(new Map([["C1", 25_000]]));
    expect(await left(35_000)).toEqual(new Map());
    expect(await left(-5 * 60 * MINUTE * 60)).toEqual(new Map()); // the clock was set back
    const other = { workspaceId: crypto.randomUUID(), now: at(10_000) };
    expect(await loadPauses(store.prisma, other)).toEqual(new Map());
  });
});

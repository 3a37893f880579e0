import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { Prisma } from "#src/store/generated/client.ts";
import type { Store } from "#src/store/open.ts";
import { rebuildFigures } from "#src/store/refresh-figures.ts";
import { drawRhythm, shareOrders } from "../../bench/client-rhythm.ts";
import { differences, keptFigures, recomputedFigures } from "../../bench/compare-figures.ts";
import { fillDatabase, LAST_DAY } from "../../bench/fill-database.ts";
import { readOptions } from "../../bench/options.ts";
import { recompute } from "../../bench/recompute.ts";
import { RECOMPUTED } from "../../bench/recompute-sql.ts";
import { takeMorning } from "../../bench/take-morning.ts";
import { openTestStore } from "../support/store.ts";

const SIZE = { clients: 500, orders: 10_000 };

describe("the bench on a small company", () => {
  let store: Store;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore("postgres");
    workspaceId = await fillDatabase(store.prisma, SIZE);
    await rebuildFigures(store.prisma, workspaceId);
  });
  afterAll(() => store.close());

  test("has exactly as many clients and orders as asked for, with every reference and index back", async () => {
    expect(await store.prisma.client.count()).toBe(SIZE.clients);
    expect(await store.prisma.order.count()).toBe(SIZE.orders);
    const [found] = await store.prisma.$queryRaw<{ indexes: number; references: number }[]>`
      select (select count(*)::int from pg_indexes where tablename = 'Order') as indexes,
        (select count(*)::int from pg_constraint where conrelid = '"Order"'::regclass and contype = 'f') as references`;
    expect(found).toEqual({ indexes: 3, references: 1 });
  });

  test("takes mornings that see every client, the first of them finding lapses", async () => {
    const first = await takeMorning(store, { workspaceId, day: addDays(LAST_DAY, 1) });
    expect(first.clientsSeen).toBe(SIZE.clients);
    expect(first.newAlerts).toBeGreaterThan(0);
    const { fitting, loading, planning, saving, total } = first;
    expect(Math.min(loading, planning, saving)).toBeGreaterThan(0);
    expect(total).toBeGreaterThanOrEqual(fitting + loading + planning + saving);
    const next = await takeMorning(store, { workspaceId, day: addDays(LAST_DAY, 2) });
    expect(next.fitting).toBeLessThan(fitting); // once a week
  });

  test("finds that kept and computed figures agree, and says so when one does not", async () => {
    await recompute(store);
    const kept = await keptFigures(store);
    expect(kept.size).toBe(SIZE.clients);
    expect(differences(kept, await recomputedFigures(store))).toBe("");

    const { clientId } = await store.prisma.order.findFirstOrThrow({
      orderBy: { placedOn: "desc" },
    });
    await store.prisma.order.updateMany({ where: { clientId }, data: { totalMinor: 1 } });
    await recompute(store);
    expect(differences(kept, await recomputedFigures(store))).toMatch(
      /^1 of 500 clients differ; client \d+ has totalMinor \d+ kept, \d+ computed$/,
    );
    await store.prisma.order.deleteMany({ where: { clientId } });
    await recompute(store);
    expect(differences(kept, await recomputedFigures(store))).toMatch(/^1 of 500 clients differ/);
  });
});

test("every kept figure is computed anew too, so that the comparison is fair", () => {
  const kept = Object.keys(Prisma.ClientFiguresScalarFieldEnum).filter(
    (name) => name !== "clientId",
  );
  expect([...RECOMPUTED].toSorted()).toEqual(kept.toSorted());
});

test("histories are the same on every run, in order, and within their days", () => {
  const share = shareOrders({ clients: 1000, orders: 50_000 });
  expect(share.reduce((sum, count) => sum + count, 0)).toBe(50_000);
  expect(Math.min(...share)).toBe(1);
  expect(Math.max(...share)).toBeGreaterThan(200);
  for (const [seed, count] of share.entries()) {
    const { days, valuesMinor } = drawRhythm(seed, count, 900);
    expect([days.length, valuesMinor.length]).toEqual([count, count]);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBeGreaterThanOrEqual(0);
    expect(days.at(-1)).toBeLessThan(900);
    expect(drawRhythm(seed, count, 900)).toEqual({ days, valuesMinor });
  }
});

test.each([
  [["--clients", "10"], "--orders is missing"],
  [["--clients", "10", "--orders", "9"], "--orders 9 is below --clients 10"],
  [["--clients", "0", "--orders", "9"], "--clients '0' is not a whole number"],
  [["--database", "mysql://x"], "--database 'mysql://x' is not like postgresql://"],
  [["--database", "postgresql://x/y", "--served"], "are two places"],
])("%j is refused with words", (argv, why) => {
  expect(() => readOptions(argv)).toThrow(why);
});

test("without options both sizes are measured, embedded", () => {
  expect(readOptions([])).toEqual({
    sizes: [
      { clients: 10_000, orders: 1_000_000 },
      { clients: 100_000, orders: 10_000_000 },
    ],
    where: { kind: "embedded" },
    withDuckdb: true,
  });
});

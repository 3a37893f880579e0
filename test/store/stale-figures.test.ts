import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "#src/store/open.ts";
import { rebuildStaleFigures } from "#src/store/stale-figures.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

describe.each(ENGINES)("figures of another version on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let beginnings = 0;
  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
  });
  afterAll(() => store.close());

  const rebuild = () =>
    rebuildStaleFigures(store.prisma, workspaceId, () => {
      beginnings += 1;
    });
  const figures = () => store.prisma.clientFigures.findMany({ orderBy: { clientId: "asc" } });

  test("a company without clients has nothing to compute, and is up to date", async () => {
    expect(await rebuild()).toBe(0);
    expect(await rebuild()).toBeNull();
    expect(beginnings).toBe(0);
  });

  test("what a column that was added later lacks is filled in, once", async () => {
    for (const name of ["a", "b"])
      await addClient(store, { workspaceId, name, orderDays: daysUpTo("2026-03-01", [7, 30]) });
    const whole = await figures();
    await store.prisma
      .$executeRaw`update "ClientFigures" set "halfMonthDays" = null, "gapLogMean" = null`;
    expect(await rebuild()).toBeNull(); // nobody said that they are old
    await store.prisma.workspace.update({
      where: { id: workspaceId },
      data: { figuresVersion: 0 },
    });
    expect(await rebuild()).toBe(2);
    expect(await figures()).toEqual(whole);
    expect(await rebuild()).toBeNull();
    expect(beginnings).toBe(1);
  });

  test("figures of a newer version are not trusted either", async () => {
    const where = { id: workspaceId };
    await store.prisma.workspace.update({ where, data: { figuresVersion: 1_000_000 } });
    expect(await rebuild()).toBe(2);
  });
});

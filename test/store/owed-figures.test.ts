import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { Books } from "#src/core/import/books.ts";
import type { OrderRow } from "#src/core/import/rows.ts";
import { openBooks } from "#src/store/import-books.ts";
import type { Store } from "#src/store/open.ts";
import { rebuildOwedFigures, rebuildStaleFigures } from "#src/store/stale-figures.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

/** Orders of the clients K0 to K3, one a client and day, numbered from `first`. */
function orders(first: number, count: number): OrderRow[] {
  return Array.from({ length: count }, (_, at) => ({
    kind: "order",
    clientRef: `K${at % 4}`,
    orderRef: String(first + at),
    placedOn: parseDay(`2026-01-${String(1 + Math.floor((first + at) / 4)).padStart(2, "0")}`),
    totalMinor: 100,
    currency: "EUR",
  }));
}

describe.each(ENGINES)("figures of a long import on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let books: Books;
  let runId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    await rebuildStaleFigures(store.prisma, workspaceId, () => {});
    books = await openBooks(store.prisma, workspaceId);
    runId = await books.startRun({ fileName: "orders.csv", kind: "order" });
  });

  const counted = async (): Promise<number> => {
    const figures = await store.prisma.clientFigures.findMany();
    return figures.reduce((sum, one) => sum + one.orderCount, 0);
  };
  const counts = { readRows: 0, imported: 0, unchanged: 0, rejected: 0 };
  const rebuild = () => rebuildStaleFigures(store.prisma, workspaceId, () => {});

  test("the first rows of a run are counted at once, later ones when it ends", async () => {
    await books.write(orders(0, 8), runId);
    expect(await counted()).toBe(8);
    await books.write(orders(8, 8), runId);
    expect(await store.prisma.order.count()).toBe(16);
    await books.finishRun(runId, counts);
    expect(await counted()).toBe(16);
    expect(await rebuild()).toBeNull(); // nothing is owed
  });

  test("what a run that broke off owes is computed by whoever looks next", async () => {
    await books.write(orders(0, 8), runId);
    await books.write(orders(8, 8), runId);
    expect(await counted()).toBe(8);
    await rebuildOwedFigures(store.prisma, workspaceId);
    expect(await counted()).toBe(16);
    expect(await rebuild()).toBeNull();
  });

  test("what a run that broke off owes is computed when its file comes again, with more", async () => {
    await books.write(orders(0, 8), runId);
    await books.write(orders(8, 6), runId); // of K0 to K3, then it breaks off
    const again = await openBooks(store.prisma, workspaceId);
    const secondId = await again.startRun({ fileName: "orders.csv", kind: "order", isLong: true });
    await again.write(orders(0, 14), secondId);
    await again.write(orders(14, 1), secondId); // of K2 alone
    await again.finishRun(secondId, counts);
    expect([await counted(), await rebuild()]).toEqual([15, null]);
  });

  test("a run that ends early settles what it wrote", async () => {
    await books.write(orders(0, 8), runId);
    await books.write(orders(8, 8), runId);
    await books.settle(runId);
    expect([await counted(), await rebuild()]).toEqual([16, null]);
  });

  test("an import that ends does not say that another one owes nothing", async () => {
    const other = await openBooks(store.prisma, workspaceId);
    const otherRun = await other.startRun({ fileName: "more.csv", kind: "order" });
    await books.write(orders(0, 4), runId);
    await other.write(orders(4, 4), otherRun);
    await books.write(orders(8, 4), runId);
    await other.write(orders(12, 4), otherRun);
    await books.finishRun(runId, counts);
    await other.write(orders(16, 4), otherRun); // and breaks off
    expect(await rebuild()).toBe(4);
    expect(await counted()).toBe(20);
  });

  test("orders that turn out to be known in a later part of the file are left as they are", async () => {
    await books.write(orders(8, 8), runId);
    const again = await books.startRun({ fileName: "again.csv", kind: "order" });
    expect(await books.write(orders(0, 8), again)).toEqual({ imported: 8, unchanged: 0 });
    expect(await books.write(orders(8, 12), again)).toEqual({ imported: 4, unchanged: 8 });
    expect(await books.write(orders(8, 12), again)).toEqual({ imported: 0, unchanged: 12 });
    await books.finishRun(again, counts);
    expect(await counted()).toBe(20);
  });

  test("a run known to be long owes the figures of its first rows too, and ends as any other", async () => {
    const long = await books.startRun({ fileName: "long.csv", kind: "order", isLong: true });
    await books.write(orders(0, 8), long);
    expect(await counted()).toBe(0);
    await books.write(orders(8, 8), long);
    await books.finishRun(long, counts);
    expect([await counted(), await rebuild()]).toEqual([16, null]);
  });

  test("a client who is erased while a run goes on comes back with the orders that follow", async () => {
    const long = await books.startRun({ fileName: "long.csv", kind: "order", isLong: true });
    await books.write(orders(0, 8), long);
    await store.prisma.client.deleteMany({ where: { externalId: "K1" } });
    expect(await books.write(orders(8, 8), long)).toEqual({ imported: 8, unchanged: 0 });
    await books.finishRun(long, counts);
    expect([await store.prisma.order.count(), await counted()]).toEqual([14, 14]);
  });

  test("a long run that changes nothing owes nothing", async () => {
    await books.write(orders(0, 8), runId);
    await books.finishRun(runId, counts);
    const again = await books.startRun({ fileName: "again.csv", kind: "order", isLong: true });
    expect(await books.write(orders(0, 8), again)).toEqual({ imported: 0, unchanged: 8 });
    expect(await rebuild()).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayNumber, parseDay } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";
import { loadOrderHistories } from "#src/store/order-histories.ts";
import { addClient } from "../support/clients.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const day = (text: string) => dayNumber(parseDay(text));

describe.each(ENGINES)("order histories on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  test("one place for each day with an order, by the client's own number, before returns", async () => {
    const workspaceId = await addWorkspace(store);
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    await addClient(store, {
      workspaceId,
      name: "K2",
      orderDays: ["2025-03-01", "2025-01-05", "2025-03-01"],
      orderMinor: 700,
    });
    await addClient(store, { workspaceId, name: "K1", orderDays: ["2024-02-29"] });
    await addClient(store, { workspaceId, name: "K3", orderDays: [] });
    await addClient(store, { workspaceId: other.id, name: "K4", orderDays: ["2025-01-01"] });
    await store.prisma.order.updateMany({ data: { returnedMinor: 300 } });
    const histories = await loadOrderHistories(store.prisma, workspaceId);
    expect(
      histories.map(({ clientId, days, values }) => [clientId, [...days], [...values]]),
    ).toEqual([
      ["K1", [day("2024-02-29")], [10_000]],
      ["K2", [day("2025-01-05"), day("2025-03-01")], [700, 1_400]],
    ]);
  });

  test("a company without orders has none", async () => {
    const { id } = await store.prisma.workspace.create({ data: { name: "Empty" } });
    expect(await loadOrderHistories(store.prisma, id)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayNumber, parseDay } from "#src/core/day.ts";
import { loadFittingHistories } from "#src/store/fitting-histories.ts";
import type { Store } from "#src/store/open.ts";
import { addClient } from "../support/clients.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const BEFORE = parseDay("2026-03-01");
const day = (text: string) => dayNumber(parseDay(text));

describe.each(ENGINES)("histories to fit a model to on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const add = (name: string, orderDays: string[], change: { workspaceId?: string } = {}) =>
      addClient(store, { workspaceId, name, orderDays, orderMinor: 500, ...change });
    await add("K1", ["2026-02-28", "2024-02-29", "2026-02-28", "2026-03-01"]);
    await add("K2", ["2025-01-01"]);
    await add("Only later", ["2026-03-01", "2026-04-01"]);
    await add("Never", []);
    await add("Theirs", ["2025-01-01"], { workspaceId: other.id });
    for (let i = 3; i <= 12; i += 1) await add(`K${i}`, [`2025-01-${10 + i}`]);
    await store.prisma.order.updateMany({
      where: { placedOn: new Date("2024-02-29") },
      data: { returnedMinor: 600 },
    });
  });
  afterAll(() => store.close());

  const load = (atMostClients: number, before = BEFORE) =>
    loadFittingHistories(store.prisma, { workspaceId, before, atMostClients });
  const namesOf = async (histories: Awaited<ReturnType<typeof load>>) => {
    const clients = await store.prisma.client.findMany();
    const names = new Map(clients.map(({ id, externalId }) => [id, externalId]));
    return histories.map(({ clientId }) => names.get(clientId));
  };

  test("everybody with an order before the day: one place a day, ascending, net of returns, nothing later", async () => {
    const all = await load(100);
    const names = Array.from({ length: 12 }, (_, i) => `K${i + 1}`);
    expect(all).toHaveLength(names.length);
    expect(new Set(await namesOf(all))).toEqual(new Set(names));
    const first = all[(await namesOf(all)).indexOf("K1")];
    expect([first?.days, first?.values]).toEqual([
      Int32Array.of(day("2024-02-29"), day("2026-02-28")),
      Float64Array.of(-100, 1_000),
    ]);
  });

  test("of too many clients the same ones are taken each time, not simply the first", async () => {
    const all = await namesOf(await load(100));
    const five = await namesOf(await load(5));
    expect(five).toEqual(all.slice(0, 5));
    expect(five).toEqual(["K10", "K5", "K9", "K4", "K3"]);
  });

  test("before the first order there is nobody", async () => {
    expect(await load(100, parseDay("2024-02-29"))).toEqual([]);
    expect(await load(100, parseDay("2024-03-01"))).toHaveLength(1);
  });
});

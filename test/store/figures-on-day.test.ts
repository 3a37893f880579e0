import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import { loadClientsForMorning } from "#src/store/clients-for-morning.ts";
import type { Store } from "#src/store/open.ts";
import { addClient, addOrders } from "../support/clients.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const FIRST = parseDay("2023-01-30");
const CUT = parseDay("2026-02-28");

/** Gaps of 0 to 60 days, the same on every run; a gap of 0 is a second order on one day. */
function orderDays(seed: number, count: number): string[] {
  const days: string[] = [];
  let at = FIRST;
  let state = seed;
  for (let i = 0; i < count; i += 1) {
    days.push(at);
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    at = addDays(at, state % 61);
  }
  return days;
}

describe.each(ENGINES)("figures on a day on %s", (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  const loadOn = async (workspaceId: string) => {
    const look = { workspaceId, day: CUT, asBefore: false, rules: DEFAULT_RULES };
    return (await loadClientsForMorning(store.prisma, look)).clients;
  };

  test("counted again from the orders up to a day, they are what was kept on that day", async () => {
    const workspaceId = await addWorkspace(store);
    const clientIds: string[] = [];
    for (const [seed, count] of [
      [1, 80],
      [2, 12],
      [3, 2],
      [4, 1],
      [5, 40],
    ] as const)
      clientIds.push(
        await addClient(store, {
          workspaceId,
          name: `c${seed}`,
          orderDays: orderDays(seed, count).filter((day) => day <= CUT),
          orderMinor: seed * 1111,
        }),
      );
    const load = () => loadOn(workspaceId);
    const byName = (list: Awaited<ReturnType<typeof load>>) =>
      list
        .map(({ client }) => ({
          ...client,
          signs: null, // of those who have ordered since they are not known
          gapLogMean: client.gapLogMean?.toPrecision(9), // the last bits depend on the order of the terms
          gapLogSd: client.gapLogSd?.toPrecision(9),
          orderMonths: client.orderMonths.toSorted((a, b) => a - b),
        }))
        .toSorted((a, b) => a.clientName.localeCompare(b.clientName));
    const kept = byName(await load());
    expect(
      kept.map(({ orderCount }) => orderCount).filter((count) => count > 13).length,
    ).toBeGreaterThan(1);

    for (const clientId of clientIds)
      await addOrders(store, clientId, { orderDays: ["2026-03-01", "2026-06-15"], orderMinor: 99 });
    expect(byName(await load())).toEqual(kept);
  });

  test("a client whose orders all lie ahead is not looked at", async () => {
    const { id: workspaceId } = await store.prisma.workspace.create({ data: { name: "Ahead" } });
    await addClient(store, { workspaceId, name: "Future", orderDays: ["2027-01-01"] });
    expect(await loadOn(workspaceId)).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import { measureLift } from "#src/core/lapse/measure-lift.ts";
import { loadTrialOutcomes } from "#src/store/trial-outcomes.ts";
import type { Store } from "#src/store/open.ts";
import { addCompany, DAY, inCompany, type InCompany } from "../support/choosing.ts";
import { addOrders } from "../support/clients.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;
let here: InCompany;

/** Copper clients who are silent, beside dearer ones who order as usual. */
async function addCopper(count: number): Promise<void> {
  await here.addSteady(count * 3, 90_000);
  await here.addManySilent(count, 20_000);
}

const alertsByState = async () => {
  const alerts = await store.prisma.alert.findMany({ include: { lapse: true } });
  return {
    shown: alerts.filter(({ state }) => state === "posted"),
    heldOut: alerts.filter(({ state }) => state === "heldOut"),
  };
};

describe.each(FLOW_ENGINES)("the hold-out on %s", (engine) => {
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    workspaceId = await addCompany(store);
    here = inCompany(store, workspaceId);
  });

  test("a share of copper alerts is kept as a lapse, shown to nobody, and measured by later orders", async () => {
    await here.set({ cardsPerRep: 100, holdOut: { on: true, share: 0.5 } });
    await addCopper(20);
    const { morning: run } = await here.morning();
    const { shown, heldOut } = await alertsByState();
    expect(heldOut.length).toBeGreaterThan(2);
    expect(shown.length + heldOut.length).toBe(20);
    expect(run).toMatchObject({
      newAlerts: shown.length,
      heldBack: { "hold-out": heldOut.length },
    });
    expect([...shown, ...heldOut].every(({ inTrial }) => inTrial)).toBe(true);
    expect(await here.posts("alert")).toHaveLength(shown.length);

    const again = await here.morning(addDays(DAY, 1));
    expect(again.morning).toMatchObject({
      newAlerts: 0,
      heldBack: { "hold-out": heldOut.length, "already-alerted": shown.length },
    });

    const back = [shown[0], shown[1], heldOut[0]];
    for (const alert of back)
      await addOrders(store, alert?.lapse.clientId ?? "", { orderDays: ["2026-07-03"] });
    await addOrders(store, heldOut[1]?.lapse.clientId ?? "", { orderDays: ["2026-07-04"] });
    const lift = async (days: number) =>
      measureLift(await loadTrialOutcomes(store.prisma, { workspaceId, day: addDays(DAY, days) }));
    expect(await lift(60)).toMatchObject({ alerted: { clients: 0 }, heldOut: { clients: 0 } });
    expect(await lift(61)).toMatchObject({
      alerted: { clients: shown.length, returned: 2 },
      heldOut: { clients: heldOut.length, returned: 1 },
    });
  });

  test("who is held out is thanked for nothing and told of nowhere when they return", async () => {
    await here.set({ cardsPerRep: 100, holdOut: { on: true, share: 0.5 } });
    await addCopper(12);
    const mari = await here.findMember("U-Mari");
    await store.prisma.client.updateMany({ data: { ownerId: mari.id } });
    await here.morning();
    const { heldOut } = await alertsByState();
    await addOrders(store, heldOut[0]?.lapse.clientId ?? "", { orderDays: ["2026-05-05"] });
    await here.morning(addDays(DAY, 2));
    expect(await here.posts("thanks")).toEqual([]);
    const lapse = await store.prisma.lapse.findUniqueOrThrow({
      where: { id: heldOut[0]?.lapseId ?? "" },
    });
    expect(lapse).toMatchObject({
      state: "returned",
      closedOn: utcDateOf(parseDay("2026-05-05")),
    });
  });

  test("off by default", async () => {
    await here.set({ cardsPerRep: 100 });
    await addCopper(10);
    await here.morning();
    const { shown, heldOut } = await alertsByState();
    expect([shown.length, heldOut.length]).toEqual([10, 0]);
    expect(shown.some(({ inTrial }) => inTrial)).toBe(false);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { takeCase } from "#src/flows/take-case.ts";
import { dismissLapse } from "#src/flows/dismiss-lapse.ts";
import type { Store } from "#src/store/open.ts";
import { forgetFalseDepartures } from "#src/store/second-departures.ts";
import { saveSlip, saveStage, slipOnComplaints } from "#src/store/watch-reports.ts";
import { joinWatchedOrders, loadWatch } from "#src/store/watches.ts";
import { every } from "../support/client-history.ts";
import { addClient, addOrders, daysUpTo } from "../support/clients.ts";
import { morningOver } from "../support/morning-over.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");
const nobody = async (): Promise<void> => {};

describe.each(ENGINES)("the second chance on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;
  let caseId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    const { prisma } = store;
    await prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    await prisma.member.createMany({
      data: [
        { workspaceId, name: "Mari", slackUserId: "U1" },
        { workspaceId, name: "Vello", slackUserId: "U2", role: "manager" },
        { workspaceId, name: "Anu", slackUserId: "U3", role: "admin" },
      ],
    });
    const orderDays = daysUpTo("2026-03-02", every(14, 12));
    clientId = await addClient(store, { workspaceId, name: "Kask", orderDays });
    await morning(DAY);
    ({ id: caseId } = await prisma.case.findFirstOrThrow());
  });

  const morning = (day: Day) => runMorning(morningOver(store.prisma, nobody), { workspaceId, day });
  const click = (by = "U1") => ({ workspaceId, caseId, by, today: DAY });
  const deps = () => ({
    ...morningOver(store.prisma, nobody),
    findMemberId: async (_: string, slackUserId: string) =>
      (await store.prisma.member.findFirstOrThrow({ where: { slackUserId } })).id,
  });
  const take = () => takeCase(deps(), click());
  const watch = () => loadWatch(store.prisma, { workspaceId, caseId });
  const orderId = async (number: number) =>
    (await watch())?.orders[number - 1]?.watchedOrderId ?? "";
  const ordered = async (...orderDays: Day[]) => addOrders(store, clientId, { orderDays });
  const fine = async (number: number, today: Day) => {
    const report = { workspaceId, watchedOrderId: await orderId(number), today } as const;
    await saveStage(store.prisma, nobody, { ...report, stage: "delivered" });
    return saveStage(store.prisma, nobody, { ...report, stage: "asked" });
  };
  const told = async () =>
    (
      await store.prisma.outboxMessage.findMany({
        where: { key: { startsWith: "slip:" } },
        orderBy: { channel: "asc" },
      })
    ).map(({ channel, stale }) => ({ channel, stale }));
  const slipsBy = async (number: number, what: string) =>
    saveSlip(store.prisma, nobody, {
      workspaceId,
      watchedOrderId: await orderId(number),
      what,
      today: DAY,
    });

  test("a return by an order opens a watch with it, and later orders join until three are followed", async () => {
    await take();
    await ordered(addDays(DAY, 1));
    await morning(addDays(DAY, 1));
    expect(await watch()).toMatchObject({
      state: "open",
      wanted: 3,
      clientName: "Kask",
      orders: [{ number: 1, orderedOn: addDays(DAY, 1) }],
    });
    await ordered(addDays(DAY, 8), addDays(DAY, 9), addDays(DAY, 10));
    expect(await joinWatchedOrders(store.prisma, { workspaceId, day: addDays(DAY, 8) })).toBe(1);
    expect(await joinWatchedOrders(store.prisma, { workspaceId, day: addDays(DAY, 10) })).toBe(1);
    expect(await joinWatchedOrders(store.prisma, { workspaceId, day: addDays(DAY, 10) })).toBe(0);
    expect((await watch())?.orders.map(({ number, orderedOn }) => [number, orderedOn])).toEqual([
      [1, addDays(DAY, 1)],
      [2, addDays(DAY, 8)],
      [3, addDays(DAY, 9)],
    ]);
  });

  test("a client whose card nobody saw and whom nobody worked for is no second chance", async () => {
    await store.prisma.alert.updateMany({ data: { state: "heldOut" } });
    await ordered(addDays(DAY, 1));
    await morning(addDays(DAY, 1));
    expect(await store.prisma.lapse.count({ where: { state: "returned" } })).toBe(1);
    expect(await watch()).toBeNull();
  });

  test("three orders in order: the watch has passed; a second click on a stage changes nothing", async () => {
    await take();
    await ordered(addDays(DAY, 1), addDays(DAY, 2), addDays(DAY, 3));
    await morning(addDays(DAY, 3));
    await fine(1, addDays(DAY, 5));
    await fine(2, addDays(DAY, 5));
    expect((await watch())?.state).toBe("open");
    expect(await fine(3, addDays(DAY, 6))).toMatchObject({ ok: true, watch: { state: "passed" } });
    expect(await fine(3, addDays(DAY, 9))).toEqual({ ok: false, why: "told-before" });
    expect(await watch()).toMatchObject({ state: "passed", endedOn: addDays(DAY, 6) });
  });

  test("a slip is told to who has the case and to the manager, once each, and one more order is followed", async () => {
    await take();
    await ordered(addDays(DAY, 1), addDays(DAY, 2), addDays(DAY, 3), addDays(DAY, 4));
    await morning(addDays(DAY, 4));
    await slipsBy(2, "came a day late");
    expect(await told()).toEqual([
      { channel: "U1", stale: false },
      { channel: "U2", stale: false },
    ]);
    await slipsBy(2, "and one box was broken");
    expect(await told()).toEqual([
      { channel: "U1", stale: true },
      { channel: "U2", stale: true },
    ]);
    await joinWatchedOrders(store.prisma, { workspaceId, day: addDays(DAY, 4) });
    expect(await watch()).toMatchObject({
      state: "slipped",
      orders: [
        {},
        { slip: { what: "came a day late; and one box was broken", on: DAY } },
        {},
        { number: 4 },
      ],
    });
  });

  test("a complaint about a watched order is a slip, told once; an older one is not", async () => {
    await take();
    await ordered(addDays(DAY, 1));
    await morning(addDays(DAY, 1));
    const { orderRef = "" } = (await watch())?.orders[0] ?? {};
    const complain = (externalId: string, day: Day, about: string) =>
      store.prisma.complaint.create({
        data: { clientId, externalId, madeOn: new Date(day), about, orderRef },
      });
    const look = () =>
      slipOnComplaints(store.prisma, nobody, { workspaceId, day: addDays(DAY, 3) });
    await complain("old", addDays(DAY, -9), "price");
    expect(await look()).toBe(0);
    await complain("new", addDays(DAY, 2), "delivery");
    expect([await look(), await look()]).toEqual([1, 0]);
    expect((await watch())?.orders[0]?.slip?.what).toBe("complaint of 2026-05-06: delivery");
  });

  test("an order of another company is not to be found", async () => {
    await take();
    await ordered(addDays(DAY, 1));
    await morning(addDays(DAY, 1));
    const report = { watchedOrderId: await orderId(1), stage: "sent", today: DAY } as const;
    const other = { ...report, workspaceId: crypto.randomUUID() };
    expect(await saveStage(store.prisma, nobody, other)).toEqual({
      ok: false,
      why: "no-such-order",
    });
  });

  test("who leaves again after a return has left twice; said to be no lapse, they have left once", async () => {
    const leftTwiceOn = async () =>
      (await store.prisma.client.findUniqueOrThrow({ where: { id: clientId } })).leftTwiceOn;
    await take();
    await ordered(addDays(DAY, 1));
    await morning(addDays(DAY, 1));
    expect(await leftTwiceOn()).toBeNull();
    const later = addDays(DAY, 120);
    await morning(later);
    expect(await leftTwiceOn()).toEqual(new Date(later));
    expect(await watch()).toMatchObject({ state: "ended", endedOn: later });

    await forgetFalseDepartures(store.prisma, { workspaceId });
    expect(await leftTwiceOn()).toEqual(new Date(later));
    const second = await store.prisma.case.findFirstOrThrow({ where: { id: { not: caseId } } });
    const verdict = { ...click(), caseId: second.id, today: later, why: "seasonal" } as const;
    await dismissLapse(deps(), { ...verdict, note: null });
    await forgetFalseDepartures(store.prisma, { workspaceId });
    expect(await leftTwiceOn()).toBeNull();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import type { Store } from "#src/store/open.ts";
import { morningOver } from "../support/morning-over.ts";
import { addClient, addOrders, daysUpTo } from "../support/clients.ts";
import { every } from "../support/client-history.ts";
import { addWorkspace, ENGINES, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");
const SILENT = daysUpTo("2026-03-02", every(14, 12)); // 63 days of silence on DAY
const STEADY = daysUpTo("2026-04-28", every(14, 12));

const [FLOW_ENGINE] = FLOW_ENGINES;

describe.each(ENGINES)("the morning on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let posts: number;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    posts = 0;
  });

  const deps = () =>
    morningOver(store.prisma, async () => {
      posts += 1;
    });
  const morning = (day = DAY) => runMorning(deps(), { workspaceId, day });
  const silent = (name: string, change: { orderMinor?: number; ownerId?: string } = {}) =>
    addClient(store, { workspaceId, name, orderDays: SILENT, ...change });
  const keys = async () => {
    const rows = await store.prisma.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });
    return rows.map(({ key, parentKey, channel }) => ({ key, parentKey, channel }));
  };

  test("a silent client becomes a lapse, a signal, an alert, a case and two posts", async () => {
    await silent("Silent");
    await addClient(store, { workspaceId, name: "Steady", orderDays: STEADY });
    const result = await morning();

    expect(result).toMatchObject({
      ranBefore: false,
      morning: { clientsSeen: 2, newAlerts: 1, waiting: 0, heldBack: {} },
    });
    const [lapse] = await store.prisma.lapse.findMany({
      include: { signals: true, alert: true, case: true },
    });
    expect(lapse).toMatchObject({
      state: "open",
      since: new Date("2026-03-02"),
      openedOn: new Date(DAY),
      signals: [
        { rule: "rhythm-break", evidence: { silentDays: 63, usualGapDays: 14, orderCount: 13 } },
      ],
      alert: {
        state: "posted",
        morningId: result.morning.morningId,
        atRiskMinor: 130_000n,
        score: 63 / 30,
      },
      case: { state: "unowned", ownerId: null },
    });
    expect(await keys()).toEqual([
      { key: `morning:${result.morning.morningId}`, parentKey: null, channel: "winback-alerts" },
      {
        key: `alert:${lapse?.alert?.id}`,
        parentKey: `morning:${result.morning.morningId}`,
        channel: "winback-alerts",
      },
    ]);
    expect(posts).toBe(1);
  });

  test("a second run on the same day changes nothing", async () => {
    await silent("Silent");
    const first = await morning();
    await silent("Found after the morning");
    const second = await morning();

    expect(second).toEqual({
      ranBefore: true,
      morning: first.morning,
      settingsProblems: [],
      model: null,
    });
    expect(await store.prisma.lapse.count()).toBe(1);
    expect((await keys()).length).toBe(2);
  });

  test.each(["before", "after"])(
    "a fault %s the rows are kept leaves nothing behind, and a retry does all",
    async (when) => {
      await silent("Silent");
      const whole = deps();
      const broken = {
        ...whole,
        saveMorning: async (given: Parameters<typeof whole.saveMorning>[0]) => {
          if (when === "after") await whole.saveMorning(given);
          throw new Error("the process was killed");
        },
      };
      await expect(runMorning(broken, { workspaceId, day: DAY })).rejects.toThrow("killed");
      await morning();
      expect(await store.prisma.lapse.count()).toBe(1);
      expect((await keys()).length).toBe(2);
    },
  );

  test("a fault while the rows are written takes all of them back", async () => {
    await silent("Silent");
    const failing = morningOver(store.prisma, () => Promise.reject(new Error("no queue")));
    await expect(runMorning(failing, { workspaceId, day: DAY })).rejects.toThrow("no queue");
    expect(await store.prisma.morning.count()).toBe(0);
    expect(await store.prisma.lapse.count()).toBe(0);
    expect(await keys()).toEqual([]);
    expect((await morning()).morning.newAlerts).toBe(1);
  });

  test("two mornings at once choose once", async () => {
    await silent("Silent");
    const results = await Promise.all([morning(), morning()]);
    expect(results.filter(({ ranBefore }) => !ranBefore).length).toBe(1);
    expect(await store.prisma.lapse.count()).toBe(1);
    expect((await keys()).length).toBe(2);
  });

  test("an order closes the lapse, regains the case, updates the card and thanks the owner", async () => {
    const { id: ownerId } = await store.prisma.member.create({
      data: { workspaceId, name: "Mari", slackUserId: "U1" },
    });
    const clientId = await silent("Silent", { ownerId });
    await morning();
    await addOrders(store, clientId, { orderDays: ["2026-05-05", "2026-05-06"], orderMinor: 4200 });
    const next = await morning(addDays(DAY, 2));

    expect(next.morning).toMatchObject({ newAlerts: 0, heldBack: {} });
    const [lapse] = await store.prisma.lapse.findMany({
      include: { alert: true, case: { include: { events: true } } },
    });
    expect(lapse).toMatchObject({
      state: "returned",
      closedOn: new Date("2026-05-05"),
      returnOrderMinor: 4200n,
      case: {
        state: "regained",
        events: [{ what: "returned", by: null, detail: { orderedOn: "2026-05-05" } }],
      },
    });
    const card = { key: `alert:${lapse?.alert?.id}` };
    expect(await store.prisma.outboxMessage.findFirst({ where: card })).toMatchObject({
      stale: true,
    });
    expect((await keys()).slice(2)).toEqual([
      { key: `thanks:${lapse?.case?.id}`, parentKey: null, channel: "U1" },
      { key: `morning:${next.morning.morningId}`, parentKey: null, channel: "winback-alerts" },
      { key: `agenda:${ownerId}/${addDays(DAY, 2)}`, parentKey: null, channel: "U1" }, // their first orders are followed
    ]);

    await morning(addDays(DAY, 3));
    expect((await keys()).filter(({ key }) => !key.startsWith("agenda:")).length).toBe(4);
  });

  // What transactions do has been tried on both; the rest asks nothing more of the database.
  if (engine !== FLOW_ENGINE) return;

  test("a lapse that was alerted is never alerted again, and a quiet morning posts nothing", async () => {
    await silent("Silent");
    await morning();
    const next = await morning(addDays(DAY, 1));

    expect(next.morning).toMatchObject({
      newAlerts: 0,
      waiting: 0,
      heldBack: { "already-alerted": 1 },
    });
    expect((await keys()).length).toBe(2);
  });

  test("over five a rep wait, and their turn comes on the next mornings with that day's evidence", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    for (const [i, name] of names.entries()) await silent(name, { orderMinor: 7000 - i * 1000 });
    const first = await morning();
    expect(first.morning).toMatchObject({ newAlerts: 5, waiting: 2 });
    expect(await store.prisma.alert.count({ where: { state: "waiting", morningId: null } })).toBe(
      2,
    );

    const second = await morning(addDays(DAY, 1));
    expect(second.morning).toMatchObject({ newAlerts: 2, waiting: 0 });
    const late = await store.prisma.alert.findMany({
      where: { morningId: second.morning.morningId },
      include: { lapse: { include: { client: true, signals: true } } },
      orderBy: { atRiskMinor: "desc" },
    });
    expect(late.map(({ lapse }) => lapse.client.name)).toEqual(["f", "g"]);
    expect(late[0]?.lapse).toMatchObject({
      openedOn: new Date(DAY),
      signals: [{ evidence: { silentDays: 64 } }],
    });
    expect(await store.prisma.lapse.count()).toBe(7);
  });

  test("cards stand in the order of money at risk, gold first", async () => {
    await silent("small", { orderMinor: 1000 });
    await silent("big", { orderMinor: 9000 });
    await silent("middle", { orderMinor: 5000 });
    await morning();
    const rows = await keys();
    const alerts = await store.prisma.alert.findMany({
      include: { lapse: { include: { client: true } } },
    });
    const nameOf = new Map(alerts.map(({ id, lapse }) => [`alert:${id}`, lapse.client.name]));
    expect(rows.slice(1).map(({ key }) => nameOf.get(key))).toEqual(["big", "middle", "small"]);
  });

  test("an order after the day in question closes nothing", async () => {
    const clientId = await silent("Silent");
    await morning();
    await addOrders(store, clientId, { orderDays: ["2026-06-01"] });
    await morning(addDays(DAY, 1));
    expect(await store.prisma.lapse.count({ where: { state: "open" } })).toBe(1);
  });

  test("a client who waits and orders is gone from the queue without thanks", async () => {
    const { id: ownerId } = await store.prisma.member.create({
      data: { workspaceId, name: "Mari", slackUserId: "U1" },
    });
    for (const name of ["a", "b", "c", "d", "e"])
      await silent(name, { ownerId, orderMinor: 90_000 });
    const clientId = await silent("last", { ownerId, orderMinor: 100 });
    await morning();
    await addOrders(store, clientId, { orderDays: ["2026-05-05"] });
    const next = await morning(addDays(DAY, 1));
    expect(next.morning).toMatchObject({ newAlerts: 0, waiting: 0 });
    expect((await keys()).length).toBe(6);
  });

  test("a client who returns and falls silent again is a new lapse", async () => {
    const clientId = await silent("Silent");
    await morning();
    await addOrders(store, clientId, { orderDays: ["2026-05-05"] });
    const later = await morning(parseDay("2026-09-01"));
    expect(later.morning).toMatchObject({ newAlerts: 1 });
    expect(await store.prisma.lapse.count()).toBe(2);
  });

  test("a pretended day knows no later order", async () => {
    await addClient(store, {
      workspaceId,
      name: "Came back",
      orderDays: [...SILENT, "2026-06-01"],
    });
    expect((await morning()).morning).toMatchObject({ clientsSeen: 1, newAlerts: 1 });
  });

  test("another company's clients are not looked at", async () => {
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    await addClient(store, { workspaceId: other.id, name: "Silent", orderDays: SILENT });
    expect((await morning()).morning).toMatchObject({ clientsSeen: 0, newAlerts: 0 });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import { noticeReturns } from "#src/flows/notice-returns.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import type { Store } from "#src/store/open.ts";
import { every } from "../support/client-history.ts";
import { addClient, addOrders, daysUpTo } from "../support/clients.ts";
import { morningOver } from "../support/morning-over.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");
const STEADY = daysUpTo("2026-04-28", every(14, 12));

describe.each(FLOW_ENGINES)("lapses of clients who still buy, on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    clientId = await addClient(store, { workspaceId, name: "Kask", orderDays: STEADY });
  });

  const deps = () => morningOver(store.prisma, async () => {});
  const morning = (day: Day = DAY) => runMorning(deps(), { workspaceId, day });
  const complain = (madeOn: string, resolvedOn: string | null = null) =>
    store.prisma.complaint.create({
      data: {
        clientId,
        externalId: madeOn,
        madeOn: utcDateOf(parseDay(madeOn)),
        about: "quality",
        resolvedOn: resolvedOn === null ? null : utcDateOf(parseDay(resolvedOn)),
      },
    });
  const settle = (on: string) =>
    store.prisma.complaint.updateMany({ data: { resolvedOn: utcDateOf(parseDay(on)) } });
  const lapses = () =>
    store.prisma.lapse.findMany({
      orderBy: { openedOn: "asc" },
      include: { signals: { orderBy: { id: "asc" } }, alert: true, case: true },
    });
  const cards = () =>
    store.prisma.outboxMessage.count({ where: { key: { startsWith: "alert:" } } });

  test("a complaint becomes a warning with a card, though the client orders as always", async () => {
    await complain("2026-04-30");
    expect((await morning()).morning).toMatchObject({ newAlerts: 1 });
    expect(await lapses()).toMatchObject([
      {
        kind: "warning",
        since: utcDateOf(parseDay("2026-04-30")),
        state: "open",
        signals: [{ rule: "dissatisfied", evidence: { count: 1 } }],
        alert: { state: "posted" },
        case: { state: "unowned" },
      },
    ]);
    expect(await cards()).toBe(1);
  });

  test("it is told once, and an order does not end it", async () => {
    await complain("2026-04-30");
    await morning();
    await addOrders(store, clientId, { orderDays: ["2026-05-05"] });
    expect((await morning(addDays(DAY, 2))).morning).toMatchObject({
      newAlerts: 0,
      heldBack: { "already-alerted": 1 },
    });
    expect(await lapses()).toMatchObject([{ state: "open" }]);
    expect(await cards()).toBe(1);
  });

  test("settled and followed by an order it is regained, and never told again", async () => {
    await complain("2026-04-30");
    await morning();
    await settle("2026-05-06");
    await addOrders(store, clientId, { orderDays: ["2026-05-07"], orderMinor: 4200 });
    await morning(addDays(DAY, 4));
    expect(await lapses()).toMatchObject([
      {
        state: "returned",
        returnedBy: "settled",
        closedOn: utcDateOf(parseDay("2026-05-07")),
        returnOrderMinor: 4200n,
        case: { state: "regained" },
      },
    ]);
    await store.prisma.complaint.updateMany({ data: { resolvedOn: null } }); // a file says it is open after all
    expect((await morning(addDays(DAY, 5))).morning).toMatchObject({
      newAlerts: 0,
      heldBack: { settled: 1 },
    });
    expect(await cards()).toBe(1);
  });

  test("another complaint is another matter", async () => {
    await complain("2026-04-30");
    await morning();
    await settle("2026-05-06");
    await addOrders(store, clientId, { orderDays: ["2026-05-07"] });
    await complain("2026-05-12");
    expect((await morning(parseDay("2026-05-16"))).morning).toMatchObject({ newAlerts: 1 });
    expect(await lapses()).toMatchObject([{ state: "returned" }, { state: "open" }]);
  });

  test("a silence that follows is added to the open case and its card drawn anew, without a second alert", async () => {
    await complain("2026-04-30");
    await morning();
    await store.prisma.outboxMessage.updateMany({ data: { state: "posted", stale: false } });
    const later = addDays(parseDay("2026-04-28"), 45);
    expect((await morning(later)).morning).toMatchObject({ newAlerts: 0 });
    expect(await lapses()).toMatchObject([
      { kind: "warning", signals: [{ rule: "dissatisfied" }, { rule: "rhythm-break" }] },
    ]);
    expect(
      await store.prisma.outboxMessage.count({
        where: { key: { startsWith: "alert:" }, stale: true },
      }),
    ).toBe(1);
    expect((await morning(addDays(later, 1))).morning).toMatchObject({ newAlerts: 0 });
    expect(await lapses()).toMatchObject([{ signals: [{}, {}] }]);
    expect(await cards()).toBe(1);
  });

  test("a complaint about a silent client is added to the silence, and an order ends it all the same", async () => {
    const later = addDays(parseDay("2026-04-28"), 45);
    await morning(later);
    await complain("2026-06-10");
    await morning(addDays(later, 4));
    expect(await lapses()).toMatchObject([
      { kind: "silence", signals: [{ rule: "rhythm-break" }, { rule: "dissatisfied" }] },
    ]);
    await addOrders(store, clientId, { orderDays: ["2026-06-17"] });
    expect(await noticeReturns(deps(), { workspaceId, day: parseDay("2026-06-17") })).toBe(1);
    expect(await lapses()).toMatchObject([{ state: "returned", returnedBy: "order" }]);
  });

  test("what somebody has said is no lapse is held back as dismissed, and the next matter is news", async () => {
    await complain("2026-04-30");
    await morning();
    const [lapse] = await lapses();
    await deps().changeCase({
      workspaceId,
      caseId: lapse?.case?.id ?? "",
      by: "U1",
      today: DAY,
      action: { type: "dismiss", why: "other", note: null },
    });
    expect((await morning(addDays(DAY, 1))).morning).toMatchObject({
      newAlerts: 0,
      heldBack: { dismissed: 1 },
    });
    const silent = addDays(parseDay("2026-04-28"), 45);
    expect((await morning(silent)).morning).toMatchObject({ newAlerts: 1 });
  });

  test("requests that become an order are a return by order", async () => {
    await store.prisma.request.createMany({
      data: ["2026-05-13", "2026-05-15", "2026-05-18"].map((day) => ({
        clientId,
        externalId: day,
        askedOn: utcDateOf(parseDay(day)),
        about: "plates",
      })),
    });
    expect((await morning(parseDay("2026-05-25"))).morning).toMatchObject({ newAlerts: 1 });
    await addOrders(store, clientId, { orderDays: ["2026-05-26"] });
    await morning(parseDay("2026-05-27"));
    expect(await lapses()).toMatchObject([
      { kind: "warning", state: "returned", returnedBy: "order" },
    ]);
  });

  test("a client who waits with a matter that is over meanwhile leaves the queue", async () => {
    for (const name of ["a", "b", "c", "d", "e"])
      await addClient(store, {
        workspaceId,
        name,
        orderDays: daysUpTo("2026-03-02", every(14, 12)),
        orderMinor: 90_000,
      });
    await complain("2026-04-30");
    expect((await morning()).morning).toMatchObject({ newAlerts: 5, waiting: 1 });
    await settle("2026-05-05");
    await addOrders(store, clientId, { orderDays: ["2026-05-05"] });
    expect((await morning(addDays(DAY, 1))).morning).toMatchObject({ newAlerts: 0, waiting: 0 });
    expect(await cards()).toBe(5);
  });
});

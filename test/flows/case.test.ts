import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { dismissLapse } from "#src/flows/dismiss-lapse.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { snoozeCase } from "#src/flows/snooze-case.ts";
import { takeCase } from "#src/flows/take-case.ts";
import type { Store } from "#src/store/open.ts";
import { morningOver } from "../support/morning-over.ts";
import { addClient, addOrders, daysUpTo } from "../support/clients.ts";
import { every } from "../support/client-history.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");

describe.each(FLOW_ENGINES)("clicks on a card on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;
  let caseId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    await store.prisma.member.createMany({
      data: [
        { workspaceId, name: "Mari", slackUserId: "U1" },
        { workspaceId, name: "Jüri", slackUserId: "U2" },
      ],
    });
    const orderDays = daysUpTo("2026-03-02", every(14, 12));
    clientId = await addClient(store, { workspaceId, name: "Silent", orderDays });
    await morning(DAY);
    ({ id: caseId } = await store.prisma.case.findFirstOrThrow());
  });

  const deps = () => ({
    ...morningOver(store.prisma, async () => {}),
    findMemberId: async (inWorkspace: string, slackUserId: string) => {
      const where = { workspaceId: inWorkspace, slackUserId };
      return (await store.prisma.member.findFirst({ where }))?.id ?? null;
    },
  });
  const morning = (day: typeof DAY) => runMorning(deps(), { workspaceId, day });
  const click = (by = "U1") => ({ workspaceId, caseId, by, today: DAY });
  const state = () =>
    store.prisma.case.findUniqueOrThrow({
      where: { id: caseId },
      include: { owner: true, lapse: true, events: { orderBy: { at: "asc" } } },
    });
  const isCardStale = async () =>
    (await store.prisma.outboxMessage.findFirst({ where: { key: { startsWith: "alert:" } } }))
      ?.stale;

  test("taking makes the clicker the owner and has the card updated", async () => {
    expect(await takeCase(deps(), click())).toMatchObject({ ok: true, changed: true });
    expect(await state()).toMatchObject({
      state: "taken",
      owner: { name: "Mari" },
      events: [{ what: "taken", by: "U1" }],
    });
    expect(await isCardStale()).toBe(true);
  });

  test("a second click on Take it adds nothing", async () => {
    await takeCase(deps(), click());
    await store.prisma.outboxMessage.updateMany({ data: { stale: false } });
    expect(await takeCase(deps(), click())).toMatchObject({ ok: true, changed: false });
    expect((await state()).events.length).toBe(1);
    expect(await isCardStale()).toBe(false);
  });

  test("a case that another works on is refused, with the other's name", async () => {
    await takeCase(deps(), click("U1"));
    expect(await takeCase(deps(), click("U2"))).toMatchObject({
      ok: false,
      why: "taken-by-another",
      ownerName: "Mari",
    });
  });

  test("of two reps who click at once, one gets the case", async () => {
    const outcomes = await Promise.all([
      takeCase(deps(), click("U1")),
      takeCase(deps(), click("U2")),
    ]);
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1);
    expect((await state()).events.length).toBe(1);
  });

  test("who is no member, and a case of another company, are refused", async () => {
    expect(await takeCase(deps(), click("U9"))).toMatchObject({ ok: false, why: "not-a-member" });
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const change = { ...click(), workspaceId: other.id, choice: { kind: "week" } as const };
    expect(await snoozeCase(deps(), change)).toMatchObject({ ok: false, why: "no-such-case" });
    const unknown = { ...click(), caseId: crypto.randomUUID(), choice: { kind: "week" } as const };
    expect(await snoozeCase(deps(), unknown)).toMatchObject({ ok: false, why: "no-such-case" });
  });

  test("a snoozed case rests, is counted, and is back on its morning", async () => {
    await snoozeCase(deps(), { ...click(), choice: { kind: "week" } });
    expect(await state()).toMatchObject({
      snoozedUntil: new Date("2026-05-11"),
      events: [{ what: "snoozed", by: "U1", detail: { until: "2026-05-11" } }],
    });
    expect((await morning(addDays(DAY, 6))).morning.heldBack).toEqual({ snoozed: 1 });
    await store.prisma.outboxMessage.updateMany({ data: { stale: false } });

    expect((await morning(addDays(DAY, 7))).morning.heldBack).toEqual({ "already-alerted": 1 });
    expect(await state()).toMatchObject({
      snoozedUntil: null,
      events: [{}, { what: "woken", by: null }],
    });
    expect(await isCardStale()).toBe(true);
  });

  test("a date that is not ahead is refused", async () => {
    const choice = { kind: "date", until: DAY } as const;
    expect(await snoozeCase(deps(), { ...click(), choice })).toMatchObject({
      why: "date-not-ahead",
    });
    expect((await state()).snoozedUntil).toBeNull();
  });

  test("not lapsed closes the lapse with its cause, and the same silence is never an alert again", async () => {
    const verdict = { ...click(), why: "known-pause" as const, note: "moving house until June" };
    expect(await dismissLapse(deps(), verdict)).toMatchObject({ ok: true, changed: true });
    expect(await dismissLapse(deps(), verdict)).toMatchObject({ ok: true, changed: false });
    expect(await state()).toMatchObject({
      state: "dismissed",
      lapse: { state: "dismissed", dismissedWhy: "known-pause", closedOn: new Date(DAY) },
      events: [
        { what: "not-lapsed", detail: { why: "known-pause", note: "moving house until June" } },
      ],
    });
    expect((await morning(addDays(DAY, 1))).morning).toMatchObject({
      newAlerts: 0,
      heldBack: { dismissed: 1 },
    });
    expect(await takeCase(deps(), click())).toMatchObject({ ok: false, why: "already-dismissed" });
  });

  test("a regained case takes no more clicks", async () => {
    await addOrders(store, clientId, { orderDays: ["2026-05-05"] });
    await morning(addDays(DAY, 1));
    expect(await takeCase(deps(), click())).toMatchObject({ ok: false, why: "already-regained" });
  });
});

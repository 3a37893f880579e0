import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CaseAction } from "#src/core/case/case-action.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import { addDays, type Day, utcDateOf } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { dailyRounds } from "#src/flows/daily-rounds.ts";
import { planLightTouches } from "#src/flows/plan-light-touches.ts";
import { loadAgendaEntries } from "#src/store/agendas.ts";
import { changeCase } from "#src/store/cases.ts";
import type { Store } from "#src/store/open.ts";
import { roundsDeps } from "#src/wiring/rounds-deps.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts"; // a Monday

const contact = (on: Day): MethodAct => ({
  act: "contact",
  way: "call",
  outcome: "reached",
  on,
  meetingOn: null,
  isNew: null,
  note: null,
});

describe.each(FLOW_ENGINES)("a case that rests after a clear no, on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;
  let ownerId: string;
  let caseId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.promise.deleteMany();
    await store.prisma.errand.deleteMany();
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    ownerId = await addTeam(store, workspaceId);
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
    caseId = await addCase(store, clientId);
  });

  const change = (action: CaseAction, today: Day = TODAY) =>
    changeCase(store.prisma, async () => {}, { workspaceId, caseId, by: "U1", today, action });
  async function act(given: MethodAct, today: Day = TODAY): Promise<void> {
    expect(await change({ type: "method", act: given }, today)).toMatchObject({ ok: true });
  }
  async function sayNo(given: { until?: Day; newAngle?: string } = {}): Promise<void> {
    await change({ type: "take", memberId: ownerId });
    await act(contact(TODAY));
    const { until = null, newAngle = null } = given;
    await act({ act: "clear-no", said: null, until, newAngle });
  }
  const rounds = (day: Day) =>
    dailyRounds(
      roundsDeps(store.prisma, async () => {}),
      { workspaceId, day },
    );
  const row = () => store.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  const agenda = async (day: Day) =>
    (
      await loadAgendaEntries(store.prisma, {
        workspaceId,
        memberId: ownerId,
        day,
        until: day,
        policy: DEFAULT_METHOD_POLICY,
      })
    ).map(({ item }) => item);

  test("it comes back on its day and not a day before, once, with a step and an agenda", async () => {
    await sayNo();
    expect(await row()).toMatchObject({ coolingUntil: utcDateOf(addDays(TODAY, 75)), step: "P16" });
    await rounds(addDays(TODAY, 74));
    expect((await row()).coolingUntil).not.toBeNull();

    const back = addDays(TODAY, 75);
    await rounds(back);
    await rounds(back);
    expect((await row()).coolingUntil).toBeNull();
    expect((await row()).step).not.toBe("P16");
    const reopened = { caseId, what: "acted", by: null };
    expect(await store.prisma.caseEvent.count({ where: reopened })).toBe(1);
    expect(await agenda(back)).toMatchObject([
      {
        kind: "case-back",
        caseId,
        dueOn: back,
        detail: "Ask what would have to be different for them to come back",
        done: null,
      },
    ]);
    const monday = addDays(back, 2); // the day itself is a Saturday
    await rounds(monday);
    const key = `agenda:${ownerId}/${monday}`;
    expect(await store.prisma.outboxMessage.count({ where: { key } })).toBe(1);
  });

  test("it stays on the agenda until somebody has been in touch", async () => {
    await sayNo({ until: addDays(TODAY, 30) });
    const back = addDays(TODAY, 30);
    await rounds(back);
    const later = addDays(back, 4);
    expect(await agenda(later)).toMatchObject([{ kind: "case-back", done: null }]);
    await act(contact(later), later);
    expect(await agenda(later)).toMatchObject([{ kind: "case-back", done: "contacted" }]);
    expect(await agenda(addDays(later, 1))).toEqual([]);
  });

  test("the new angle is what was planned, what was put right since, and what was left aside", async () => {
    await sayNo({ newAngle: "show them the new depot" });
    await store.prisma.promise.create({
      data: {
        clientId,
        caseId,
        kind: "fix",
        what: "a second driver in the north",
        ownerId,
        dueOn: utcDateOf(addDays(TODAY, 20)),
        state: "kept",
        settledOn: utcDateOf(addDays(TODAY, 20)),
        madeBy: "U1",
      },
    });
    const back = addDays(TODAY, 75);
    await rounds(back);
    const [item] = await agenda(back);
    expect(item?.detail).toBe(
      "As you planned: show them the new depot. Tell what is put right since: a second driver in the north",
    );
  });

  test("a rival's promise brings it back on the promised day, to ask how it goes there", async () => {
    await change({ type: "take", memberId: ownerId });
    await act(contact(TODAY));
    const by = addDays(TODAY, 40);
    await act({ act: "rival-promise", rival: "Harku Hulgi", promised: "a third cheaper", by });
    await rounds(addDays(TODAY, 39));
    expect(await agenda(addDays(TODAY, 39))).toEqual([]);
    await rounds(by);
    expect((await agenda(by))[0]?.detail).toBe(
      "Ask how it is going with Harku Hulgi, who promised: a third cheaper",
    );
  });

  test("a case that was closed until a day comes back on it, for whoever had it", async () => {
    await change({ type: "take", memberId: ownerId });
    const againOn = addDays(TODAY, 200);
    await act({ act: "close", as: "no-need", why: "their kitchen is shut for works", againOn });
    await rounds(addDays(againOn, -1));
    expect((await row()).state).toBe("closed");
    await rounds(againOn);
    expect(await row()).toMatchObject({ state: "taken", ownerId, coolingUntil: null });
    expect(await agenda(againOn)).toMatchObject([{ kind: "case-back", dueOn: againOn }]);
  });

  test("what an employee-caused case says reaches nobody's agenda but who may see it", async () => {
    await sayNo({ until: addDays(TODAY, 30) });
    const barred = { isRestricted: true, barredId: ownerId };
    await store.prisma.case.update({ where: { id: caseId }, data: barred });
    const back = addDays(TODAY, 30);
    await rounds(back);
    expect(await agenda(back)).toEqual([]);
  });

  test("while it rests small words are errands, at most two a quarter, each planned once", async () => {
    await sayNo();
    const deps = roundsDeps(store.prisma, async () => {});
    for (let days = 0; days < 75; days += 3) {
      const day = addDays(TODAY, days);
      await planLightTouches(deps, { workspaceId, day, policy: DEFAULT_METHOD_POLICY });
    }
    const where = { kind: "light-touch" };
    expect(await store.prisma.errand.findMany({ where })).toMatchObject([
      { caseId, ownerId },
      { caseId, ownerId },
    ]);
  });

  test("a client who wants to be left alone gets none", async () => {
    await sayNo();
    await store.prisma.client.update({ where: { id: clientId }, data: { doNotContact: true } });
    await rounds(addDays(TODAY, 20));
    expect(await store.prisma.errand.count()).toBe(0);
  });

  test("an order ends the rest for good", async () => {
    await sayNo();
    await store.prisma.lapse.updateMany({ data: { state: "returned" } });
    await rounds(addDays(TODAY, 75));
    expect(await store.prisma.caseEvent.count({ where: { caseId, by: null } })).toBe(0);
  });
});

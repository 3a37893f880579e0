import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CaseAction } from "#src/core/case/case-action.ts";
import { readCaseEvent } from "#src/core/case/case-event.ts";
import { foldAll } from "#src/core/case/fold-progress.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import { nextAction } from "#src/core/case/next-action.ts";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import { loadCaseFile } from "#src/store/case-files.ts";
import { changeCase } from "#src/store/cases.ts";
import type { Store } from "#src/store/open.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { every } from "../support/client-history.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");

const called = (change: Partial<Extract<MethodAct, { act: "contact" }>> = {}): MethodAct => ({
  act: "contact",
  way: "call",
  outcome: "reached",
  on: DAY,
  meetingOn: null,
  isNew: null,
  note: "they were short",
  ...change,
});

describe.each(FLOW_ENGINES)("acts of a case on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;
  let caseId: string;
  let repId: string;
  let managerId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    const { prisma } = store;
    await prisma.promise.deleteMany(); // else its owner cannot go
    await prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const rep = { workspaceId, name: "Mari", slackUserId: "U1" };
    ({ id: repId } = await prisma.member.create({ data: rep }));
    const manager = { workspaceId, name: "Anne", slackUserId: "U9", role: "manager" as const };
    ({ id: managerId } = await prisma.member.create({ data: manager }));
    const orderDays = daysUpTo("2026-03-02", every(14, 12));
    clientId = await addClient(store, { workspaceId, name: "Silent", orderDays });
    await prisma.contact.create({ data: { clientId, name: "Tiina" } });
    ({ id: caseId } = await prisma.case.create({
      data: {
        client: { connect: { id: clientId } },
        owner: { connect: { id: repId } },
        state: "taken",
        lapse: {
          create: { clientId, since: utcDateOf(DAY), openedOn: utcDateOf(addDays(DAY, -3)) },
        },
      },
    }));
  });

  const act = async (action: MethodAct | CaseAction, { by = "U1", today = DAY } = {}) =>
    changeCase(store.prisma, async () => {}, {
      workspaceId,
      caseId,
      by,
      today,
      action: "act" in action && !("type" in action) ? { type: "method", act: action } : action,
    });
  const file = async (today = DAY, by = "U1") => {
    const found = await loadCaseFile(store.prisma, { workspaceId, caseId, by, today });
    if (found === null) throw new Error("the case is gone");
    return found;
  };
  const row = () => store.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  const saidNo: MethodAct = {
    act: "clear-no",
    said: "not now",
    until: null,
    newAngle: "prices",
  };

  test("a talk moves the case on, and stands among the client's contacts", async () => {
    expect(await act(called())).toMatchObject({ ok: true, current: { state: "contacted" } });
    expect(await row()).toMatchObject({ state: "contacted", step: "P2" });
    expect(await store.prisma.touch.findMany()).toMatchObject([
      { channel: "call", memberName: "Mari", incoming: false, note: "they were short" },
    ]);
  });

  test("a refused act changes nothing and says what is accepted instead", async () => {
    const before = await row();
    expect(await act({ act: "empathy", calm: true })).toMatchObject({
      ok: false,
      why: "reason-missing",
      wayOut: ["record-reason"],
    });
    expect(await row()).toEqual(before);
    expect(await store.prisma.caseEvent.count()).toBe(0);
    expect(await store.prisma.touch.count()).toBe(0);
  });

  test("what is kept of a case is what its events add up to", async () => {
    await act({ act: "situation", situation: "blunder" });
    await act(called());
    await act({ type: "record-reason" });
    await act({ act: "worth", need: "large", means: "yes", goOn: true, why: null });
    await act(saidNo);
    const { progress, events } = await file();
    expect(foldAll(events.flatMap((event) => readCaseEvent(event) ?? []))).toEqual(progress);
    expect(progress.events).toBe(5);
  });

  test("after a clear no the case rests for as long as the policy says, or until the day that was chosen", async () => {
    await act(called());
    await act(saidNo);
    expect((await row()).coolingUntil).toEqual(utcDateOf(addDays(DAY, 75)));
    expect(nextAction(await file(), (await file()).ground)).toMatchObject({
      do: "wait",
      why: "cooling",
      facts: { until: addDays(DAY, 75), angle: "prices" },
    });
    expect(await act({ act: "would-return", answer: "yes" })).toMatchObject({ why: "cooling" });
  });

  test("on its day the case is back by the coach's hand, in a new round", async () => {
    await act(called());
    await act(saidNo);
    const back = addDays(DAY, 75);
    const reopen: MethodAct = { act: "reopen", why: "the day has come" };
    const early = {
      workspaceId,
      caseId,
      by: null,
      action: { type: "method", act: reopen },
    } as const;
    const ask = (today: typeof DAY) =>
      changeCase(store.prisma, async () => {}, { ...early, today });
    expect(await ask(addDays(back, -1))).toMatchObject({ ok: false, why: "cooling" });
    expect(await ask(back)).toMatchObject({ ok: true, changed: true });
    expect(await row()).toMatchObject({ coolingUntil: null });
    expect((await file(back)).progress).toMatchObject({ round: 2, cooling: null, noes: 1 });
  });

  test("the corrective action that is promised opens the way, and only it does", async () => {
    await act({
      act: "fault",
      by: "us",
      what: "late pallets",
      orderRef: null,
      promised: null,
      delivered: null,
      whoSuffered: null,
    });
    const shown: MethodAct = {
      act: "changes-shown",
      understood: true,
      secondMeetingOn: addDays(DAY, 7),
    };
    expect(await act(shown)).toMatchObject({ ok: false, why: "fix-first", wayOut: ["promise"] });
    const fix = { clientId, caseId, what: "new carrier", ownerId: repId, madeBy: "U1" };
    await store.prisma.promise.create({
      data: { ...fix, kind: "fix", dueOn: utcDateOf(addDays(DAY, 5)) },
    });
    expect(await act(shown)).toMatchObject({ ok: true });
  });

  test("closing keeps the lapse open, so that a later order counts as a return", async () => {
    const close: MethodAct = { act: "close", as: "no-need", why: "one-off", againOn: null };
    expect(await act(close)).toMatchObject({ ok: true, current: { state: "closed" } });
    expect(await row()).toMatchObject({ state: "closed", closedAs: "no-need", step: "P20" });
    expect(await store.prisma.lapse.findFirst()).toMatchObject({ state: "open" });
    const back = { type: "return", on: DAY, by: "order" } as const;
    expect(await act(back)).toMatchObject({ ok: true, current: { state: "regained" } });
  });

  test("who is let go by a manager is on the list with the day it is looked at again", async () => {
    const againOn = addDays(DAY, 365);
    const close: MethodAct = { act: "close", as: "behaviour", why: "threats", againOn };
    expect(await act(close)).toMatchObject({ ok: false, why: "managers-only" });
    expect(await act(close, { by: "U9" })).toMatchObject({ ok: true });
    expect(await store.prisma.client.findFirst()).toMatchObject({
      noWinBackWhy: "threats",
      noWinBackBy: "U9",
      noWinBackReviewOn: utcDateOf(againOn),
    });
  });

  test("a person who was found is kept with the client, and what is known of them is not wiped out", async () => {
    const found = { act: "contact-found", name: "Tiina", from: "own-records" } as const;
    await act({ ...found, phone: "5551", email: null });
    await act({ ...found, phone: null, email: "t@silent.example" });
    expect(await store.prisma.contact.findMany()).toMatchObject([
      { name: "Tiina", phone: "5551", email: "t@silent.example" },
    ]);
  });

  test("two reports at once are two events, one after the other", async () => {
    await Promise.all([act(called()), act(called({ outcome: "no-answer" }))]);
    expect((await file()).progress.events).toBe(2);
    expect(await store.prisma.caseEvent.count()).toBe(2);
  });

  test("a stranger and the employee whom the case is about are turned away, and leave no trace", async () => {
    expect(await act(called(), { by: "U404" })).toMatchObject({ ok: false, why: "not-a-member" });
    await store.prisma.case.update({
      where: { id: caseId },
      data: { isRestricted: true, barredId: repId, ownerId: managerId },
    });
    expect(await act(called())).toMatchObject({ ok: false, why: "handled-by-manager" });
    expect(await act(called(), { by: "U9" })).toMatchObject({ ok: true });
    expect(await store.prisma.caseEvent.findMany()).toMatchObject([
      { by: "U9", isRestricted: true },
    ]);
  });

  test("the file of a case has its history, newest last, and who did it", async () => {
    await act({ type: "record-reason" });
    await act(called());
    const { events, client, owner, step } = await file();
    expect(events.map(({ what, byName }) => [what, byName])).toEqual([
      ["reason-recorded", "Mari"],
      ["acted", "Mari"],
    ]);
    expect({ client, owner, step }).toMatchObject({
      client: { name: "Silent" },
      owner: { name: "Mari", memberId: repId },
      step: "P2",
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import type { ConcessionAct } from "#src/core/concession/settle-concession.ts";
import { askConcession } from "#src/flows/ask-concession.ts";
import { closeConcessions } from "#src/flows/close-concessions.ts";
import { settleConcession } from "#src/flows/settle-concession.ts";
import { showConcessions } from "#src/flows/show-concessions.ts";
import { loadApprovedTerms } from "#src/store/approved-terms.ts";
import type { Store } from "#src/store/open.ts";
import { changeConcession } from "#src/store/settle-concessions.ts";
import { addOrders } from "../support/clients.ts";
import { concessionDeps } from "../support/concession-deps.ts";
import { compensation, incentive } from "../support/concession-ground.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient } from "../support/wronged-client.ts";

const today = parseDay("2026-05-18");
const nobody = async (): Promise<void> => {};
const REP = "U1";
const MANAGER = "U2";
const SECOND = "U3";

describe.each(FLOW_ENGINES)("concessions (%s)", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;
  let caseId: string;
  let problemRef: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    const { prisma } = store;
    await prisma.promise.deleteMany(); // they hold on to their owners
    await prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const ownerId = await addTeam(store, workspaceId);
    await prisma.member.create({
      data: { workspaceId, name: "Tiit Kask", slackUserId: SECOND, role: "manager" },
    });
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
    caseId = await addCase(store, clientId);
    const newest = { where: { clientId }, orderBy: { placedOn: "desc" } } as const;
    const order = await prisma.order.findFirstOrThrow(newest);
    await prisma.order.update({ where: { id: order.id }, data: { totalMinor: 2_000_000 } });
    problemRef = order.externalId;
    await prisma.reason.create({
      data: {
        caseId,
        stated: "B5",
        source: "client-words",
        confidence: "high",
        words: "Late again",
        recordedBy: REP,
      },
    });
  });

  const deps = () => concessionDeps(store, workspaceId);
  const here = (by: string) => ({ workspaceId, caseId, by, today });
  const ask = (given = compensation({ orderRef: problemRef }), by = REP) =>
    askConcession(deps(), { ...here(by), ask: given, actId: crypto.randomUUID() });
  const settle = (act: ConcessionAct, by = MANAGER, on: Day = today) =>
    theOne().then(({ id: concessionId }) =>
      settleConcession(deps(), { workspaceId, concessionId, by, today: on, act }),
    );
  const theOne = () => store.prisma.concession.findFirstOrThrow({ orderBy: { id: "desc" } });
  const keys = async (): Promise<string[]> =>
    (await store.prisma.outboxMessage.findMany()).map(({ key, channel }) => `${key}>${channel}`);
  const events = async () =>
    (await store.prisma.caseEvent.findMany({ where: { caseId }, orderBy: { id: "asc" } })).map(
      ({ what }) => what,
    );
  const terms = (on: Day = today) => loadApprovedTerms(store.prisma, { caseId, today: on });
  const small = (item: "free-delivery" | "symbolic-gift") =>
    ask(incentive({ item, amountMinor: 3_000 }));
  const morning = (day: Day) => closeConcessions(deps(), { workspaceId, day });
  const morningOf = (day: string) => morning(parseDay(day));
  const apologise = () =>
    store.prisma.case.update({
      where: { id: caseId },
      data: { progress: { apology: { on: today, way: "call", owned: true } } },
    });

  test("compensation of a fifth of the problem order is asked of every manager, and nobody may say it yet", async () => {
    expect(await ask()).toMatchObject({
      ok: true,
      planned: { amountMinor: 400_000, problemOrderMinor: 2_000_000 },
      route: { to: "admin" }, // above what a manager may approve
      approvers: ["Jüri Mets", "Tiit Kask"],
    });
    const { id, state } = await theOne();
    expect(state).toBe("asked");
    expect((await keys()).toSorted()).toEqual([`concession:${id}/U2>U2`, `concession:${id}/U3>U3`]);
    expect(await terms()).toEqual([]);
    expect(await events()).toEqual(["concession-asked"]);
  });

  test("a manager may change the sum within their limit; the rep is told, and exactly that may be said", async () => {
    await ask();
    expect(await settle({ act: "approve" }, REP)).toMatchObject({
      refusal: { why: "managers-only" },
    });
    expect(await settle({ act: "approve" })).toMatchObject({
      refusal: { why: "above-your-limit", limitMinor: 200_000 },
    });
    const counter = { act: "counter", amountMinor: 150_000, note: "half now" } as const;
    expect(await settle(counter)).toMatchObject({ ok: true });
    const row = await theOne();
    expect(row).toMatchObject({
      state: "approved",
      amountMinor: 150_000n,
      askedMinor: 400_000n,
      decidedBy: MANAGER,
      decisionNote: "half now",
    });
    expect(await keys()).toContain(`concession-news:${row.id}>${REP}`);
    expect(await terms()).toMatchObject([{ kind: "compensation", amountMinor: 150_000 }]);
    expect(await events()).toEqual(["concession-asked", "concession-decided"]);
  });

  test("of two managers who decide at once one wins", async () => {
    await ask();
    const outcomes = await Promise.all([
      settle({ act: "decline", note: "no" }, MANAGER),
      settle({ act: "counter", amountMinor: 1, note: "a little" }, SECOND),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { why: "settled-already" } });
  });

  test("within the free limit it is approved at once and nobody is asked", async () => {
    expect(await ask(incentive())).toMatchObject({ route: { to: "manager" } }); // not worth it: no yearly value
    await store.prisma.concession.deleteMany();
    await store.prisma.client.update({ where: { id: clientId }, data: { recommends: true } });
    expect(await ask(incentive())).toMatchObject({ ok: true, route: { to: "free" } });
    expect(await theOne()).toMatchObject({ state: "approved", decidedBy: null });
    expect(await terms(parseDay("2026-06-30"))).toHaveLength(1);
    expect(await terms(parseDay("2026-07-01"))).toEqual([]);
  });

  test("a form that Slack sends twice is one concession", async () => {
    const twice = { ...here(REP), ask: compensation({ orderRef: problemRef }), actId: "view-1" };
    await askConcession(deps(), twice);
    expect(await askConcession(deps(), twice)).toEqual({ ok: false, why: "repeated" });
    expect(await store.prisma.concession.count()).toBe(1);
  });

  test("two asks at once share one free limit", async () => {
    await store.prisma.client.update({ where: { id: clientId }, data: { recommends: true } });
    const outcomes = await Promise.all([small("free-delivery"), small("symbolic-gift")]);
    expect(
      outcomes.map((outcome) => (outcome.ok ? outcome.route.to : outcome.why)).toSorted(),
    ).toEqual(["free", "manager"]);
  });

  test("RU-18: the client hears of it after the apology, then the refund is paid out once", async () => {
    await ask(compensation({ orderRef: problemRef, payout: "refund" }));
    await settle({ act: "counter", amountMinor: 100_000, note: "as agreed" });
    expect(await settle({ act: "give" }, REP)).toMatchObject({ refusal: { why: "apology-first" } });
    await apologise();
    expect(await settle({ act: "give" }, REP)).toMatchObject({ ok: true });
    expect(await settle({ act: "use" }, REP)).toMatchObject({ ok: true });
    expect(await settle({ act: "use" }, REP)).toMatchObject({
      refusal: { why: "settled-already" },
    });
    expect(await theOne()).toMatchObject({ state: "used", usedOn: utcDateOf(today) });
    expect(await events()).toEqual([
      "concession-asked",
      "concession-decided",
      "concession-given",
      "concession-used",
    ]);
  });

  test("the next order takes up what they were told of, once; one from before does not", async () => {
    await store.prisma.client.update({ where: { id: clientId }, data: { recommends: true } });
    await ask(incentive());
    await apologise();
    const { id: ownerId } = await store.prisma.member.findFirstOrThrow();
    await store.prisma.promise.create({
      data: {
        clientId,
        caseId,
        kind: "fix",
        what: "x",
        ownerId,
        dueOn: new Date("2026-05-28"),
        madeBy: REP,
      },
    });
    expect(await settle({ act: "give" }, REP)).toMatchObject({ ok: true });
    expect(await morning(addDays(today, 1))).toEqual({ used: 0, expired: 0 });
    await addOrders(store, clientId, { orderDays: ["2026-05-17", "2026-05-20", "2026-05-21"] });
    expect(await morning(addDays(today, 4))).toEqual({ used: 1, expired: 0 });
    expect(await morning(addDays(today, 5))).toEqual({ used: 0, expired: 0 });
    expect(await theOne()).toMatchObject({ state: "used", usedOn: new Date("2026-05-20") });
  });

  test("what nobody took up by its day is over, on the day after", async () => {
    await ask(incentive());
    expect(await morningOf("2026-06-30")).toEqual({ used: 0, expired: 0 });
    expect(await morningOf("2026-07-01")).toEqual({ used: 0, expired: 1 });
    expect(await morningOf("2026-07-01")).toEqual({ used: 0, expired: 0 });
    expect(await theOne()).toMatchObject({ state: "expired" });
    expect(await settle({ act: "approve" })).toMatchObject({ refusal: { why: "settled-already" } });
  });

  test("RU-31: of an employee-caused case neither the employee nor other reps see or ask anything", async () => {
    const rep = await store.prisma.member.findFirstOrThrow({ where: { slackUserId: REP } });
    const data = { isRestricted: true, barredId: rep.id };
    await store.prisma.case.update({ where: { id: caseId }, data });
    expect(await ask()).toEqual({ ok: false, why: "no-such-case" });
    expect(await showConcessions(deps(), here(REP))).toBeNull();
    expect(await ask(compensation({ orderRef: problemRef }), MANAGER)).toMatchObject({ ok: true });
    expect(await settle({ act: "withdraw" }, REP)).toEqual({
      ok: false,
      why: "no-such-concession",
    });
  });

  test("with nobody who could say yes it is refused rather than left waiting", async () => {
    await store.prisma.member.deleteMany({ where: { role: "manager" } });
    expect(await ask()).toEqual({ ok: false, why: "nobody-to-ask" });
    expect(await store.prisma.concession.count()).toBe(0);
  });

  test("a case or concession of another company is not there", async () => {
    await ask();
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const { id: concessionId } = await theOne();
    const by = await deps().findMember(MANAGER);
    const actor = { memberId: by.id, role: by.role, teamId: null, slackUserId: MANAGER };
    const act = { act: "decline", note: "no" } as const;
    const change = { workspaceId: other.id, concessionId, by: actor, today, act };
    expect(await changeConcession(store.prisma, nobody, change)).toEqual({
      ok: false,
      why: "no-such-concession",
    });
  });

  test("the desk suggests the order before the complaint and shows what it gives", async () => {
    const view = await showConcessions(deps(), here(REP));
    expect(view?.desk).toMatchObject({
      suggested: { order: { orderRef: problemRef }, because: "before-complaint" },
      share: 0.2,
      freeMinor: 5_000,
      isOnlyGuess: false,
    });
    expect(view?.desk.orders.find(({ orderRef }) => orderRef === problemRef)).toMatchObject({
      compensationMinor: 400_000,
    });
    expect(view?.desk.compensations).toContain("share-of-problem-order");
  });
});

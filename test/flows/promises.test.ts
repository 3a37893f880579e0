import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import type { PromiseAction } from "#src/core/promise/settle-promise.ts";
import { dailyRounds } from "#src/flows/daily-rounds.ts";
import { endPromise } from "#src/flows/end-promise.ts";
import { listPromises } from "#src/flows/list-promises.ts";
import { makePromise, type PromiseAsked } from "#src/flows/make-promise.ts";
import { offerPromise } from "#src/flows/offer-promise.ts";
import { loadAgenda } from "#src/store/agendas.ts";
import { loadCaseFile } from "#src/store/case-files.ts";
import {
  findPromiseCase,
  loadOwedPromises,
  loadOwners,
  loadPromises,
} from "#src/store/find-promises.ts";
import type { Store } from "#src/store/open.ts";
import { addPromise, changePromise } from "#src/store/promises.ts";
import { loadSettings } from "#src/store/settings.ts";
import { roundsDeps } from "#src/wiring/rounds-deps.ts";
import { addCompany, inCompany, type InCompany } from "../support/choosing.ts";
import { addClient } from "../support/clients.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase } from "../support/wronged-client.ts";

const MONDAY = parseDay("2026-05-04");
const [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY] = [1, 2, 3, 4, 5].map((n) =>
  addDays(MONDAY, n),
);
const queue = async (): Promise<void> => {};

describe.each(FLOW_ENGINES)("promises on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let here: InCompany;
  let caseId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    workspaceId = await addCompany(store);
    here = inCompany(store, workspaceId);
    await store.prisma.member.create({
      data: { workspaceId, name: "Jaan", slackUserId: "U-Jaan" },
    });
    caseId = await addCase(
      store,
      await addClient(store, { workspaceId, name: "Kohvik", orderDays: [] }),
    );
  });

  const findMember = (id: string) => here.findMember(id);
  const make = (changes: Partial<PromiseAsked> = {}) =>
    makePromise(
      {
        findMember,
        findPromiseCase: (id) => findPromiseCase(store.prisma, { workspaceId, caseId: id }),
        loadOwners: (memberId) => loadOwners(store.prisma, { memberId, today: MONDAY }),
        loadSettings: (id) => loadSettings(store.prisma, id),
        loadWorkingDays: async () => [1, 2, 3, 4, 5],
        addPromise: (given) => addPromise(store.prisma, queue, given),
      },
      {
        workspaceId,
        caseId,
        by: "U-Mari",
        owner: "U-Mari",
        kind: "to-client",
        what: "the missing boxes",
        dueOn: WEDNESDAY ?? null,
        today: MONDAY,
        actId: crypto.randomUUID(),
        warnedOf: [],
        ...changes,
      },
    );
  const only = () => store.prisma.promise.findFirstOrThrow();
  const end = async (action: PromiseAction, by = "U-Mari", today = MONDAY) =>
    endPromise(
      { findMember, changePromise: (given) => changePromise(store.prisma, queue, given) },
      { workspaceId, promiseId: (await only()).id, by, today, action },
    );
  const rounds = (day: Day | undefined) =>
    dailyRounds(roundsDeps(store.prisma, queue), { workspaceId, day: day ?? MONDAY });
  const list = (by: string) =>
    listPromises(
      { findMember, loadPromises: (given) => loadPromises(store.prisma, given) },
      { workspaceId, by, today: MONDAY },
    );
  const agendas = () => here.posts("agenda");
  const agendaOf = async (slackUserId: string, day: Day | undefined) => {
    const { id } = await findMember(slackUserId);
    return (await loadAgenda(store.prisma, `${id}/${day}`))?.agenda ?? null;
  };
  const restrict = async (barred: string | null) =>
    store.prisma.case.update({
      where: { id: caseId },
      data: {
        isRestricted: true,
        barredId: barred === null ? null : (await findMember(barred)).id,
      },
    });

  test("its owner hears of it the day before and on the day, the managers the day after", async () => {
    expect(await make({ owner: "U-Jaan" })).toMatchObject({ ok: true, ownerName: "Jaan" });
    expect(await agendas()).toEqual([]);
    await rounds(TUESDAY);
    expect(await agendas()).toEqual(["U-Jaan"]);
    await rounds(WEDNESDAY);
    expect(await agendas()).toEqual(["U-Jaan", "U-Jaan"]);
    await rounds(THURSDAY);
    expect(await agendas()).toEqual(["U-Jaan", "U-Jaan", "U-Jaan", "U-Vello", "U-Viive"]);
    expect((await agendaOf("U-Vello", THURSDAY))?.items).toMatchObject([
      { kind: "escalation", what: "the missing boxes", clientName: "Kohvik", dueOn: WEDNESDAY },
    ]);
  });

  test("a morning that is taken twice tells nobody twice", async () => {
    await make();
    await Promise.all([rounds(TUESDAY), rounds(TUESDAY)]);
    await rounds(TUESDAY);
    expect(await agendas()).toEqual(["U-Mari"]);
  });

  test("nobody hears anything at the weekend; what falls due then is told on the Friday", async () => {
    await make({ dueOn: SATURDAY ?? null, warnedOf: ["day-off"] });
    await rounds(THURSDAY);
    await rounds(SATURDAY);
    expect(await agendas()).toEqual([]);
    await rounds(FRIDAY);
    expect(await agendas()).toEqual(["U-Mari"]);
  });

  test("a kept one is struck out in the agenda that was sent, and tells nobody any more", async () => {
    await make();
    await rounds(WEDNESDAY);
    await store.prisma.outboxMessage.updateMany({ data: { state: "posted" } });
    const kept = await end({ type: "kept", note: null }, "U-Mari", WEDNESDAY);
    expect(kept).toMatchObject({ ok: true, changed: true });
    const agenda = { key: { startsWith: "agenda:" } };
    expect(await store.prisma.outboxMessage.count({ where: { ...agenda, stale: true } })).toBe(1);
    expect((await agendaOf("U-Mari", WEDNESDAY))?.items).toMatchObject([{ done: "kept" }]);
    await rounds(THURSDAY);
    expect(await agendas()).toEqual(["U-Mari"]);
    expect(await end({ type: "kept", note: null })).toMatchObject({ ok: true, changed: false });
  });

  test("one that was not kept is told to every manager at once, once, and stays in the case's history", async () => {
    await make();
    await end({ type: "broken", note: "the supplier was out of them" });
    expect(await here.posts("promise-broken")).toEqual(["U-Vello", "U-Viive"]);
    expect(await end({ type: "broken", note: "again" })).toMatchObject({
      ok: true,
      changed: false,
    });
    expect(await here.posts("promise-broken")).toHaveLength(2);
    const events = await store.prisma.caseEvent.findMany({
      where: { caseId },
      orderBy: { at: "asc" },
    });
    expect(events.map(({ what }) => what)).toEqual(["promise-made", "promise-broken"]);
    expect(await only()).toMatchObject({ state: "broken", settledBy: "U-Mari" });
  });

  test("what the client did not keep is told to nobody", async () => {
    await make({ kind: "by-client" });
    await end({ type: "broken", note: "they forgot" });
    expect(await here.posts("promise-broken")).toEqual([]);
  });

  test("a moved one keeps its first day and comes up before the new one", async () => {
    await make();
    await end({ type: "move", to: FRIDAY ?? null, why: "the truck broke down" });
    await rounds(TUESDAY);
    await rounds(WEDNESDAY);
    expect(await agendas()).toEqual([]);
    await rounds(THURSDAY);
    expect((await agendaOf("U-Mari", THURSDAY))?.items).toMatchObject([
      { dueOn: FRIDAY, detail: "promised to the client, moved 1×" },
    ]);
  });

  test("a form that was sent twice is one promise; without a day it is none", async () => {
    const actId = "V1";
    await make({ actId });
    await make({ actId });
    expect(await make({ dueOn: null, owner: null })).toMatchObject({
      ok: false,
      faults: ["no-owner", "no-day"],
    });
    expect(await store.prisma.promise.count()).toBe(1);
  });

  test("what may be too much is warned of once, and kept when said again", async () => {
    const sure = { what: "It will never happen again" };
    expect(await make(sure)).toMatchObject({ why: "ambitious", ambitions: [{ is: "absolute" }] });
    expect(await store.prisma.promise.count()).toBe(0);
    expect(await make({ ...sure, warnedOf: ["absolute"] })).toMatchObject({ ok: true });
  });

  test("another rep cannot say how it ended; a manager can", async () => {
    await make();
    const kept = { type: "kept", note: null } as const;
    expect(await end(kept, "U-Jaan")).toEqual({ ok: false, why: "not-yours" });
    expect(await end(kept, "U-Vello")).toMatchObject({ ok: true, changed: true });
  });

  test("in a case that only managers may know of, the others find nothing, and get no task in it (RU-31)", async () => {
    await make({ owner: "U-Jaan" });
    await restrict("U-Jaan");
    expect(await make()).toEqual({ ok: false, why: "no-such-case" });
    expect(await make({ by: "U-Vello", owner: "U-Jaan" })).toEqual({
      ok: false,
      why: "owner-barred",
    });
    expect(await end({ type: "kept", note: null }, "U-Jaan")).toMatchObject({
      why: "no-such-promise",
    });
    await rounds(WEDNESDAY);
    expect(await agendas()).toEqual(["U-Vello", "U-Viive"]);
    expect(await agendaOf("U-Jaan", WEDNESDAY)).toBeNull();
  });

  test("a rep's list holds their own, a manager's the team's, with how the last ones fared", async () => {
    await make({ owner: "U-Jaan" });
    await end({ type: "broken", note: "the supplier was out of them" });
    await make();
    expect(await list("U-Jaan")).toMatchObject({
      open: [],
      figures: { broken: 1, onTimeShare: 0 },
    });
    expect(await list("U-Mari")).toMatchObject({ open: [{ ownerName: "Mari" }], isTeam: false });
    expect(await list("U-Vello")).toMatchObject({ open: [{ ownerName: "Mari" }], isTeam: true });
    await restrict(null);
    expect((await list("U-Anna")).open).toEqual([]);
  });

  test("who drafts to the client is told what was promised; nobody else's restricted case is", async () => {
    await make();
    await end({ type: "broken", note: "the supplier was out of them" });
    const { clientId } = await only();
    const owed = (askedBy: string) =>
      loadOwedPromises(store.prisma, { workspaceId, clientId, askedBy, today: MONDAY });
    expect(await owed("U-Jaan")).toEqual([
      { what: "the missing boxes", dueOn: WEDNESDAY, say: "broken" },
    ]);
    await restrict("U-Jaan");
    expect(await owed("U-Jaan")).toEqual([]);
    expect(await owed("U-Vello")).toHaveLength(1);
  });

  test("the form begins with what the case waits for: after our own fault first the fix, then what prevents it", async () => {
    const offer = (by: string) =>
      offerPromise(
        { findMember, loadCaseFile: (asked) => loadCaseFile(store.prisma, asked) },
        { workspaceId, caseId, by, today: MONDAY },
      );
    expect(await offer("U-Mari")).toEqual({ clientName: "Kohvik", kind: "to-client" });
    const entry = {
      stated: "B5",
      source: "client-words",
      confidence: "high",
      recordedBy: "U-Mari",
    };
    await store.prisma.reason.create({ data: { caseId, ...entry } });
    await store.prisma.case.update({ where: { id: caseId }, data: { state: "regained" } });
    expect(await offer("U-Mari")).toMatchObject({ kind: "fix" });
    await make({ kind: "fix" });
    expect(await offer("U-Mari")).toMatchObject({ kind: "prevention" });
    await restrict(null);
    expect(await offer("U-Jaan")).toBeNull();
  });
});

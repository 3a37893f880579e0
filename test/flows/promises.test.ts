import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listPromises, type PromisesView } from "#src/flows/list-promises.ts";
import { offerPromise } from "#src/flows/offer-promise.ts";
import { loadCaseFile } from "#src/store/case-files.ts";
import { loadOwedPromises, loadPromises } from "#src/store/find-promises.ts";
import type { Store } from "#src/store/open.ts";
import { MONDAY, promising, type Promising, WEDNESDAY } from "../support/promising.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";

describe.each(FLOW_ENGINES)("promises on %s", (engine) => {
  let store: Store;
  let here: Promising;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    here = await promising(store);
  });

  const only = () => store.prisma.promise.findFirstOrThrow();
  const list = (by: string): Promise<PromisesView> => {
    const { findMember, workspaceId } = here;
    return listPromises(
      { findMember, loadPromises: (given) => loadPromises(store.prisma, given) },
      { workspaceId, by, today: MONDAY },
    );
  };

  test("one that was not kept is told to every manager at once, once, and stays in the case's history", async () => {
    await here.make();
    await here.end({ type: "broken", note: "the supplier was out of them" });
    expect(await here.posts("promise-broken")).toEqual(["U-Vello", "U-Viive"]);
    expect(await here.end({ type: "broken", note: "again" })).toMatchObject({
      ok: true,
      changed: false,
    });
    expect(await here.posts("promise-broken")).toHaveLength(2);
    const events = await store.prisma.caseEvent.findMany({
      where: { caseId: here.caseId },
      orderBy: { at: "asc" },
    });
    expect(events.map(({ what }) => what)).toEqual(["promise-made", "promise-broken"]);
    expect(await only()).toMatchObject({ state: "broken", settledBy: "U-Mari" });
  });

  test("what the client did not keep is told to nobody", async () => {
    await here.make({ kind: "by-client" });
    await here.end({ type: "broken", note: "they forgot" });
    expect(await here.posts("promise-broken")).toEqual([]);
  });

  test("a form that was sent twice is one promise; without a day it is none", async () => {
    const actId = "V1";
    await here.make({ actId });
    await here.make({ actId });
    expect(await here.make({ dueOn: null, owner: null })).toMatchObject({
      ok: false,
      faults: ["no-owner", "no-day"],
    });
    expect(await store.prisma.promise.count()).toBe(1);
  });

  test("what may be too much is warned of once, and kept when said again", async () => {
    const sure = { what: "It will never happen again" };
    expect(await here.make(sure)).toMatchObject({
      why: "ambitious",
      ambitions: [{ is: "absolute" }],
    });
    expect(await store.prisma.promise.count()).toBe(0);
    expect(await here.make({ ...sure, warnedOf: ["absolute"] })).toMatchObject({ ok: true });
  });

  test("another rep cannot say how it ended; a manager can", async () => {
    await here.make();
    const kept = { type: "kept", note: null } as const;
    expect(await here.end(kept, "U-Jaan")).toEqual({ ok: false, why: "not-yours" });
    expect(await here.end(kept, "U-Vello")).toMatchObject({ ok: true, changed: true });
  });

  test("in a case that only managers may know of, the others find nothing, and get no task in it (RU-31)", async () => {
    await here.make({ owner: "U-Jaan" });
    await here.restrict("U-Jaan");
    expect(await here.make()).toEqual({ ok: false, why: "no-such-case" });
    expect(await here.make({ by: "U-Vello", owner: "U-Jaan" })).toEqual({
      ok: false,
      why: "owner-barred",
    });
    expect(await here.end({ type: "kept", note: null }, "U-Jaan")).toMatchObject({
      why: "no-such-promise",
    });
    await here.rounds(WEDNESDAY);
    expect(await here.posts("agenda")).toEqual(["U-Vello", "U-Viive"]);
    expect(await here.agendaOf("U-Jaan", WEDNESDAY)).toBeNull();
  });

  test("a rep's list holds their own, a manager's the team's, with how the last ones fared", async () => {
    await here.make({ owner: "U-Jaan" });
    await here.end({ type: "broken", note: "the supplier was out of them" });
    await here.make();
    expect(await list("U-Jaan")).toMatchObject({
      open: [],
      figures: { broken: 1, onTimeShare: 0 },
    });
    expect(await list("U-Mari")).toMatchObject({ open: [{ ownerName: "Mari" }], isTeam: false });
    expect(await list("U-Vello")).toMatchObject({ open: [{ ownerName: "Mari" }], isTeam: true });
    await here.restrict(null);
    expect((await list("U-Anna")).open).toEqual([]);
  });

  test("who drafts to the client is told what was promised; nobody else's restricted case is", async () => {
    await here.make();
    await here.end({ type: "broken", note: "the supplier was out of them" });
    const { clientId } = await only();
    const owed = (askedBy: string) =>
      loadOwedPromises(store.prisma, {
        workspaceId: here.workspaceId,
        clientId,
        askedBy,
        today: MONDAY,
      });
    expect(await owed("U-Jaan")).toEqual([
      { what: "the missing boxes", dueOn: WEDNESDAY, say: "broken" },
    ]);
    await here.restrict("U-Jaan");
    expect(await owed("U-Jaan")).toEqual([]);
    expect(await owed("U-Vello")).toHaveLength(1);
  });

  test("the form begins with what the case waits for: after our own fault first the fix, then what prevents it", async () => {
    const { workspaceId, caseId, findMember } = here;
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
    await here.make({ kind: "fix" });
    expect(await offer("U-Mari")).toMatchObject({ kind: "prevention" });
    await here.restrict(null);
    expect(await offer("U-Jaan")).toBeNull();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chooseTrueReason } from "#src/core/rehearsal/true-reason.ts";
import type { Store } from "#src/store/open.ts";
import { loadRehearsalFacts } from "#src/store/rehearsal-facts.ts";
import { loadTableFacts } from "#src/store/table-facts.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addPostedAlert, tablesOver } from "../support/table-ground.ts";
import { addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

/** Mari (U1) is a rep, Jüri (U2) a manager; Põhja has most money at risk, then Lõuna. */
describe.each(FLOW_ENGINES)("whom a table plays with on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let mari: string;
  let pohja: string;
  let louna: string;
  let pohjaCase: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    mari = await addTeam(store, workspaceId);
    const add = (name: string) => addWrongedClient(store, { workspaceId, ownerId: mari, name });
    [pohja, louna] = [await add("Kohvik Põhja"), await add("Kohvik Lõuna")];
    pohjaCase = await addPostedAlert(store, pohja, { atRiskMinor: 900_00 });
    await addPostedAlert(store, louna, { atRiskMinor: 800_00 });
  });

  const open = (changes: Parameters<ReturnType<typeof tablesOver>["open"]>[0] = {}) =>
    tablesOver(store, workspaceId).open(changes);
  const playedWith = async (changes: Parameters<typeof open>[0] = {}): Promise<string> => {
    const opened = await open(changes);
    if (!opened.ok) return opened.why;
    const view = await tablesOver(store, workspaceId).view(opened.tableId);
    return `${view?.talk.clientName}, ${view?.clientBy}`;
  };
  const restrict = (barredId: string | null = null) =>
    store.prisma.case.update({
      where: { id: pohjaCase },
      data: { isRestricted: true, barredId },
    });

  const record = (real: string, source: string, recordedBy = "U1") =>
    store.prisma.reason.create({
      data: {
        caseId: pohjaCase,
        real,
        source,
        confidence: "high",
        recordedBy,
        recordedAt: new Date(`${TODAY}T10:00:00Z`),
      },
    });
  const facts = () =>
    loadTableFacts(store.prisma, {
      workspaceId,
      clientId: pohja,
      caseId: null,
      playedBy: "table:1",
      openedBy: "U1",
      today: TODAY,
    });

  test("the open lapse with most money at risk, unless one is named", async () => {
    expect(await playedWith()).toBe("Kohvik Põhja, at-risk");
    const client = { by: "name", name: "Lõuna" } as const;
    expect(await playedWith({ client })).toBe("Kohvik Lõuna, named");
  });

  test.each([
    ["was closed", { case: { update: { state: "closed" } } }],
    ["came back", { state: "returned" }],
    ["was never shown to the team", { alert: { update: { state: "heldOut" } } }],
  ] as const)("not a lapse that %s", async (_what, data) => {
    const { lapseId } = await store.prisma.case.findUniqueOrThrow({ where: { id: pohjaCase } });
    await store.prisma.lapse.update({ where: { id: lapseId }, data });
    expect(await playedWith()).toBe("Kohvik Lõuna, at-risk");
  });

  test("not somebody who must not be contacted, unless they are named", async () => {
    await store.prisma.client.update({ where: { id: pohja }, data: { doNotContact: true } });
    expect(await playedWith()).toBe("Kohvik Lõuna, at-risk");
  });

  test("never a client of whom one of ours was the reason, not even for a manager or by name", async () => {
    await restrict();
    const client = { by: "name", name: "Kohvik Põhja" } as const;
    for (const by of ["U1", "U2"]) {
      expect(await playedWith({ by })).toBe("Kohvik Lõuna, at-risk");
      expect(await playedWith({ by, client })).toBe("not-here");
    }
    await store.prisma.case.update({ where: { id: pohjaCase }, data: { state: "closed" } });
    expect(await playedWith({ by: "U2", client })).toBe("not-here");
    expect(await store.prisma.practiceTable.count()).toBe(2);
  });

  test("nobody at risk, nobody of that name, and several of it are told apart", async () => {
    expect(await open({ client: { by: "name", name: "Kohvik" } })).toMatchObject({
      why: "which-client",
      clients: [{}, {}],
    });
    expect(await open({ client: { by: "name", name: "Xylophon" } })).toMatchObject({
      why: "which-client",
      clients: [],
    });
    await store.prisma.lapse.updateMany({ data: { state: "returned" } });
    expect(await playedWith()).toBe("nobody-at-risk");
  });

  test("several tables stand in one channel", async () => {
    expect([await playedWith(), await playedWith()]).toEqual([
      "Kohvik Põhja, at-risk",
      "Kohvik Põhja, at-risk",
    ]);
    expect(await store.prisma.practiceTable.count({ where: { channel: "C1" } })).toBe(2);
  });

  describe("what it is made of", () => {
    test("what everybody may know of the ledger; no guesses, nothing about people of ours", async () => {
      await record("B2", "client-words");
      await record("B5", "rep-guess");
      await record("B4a", "client-words");
      await record("C9", "rep-guess");
      const ask = { workspaceId, clientId: pohja, caseId: null, today: TODAY };
      const own = await loadRehearsalFacts(store.prisma, { ...ask, playedBy: "U1" });
      expect(own?.reasons.map(({ real }) => real)).toContain("B4a"); // alone, Mari may know what she wrote
      const known = await facts();
      expect(known?.reasons).toEqual([{ real: "B2", isGuess: false }]);
      expect(Object.keys(known?.companyReasons ?? {})).not.toContain("B4a");
      expect(known?.repName).toBeNull();
    });

    test("a rude employee is hidden for practice only, whatever the seed", async () => {
      await record("B4a", "client-words");
      await record("B4a", "rep-guess");
      const known = await facts();
      if (known === null) throw new Error("no facts");
      const drawn = Array.from({ length: 500 }, (_, seed) =>
        chooseTrueReason(known, { objection: "rude-employee", seed }),
      );
      const rude = drawn.filter(({ trueReason }) => trueReason === "B4a");
      expect(rude.length).toBeGreaterThan(0);
      expect(new Set(rude.map(({ basis }) => basis))).toEqual(new Set(["imagined"]));
    });
  });
});

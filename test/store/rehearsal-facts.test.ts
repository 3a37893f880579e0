import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";
import { loadRehearsalFacts } from "#src/store/rehearsal-facts.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";
import { addClient } from "../support/clients.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

describe.each(ENGINES)("what a rehearsal is made of, on %s", (engine) => {
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
    const ownerId = await addTeam(store, workspaceId);
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
  });

  const load = async (playedBy = "U1") => {
    const ask = { workspaceId, clientId, caseId: null, playedBy, today: TODAY };
    const facts = await loadRehearsalFacts(store.prisma, ask);
    if (facts === null) throw new Error("no such client");
    return facts;
  };
  const touch = (on: Day, incoming: boolean) =>
    store.prisma.touch.create({
      data: {
        clientId,
        externalId: `${on}${incoming}`,
        happenedOn: utcDateOf(on),
        incoming,
        channel: "call",
      },
    });

  /** An order of some client with one line of the product. */
  const sell = async (to: string, on: Day, description: string, quantity = 1) => {
    await store.prisma.order.create({
      data: {
        clientId: to,
        externalId: crypto.randomUUID(),
        placedOn: utcDateOf(on),
        totalMinor: 100,
        currency: "EUR",
        contentHash: "test",
        lines: { create: { sku: description, description, quantity, amountMinor: 100 } },
      },
    });
  };

  test("names, rhythm, complaint and who practises", async () => {
    expect(await load()).toMatchObject({
      today: TODAY,
      workingDays: [1, 2, 3, 4, 5],
      clientName: "Kohvik Põhja",
      contactName: "Tiina Saar",
      repName: "Mari Kuusk",
      language: "et",
      lastOrderOn: "2026-03-03",
      usualGapDays: 14,
      complaints: [{ about: "delivery", madeOn: "2026-03-05" }],
      missingProduct: null,
      reasons: [],
    });
    expect(await load("U2")).toMatchObject({ repName: "Jüri Mets" });
  });

  test("the last contact from our side; where none are recorded at all, that is said", async () => {
    expect(await load()).toMatchObject({ keepsTouches: false, lastOutgoingTouchOn: null });
    await touch(parseDay("2026-05-01"), true);
    expect(await load()).toMatchObject({ keepsTouches: true, lastOutgoingTouchOn: null });
    await touch(parseDay("2026-04-01"), false);
    await touch(addDays(TODAY, 1), false);
    expect(await load()).toMatchObject({ lastOutgoingTouchOn: "2026-04-01" });
  });

  describe("the missing product", () => {
    const before = parseDay("2026-02-01");

    test.each([
      { soldAgain: -90, missing: "Oat flour", why: "nobody bought it for 90 days" },
      { soldAgain: -89, missing: null, why: "somebody did 89 days ago" },
    ])("is what the client used to have: $why", async ({ soldAgain, missing }) => {
      const other = await addClient(store, { workspaceId, name: "Other", orderDays: [] });
      await sell(clientId, before, "Oat flour");
      await sell(clientId, addDays(before, -14), "Oat flour");
      await sell(other, addDays(TODAY, -5), "Rye flour");
      await sell(other, addDays(TODAY, soldAgain), "Oat flour");
      expect((await load()).missingProduct).toBe(missing);
    });

    test("is nothing that was bought but once, and no postage", async () => {
      const other = await addClient(store, { workspaceId, name: "Other", orderDays: [] });
      await sell(other, addDays(TODAY, -5), "Rye flour");
      await sell(clientId, before, "Oat flour");
      await sell(clientId, before, "Postage");
      await sell(clientId, addDays(before, -14), "Postage");
      expect((await load()).missingProduct).toBeNull();
    });

    test("is not looked for where no lines came in lately", async () => {
      await sell(clientId, before, "Oat flour");
      await sell(clientId, addDays(before, -14), "Oat flour");
      expect((await load()).missingProduct).toBeNull();
    });
  });

  test("reasons shape practice only as far as the player may see them", async () => {
    const caseId = await addCase(store, clientId);
    const entry = { caseId, source: "client-words", confidence: "high", words: "w" };
    await store.prisma.reason.create({ data: { ...entry, real: "B7", recordedBy: "U1" } });
    await store.prisma.reason.create({ data: { ...entry, real: "B4b", recordedBy: "U2" } });
    await store.prisma.reason.create({ data: { ...entry, stated: "B2", recordedBy: "U1" } });
    expect((await load("U1")).reasons).toEqual([{ real: "B7", isGuess: false }]);
    expect((await load("U2")).reasons.map(({ real }) => real)).toEqual(["B4b", "B7"]);
  });
});

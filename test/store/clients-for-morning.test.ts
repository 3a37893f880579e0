import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import { loadClientsForMorning } from "#src/store/clients-for-morning.ts";
import type { Store } from "#src/store/open.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const TODAY = parseDay("2026-03-02");

describe.each(ENGINES)("clients for the morning on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
  });
  afterAll(() => store.close());

  const load = async () => {
    const look = { workspaceId, day: TODAY, asBefore: false, rules: DEFAULT_RULES };
    return (await loadClientsForMorning(store.prisma, look)).clients;
  };

  test("nobody to look at is an empty list", async () => {
    expect(await load()).toEqual([]);
  });

  test("names keep every sign that a file can bring, and neighbours keep their own figures", async () => {
    const names = ['A;B,C "D" {E}', "F\tG\nH\\I", "NULL", "Õ 株式会社 🙂", "J\u001EK"];
    for (const [i, name] of names.entries())
      await addClient(store, {
        workspaceId,
        name,
        orderDays: daysUpTo("2026-03-01", i === 2 ? [] : [7 + i, 30]),
        orderMinor: 100 + i,
        doNotContact: i === 1,
      });
    const { id: successorId } = await store.prisma.client.findFirstOrThrow();
    await store.prisma.client.updateMany({
      where: { name: "NULL" },
      data: { closedOn: new Date("2026-02-28"), successorId },
    });

    const seen = (await load())
      .map(({ client, standing }) => ({ ...client, standing }))
      .toSorted((a, b) => a.yearValueMinor - b.yearValueMinor);
    const facts = seen.map((c) => [
      c.clientName,
      c.doNotContact,
      c.recentGapDays,
      c.yearValueMinor,
    ]);
    expect(facts).toEqual([
      ["NULL", false, [], 102],
      ['A;B,C "D" {E}', false, [7, 30], 300],
      ["F\tG\nH\\I", true, [8, 30], 303],
      ["Õ 株式会社 🙂", false, [10, 30], 309],
      ["J K", false, [11, 30], 312],
    ]);
    expect(seen[0]).toMatchObject({
      ownerId: null,
      closedOn: "2026-02-28",
      successorId,
      orderCount: 1,
      firstOrderOn: "2026-03-01",
      lastOrderOn: "2026-03-01",
      orderMonths: [3],
      standing: { kind: "none" },
    });
  });
});

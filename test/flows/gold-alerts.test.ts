import { afterAll, beforeAll, expect, test } from "vitest";
import { loadAlertCard } from "#src/store/cards.ts";
import type { Store } from "#src/store/open.ts";
import { addCompany, inCompany } from "../support/choosing.ts";
import { openTestStore } from "../support/store.ts";

let store: Store;

beforeAll(async () => {
  store = await openTestStore("postgres");
});
afterAll(() => store.close());

test("only a gold client's alert calls people: the owner, then the managers, each once (ET-02)", async () => {
  const workspaceId = await addCompany(store);
  const here = inCompany(store, workspaceId);
  const { id: ownerId } = await here.findMember("U-Viive");
  await here.addManySilent(4, 1000);
  const gold = await here.addSilent("gold", 90_000);
  const alone = await here.addSilent("gold without an owner", 90_000);
  await store.prisma.client.updateMany({ where: { id: { not: alone } }, data: { ownerId } });
  await here.morning();

  const alerts = await store.prisma.alert.findMany({ include: { lapse: true } });
  const rings = new Map<string, readonly string[] | undefined>();
  for (const { id, lapse } of alerts)
    rings.set(lapse.clientId, (await loadAlertCard(store.prisma, id))?.rings);
  expect(rings.get(gold)).toEqual(["U-Viive", "U-Vello"]);
  expect(rings.get(alone)).toEqual(["U-Vello", "U-Viive"]);
  expect([...rings.values()].filter((people) => people?.length === 0)).toHaveLength(4);
});

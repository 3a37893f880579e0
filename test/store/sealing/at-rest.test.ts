import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { type ImportRow, NO_STANDING } from "#src/core/import/rows.ts";
import type { NewDelivery } from "#src/core/inbox.ts";
import { openDeliveries } from "#src/store/deliveries.ts";
import { Prisma, type PrismaClient } from "#src/store/generated/client.ts";
import { readTables } from "#src/store/guard.ts";
import type { Store } from "#src/store/open.ts";
import { resealAll } from "#src/store/sealing/reseal.ts";
import { SEALED_COLUMNS } from "#src/store/sealing/sealed-columns.ts";
import { makeSeals } from "#src/store/sealing/seals.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { fillEveryTable } from "../../support/every-table.ts";
import { addWorkspace, ENGINES, openTestStore, TEST_KEY } from "../../support/store.ts";

const SECRET = "Zuckerkuchen";
const day = parseDay("2026-01-05");

const imported: ImportRow[] = [
  {
    kind: "client",
    clientRef: "K1",
    name: "Kask OÜ",
    country: null,
    language: null,
    ownerName: null,
    contactName: "Jaan Tamm",
    contactRole: null,
    email: `${SECRET}@kask.example`,
    phone: `+372 ${SECRET}`,
    doNotContact: false,
    successorRef: null,
    standing: { ...NO_STANDING, pausedFrom: day, pausedWhy: SECRET },
    note: SECRET,
  },
  {
    kind: "request",
    clientRef: "K1",
    requestRef: "Q1",
    askedOn: day,
    about: SECRET,
    amountMinor: null,
    orderRef: null,
  },
  {
    kind: "touch",
    clientRef: "K1",
    touchRef: "T1",
    happenedOn: day,
    incoming: true,
    agreed: false,
    channel: "call",
    memberName: null,
    invitesAnswer: false,
    note: SECRET,
  },
  {
    kind: "complaint",
    clientRef: "K1",
    complaintRef: "X1",
    madeOn: day,
    about: "delivery",
    text: `${SECRET} "late"`,
    orderRef: null,
    resolvedOn: null,
  },
];

const words = (key: string, queue: string): NewDelivery => ({
  key,
  messageKey: null,
  queue,
  kind: "event",
  by: null,
  channel: "D1",
  threadTs: null,
  body: JSON.stringify({ text: `${SECRET} (${key}), "$1"` }),
});

describe.each(ENGINES)("what is private on %s", (engine) => {
  let store: Store;
  let stored: PrismaClient;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore(engine, [TEST_KEY]);
    stored = store.asStored();
    workspaceId = await addWorkspace(store);
    await fillEveryTable(store.prisma, "x");
  });
  afterAll(async () => {
    await stored.$disconnect();
    await store.close();
  });

  test("what Slack brought is sealed, and read as it came by whichever process works on it", async () => {
    const asked = { workspaceId, processId: "a", leaseMs: 60_000 };
    const rows = [words("event:1", "dm:D1"), words("event:2", "dm:D2")];
    const { keep } = openDeliveries(store.prisma, asked);
    await Promise.all(rows.map(keep));
    const where = { queue: { in: ["dm:D1", "dm:D2"] } };
    const kept = await stored.delivery.findMany({ where });
    expect(kept).toHaveLength(2);
    for (const { body } of kept) expect(body).not.toContain(SECRET);
    const other = openDeliveries(store.prisma, { ...asked, processId: "b" });
    const second = await other.claimNext("dm:D2");
    expect(await other.loadBody(second?.id ?? 0n)).toBe(rows[1]?.body);
  });

  test("is sealed in every column of the list, and read as it was", async () => {
    for (const [table, columns] of Object.entries(SEALED_COLUMNS))
      for (const [column, kept] of Object.entries(columns)) {
        const value = kept === "json" ? { words: [SECRET] } : SECRET;
        await updateAll(store.prisma, table, { [column]: value });
        const what = [table, column];
        expect([what, await firstOf(store.prisma, table, column)]).toEqual([what, value]);
        expect([what, JSON.stringify(await firstOf(stored, table, column))]).toEqual([
          what,
          expect.stringMatching(/"enc:test:/u),
        ]);
      }
    expect(await tablesHolding(stored, SECRET)).toEqual([]);
  });

  test("is sealed by an import, which a second time changes nothing", async () => {
    const first = await writeRows(store.prisma, workspaceId, imported, null);
    const again = await writeRows(store.prisma, workspaceId, imported, null);
    expect([first.imported, again.imported, again.unchanged]).toEqual([4, 0, 4]);
    expect(await tablesHolding(stored, SECRET)).toEqual([]);
    const found = await store.prisma.client.findFirstOrThrow({
      where: { externalId: "K1" },
      include: { contacts: true, requests: true, touches: true, complaints: true },
    });
    expect(found).toMatchObject({
      note: SECRET,
      pausedWhy: SECRET,
      contacts: [{ email: `${SECRET}@kask.example`, phone: `+372 ${SECRET}` }],
      requests: [{ about: SECRET }],
      touches: [{ note: SECRET }],
      complaints: [{ text: `${SECRET} "late"` }],
    });
  });

  test("is sealed anew with another key, which then is enough, and only once", async () => {
    const next = { id: "next", secret: Buffer.alloc(32, 8) };
    const seals = makeSeals([next, TEST_KEY]);
    const { values, seen } = await resealAll(stored, seals);
    expect(values).toBeGreaterThan(30);
    expect(seen).toBeGreaterThanOrEqual(values);
    expect(await tablesHolding(stored, "enc:test:")).toEqual([]);
    expect((await resealAll(stored, seals)).values).toBe(0);
    const { email } = await stored.contact.findFirstOrThrow({ where: { name: "Jaan Tamm" } });
    expect(makeSeals([next]).unseal(email ?? "")).toBe(`${SECRET}@kask.example`);
    await expect(store.prisma.contact.findMany()).rejects.toThrow(/'next'.*ENCRYPTION_KEYS/u);
    await resealAll(stored, makeSeals([TEST_KEY, next]));
    expect(await store.prisma.contact.findFirst({ where: { name: "Jaan Tamm" } })).toMatchObject({
      email: `${SECRET}@kask.example`,
    });
  });

  test("written before there were keys stays readable, and is sealed by the same command", async () => {
    await stored.touch.updateMany({ data: { note: SECRET } });
    const [touch] = await store.prisma.touch.findMany();
    expect(touch?.note).toBe(SECRET);
    expect(await tablesHolding(stored, SECRET)).toEqual(["Touch"]);
    await resealAll(stored, store.seals);
    expect(await tablesHolding(stored, SECRET)).toEqual([]);
    expect((await store.prisma.touch.findMany())[0]?.note).toBe(SECRET);
  });
});

/** Prisma's own update of every row, of a model that is known by name only. */
async function updateAll(
  prisma: PrismaClient,
  table: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const model: object = Reflect.get(prisma, `${table.slice(0, 1).toLowerCase()}${table.slice(1)}`);
  await Reflect.apply(Reflect.get(model, "updateMany"), model, [{ data }]);
}

async function firstOf(prisma: PrismaClient, table: string, column: string): Promise<unknown> {
  const [row] = await prisma.$queryRaw<{ value: unknown }[]>`
    select ${Prisma.raw(`"${column}"`)} as value from ${Prisma.raw(`"${table}"`)} limit 1`;
  return row?.value;
}

/** Every column of every table, as it stands on the disk. */
async function tablesHolding(prisma: PrismaClient, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await readTables(prisma)) {
    const [row] = await prisma.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from ${Prisma.raw(`"${name}"`)} t where position(${text} in t::text) > 0`;
    if ((row?.count ?? 0) > 0) found.push(name);
  }
  return found;
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dayOfUtc, parseDay } from "#src/core/day.ts";
import type { ClientRow, ImportRow, OrderLineRow, OrderRow } from "#src/core/import/rows.ts";
import { NO_STANDING } from "#src/core/import/rows.ts";
import type { Store } from "#src/store/open.ts";
import { hintClients } from "#src/store/write-rows/hint-clients.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-01-05");

const client: ClientRow = {
  kind: "client",
  clientRef: "K1",
  name: "Kask OÜ",
  country: "EE",
  language: "et",
  ownerName: "Mari Mets",
  contactName: "Jaan Tamm",
  contactRole: null,
  email: "jaan@kask.example",
  phone: null,
  doNotContact: false,
  successorRef: null,
  standing: NO_STANDING,
  note: null,
};

const order: OrderRow = {
  kind: "order",
  clientRef: "K1",
  orderRef: "17",
  placedOn: DAY,
  totalMinor: 1_200,
  currency: "EUR",
};

const line: OrderLineRow = {
  kind: "order-line",
  clientRef: "K1",
  orderRef: "17",
  placedOn: DAY,
  sku: "A",
  productLine: null,
  description: "Cup",
  quantity: 10,
  amountMinor: 1_000,
  currency: "EUR",
};

const history: ImportRow[] = [
  {
    kind: "request",
    clientRef: "K1",
    requestRef: "Q1",
    askedOn: DAY,
    about: "cups",
    amountMinor: 500,
    orderRef: null,
  },
  {
    kind: "touch",
    clientRef: "K1",
    touchRef: "T1",
    happenedOn: DAY,
    incoming: true,
    agreed: false,
    channel: "call",
    memberName: null,
    invitesAnswer: false,
    note: null,
  },
  {
    kind: "complaint",
    clientRef: "K1",
    complaintRef: "X1",
    madeOn: DAY,
    about: "delivery",
    text: "late",
    orderRef: "17",
    resolvedOn: null,
  },
];

function fortyFrom(first: number): OrderRow[] {
  return Array.from({ length: 40 }, (_, i) => ({ ...order, orderRef: String(first + i) }));
}

describe.each(ENGINES)("rows written to %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
  });

  const write = (...rows: ImportRow[]) => writeRows(store.prisma, workspaceId, rows, null);
  const orders = () => store.prisma.order.findMany({ include: { lines: true } });
  const returned = async () =>
    (await orders())
      .toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1))
      .map((each) => Number(each.returnedMinor));

  test("the same rows again change nothing", async () => {
    const rows = [client, order, { ...line, orderRef: "18" }, ...history];
    expect(await write(...rows)).toEqual({ imported: 6, unchanged: 0 });
    expect(await write(...rows)).toEqual({ imported: 0, unchanged: 6 });
    expect(await store.prisma.order.count()).toBe(2);
  });

  test("a client that only an order names is made, and named when its own row comes", async () => {
    await write(order);
    expect(await store.prisma.client.findMany()).toMatchObject([{ externalId: "K1", name: "K1" }]);
    expect(await write(client)).toEqual({ imported: 1, unchanged: 0 });
    const [known] = await store.prisma.client.findMany({
      include: { owner: true, contacts: true },
    });
    expect(known).toMatchObject({
      name: "Kask OÜ",
      country: "EE",
      owner: { name: "Mari Mets", role: "rep" },
      contacts: [{ name: "Jaan Tamm", email: "jaan@kask.example" }],
    });
  });

  test("a blank cell takes nothing away, and nobody may contact a client again because of a file", async () => {
    await write({ ...client, doNotContact: true });
    const blank = { ...client, country: null, ownerName: null, email: null };
    expect(await write(blank)).toEqual({ imported: 0, unchanged: 1 });
    expect(await store.prisma.client.findMany({ include: { contacts: true } })).toMatchObject([
      { country: "EE", doNotContact: true, contacts: [{ email: "jaan@kask.example" }] },
    ]);
  });

  test("several contacts of one client, also in one call", async () => {
    expect(await write(client, { ...client, contactName: "Ants", email: null })).toEqual({
      imported: 2,
      unchanged: 0,
    });
    expect(await store.prisma.contact.count()).toBe(2);
  });

  test("the client that buys instead is linked, known before or not", async () => {
    await write({ ...client, successorRef: "K2" });
    const [moved] = await store.prisma.client.findMany({
      where: { externalId: "K1" },
      include: { successor: true },
    });
    expect(moved?.successor).toMatchObject({ externalId: "K2", name: "K2" });
  });

  test("an order file fills in what is not known of a client and changes nothing else", async () => {
    await write(order, { ...order, clientRef: "K2" }, { ...client, country: null });
    const hint = { name: "Other name", country: "FI" };
    await hintClients(store.prisma, workspaceId, [
      { clientRef: "K1", ...hint },
      { clientRef: "K2", ...hint },
    ]);
    await hintClients(store.prisma, workspaceId, [
      { clientRef: "K2", name: "Third", country: "SE" },
    ]);
    const found = await store.prisma.client.findMany({ orderBy: { externalId: "asc" } });
    expect(found).toMatchObject([
      { name: "Kask OÜ", country: "FI" },
      { name: "Other name", country: "FI" },
    ]);
  });

  test("a changed order replaces the one before, lines and all", async () => {
    await write(line, { ...line, sku: "B", amountMinor: 300 });
    const later = { ...line, placedOn: parseDay("2026-01-07"), amountMinor: 900 };
    expect(await write(later)).toEqual({ imported: 1, unchanged: 0 });
    const [kept, ...more] = await orders();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ totalMinor: 900n, lines: [{ sku: "A", amountMinor: 900n }] });
    expect(kept && dayOfUtc(kept.placedOn)).toBe("2026-01-07");
  });

  test.each([
    { first: "its head", rows: [[order], [line]] },
    { first: "its lines", rows: [[line], [order]] },
    { first: "both at once", rows: [[order, line]] },
  ])("an order known by head and lines, $first first, is worth its lines", async ({ rows }) => {
    for (const some of rows) await write(...some);
    expect(await orders()).toMatchObject([{ totalMinor: 1_000n, lines: [{ sku: "A" }] }]);
    for (const some of rows) expect((await write(...some)).imported).toBe(0);
  });

  test("rows with one number are parts of one order", async () => {
    await write(order, { ...order, totalMinor: 300, placedOn: parseDay("2026-01-03") });
    const [whole] = await orders();
    expect(whole).toMatchObject({ totalMinor: 1_500n });
    expect(whole && dayOfUtc(whole.placedOn)).toBe("2026-01-03");
  });

  test("a return lessens the order it belongs to and is no order, also when it comes first", async () => {
    const back = {
      ...line,
      orderRef: "C9",
      placedOn: parseDay("2026-02-01"),
      quantity: -4,
      amountMinor: -400,
    };
    await write(back);
    expect(await store.prisma.clientFigures.count()).toBe(0);
    await write(line, { ...line, orderRef: "18", sku: "B", placedOn: parseDay("2026-01-20") });
    expect(await write(back)).toEqual({ imported: 0, unchanged: 1 });
    const byRef = new Map((await orders()).map((each) => [each.externalId, each.returnedMinor]));
    expect(byRef).toEqual(
      new Map([
        ["17", 400n],
        ["18", 0n],
      ]),
    );
    expect(await store.prisma.clientFigures.findMany()).toMatchObject([
      { orderCount: 2, totalMinor: 1_600n },
    ]);
  });

  test("a return is booked anew when a nearer order turns up or its order changes", async () => {
    const back = {
      ...line,
      orderRef: "C9",
      placedOn: parseDay("2026-02-01"),
      quantity: -4,
      amountMinor: -400,
    };
    await write(line, back);
    await write({ ...line, orderRef: "18", placedOn: parseDay("2026-01-20") });
    expect(await returned()).toEqual([0, 400]);
    await write({ ...line, orderRef: "18", sku: "B", placedOn: parseDay("2026-01-20") });
    expect(await returned()).toEqual([400, 0]);
    await write({ ...back, amountMinor: -100, quantity: -1 });
    expect(await returned()).toEqual([100, 0]);
  });

  test("more rows than one transaction holds, and no order is cut", async () => {
    const many = Array.from({ length: 12_001 }, (_, i) => ({
      ...line,
      orderRef: String(Math.floor(i / 3)),
      sku: String(i % 3),
    }));
    expect(await write(...many)).toEqual({ imported: 12_001, unchanged: 0 });
    const whole = await store.prisma.order.count({ where: { totalMinor: 3_000n } });
    expect([whole, await store.prisma.orderLine.count()]).toEqual([4_000, 12_001]);
  });

  test("imports at once leave the figures that all their orders give", async () => {
    await write(order); // a client that is there already holds nobody up
    for (let first = 100; first < 500; first += 120)
      await Promise.all([0, 40, 80].map((more) => write(...fortyFrom(first + more))));
    expect(await store.prisma.clientFigures.findMany()).toMatchObject([{ orderCount: 481 }]);
  });

  test("one workspace's clients are another's strangers", async () => {
    await write(order);
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    expect(await writeRows(store.prisma, other.id, [order], null)).toEqual({
      imported: 1,
      unchanged: 0,
    });
    expect(await store.prisma.client.count()).toBe(2);
  });
});

import { describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { MOST_ORDERS, type PushPlan, readPush } from "#src/core/push/read-push.ts";

const plan: PushPlan = {
  today: parseDay("2026-06-15"),
  timeZone: "Europe/Tallinn",
  currency: "EUR",
  isGoods: (sku) => sku !== "POST",
};

const order = { client: "K-1", order: "1001", placedOn: "2026-06-14", total: "149.90" };
const line = { sku: "A-7", quantity: 2, amount: "20.10" };

function read(...orders: unknown[]) {
  const reading = readPush({ orders }, plan);
  if (!reading.ok) throw new Error(reading.problem.expected);
  return reading.push;
}

test("an order with a total becomes a row of an orders file", () => {
  expect(read(order).rows).toEqual([
    {
      kind: "order",
      clientRef: "K-1",
      orderRef: "1001",
      placedOn: "2026-06-14",
      totalMinor: 14_990,
      currency: "EUR",
    },
  ]);
});

test("lines become rows of their own; what is below zero is a return", () => {
  const { total: _, ...head } = order;
  const lines = [
    { ...line, description: "Coffee", productLine: "Drinks" },
    { sku: 12, quantity: -1, amount: 5 },
  ];
  expect(read({ ...head, lines }).rows).toMatchObject([
    { sku: "A-7", description: "Coffee", productLine: "Drinks", quantity: 2, amountMinor: 2010 },
    { sku: "12", description: null, productLine: null, quantity: -1, amountMinor: -500 },
  ]);
  expect(read({ ...order, total: -12.5 }).rows).toMatchObject([
    { kind: "order-line", sku: "", quantity: -1, amountMinor: -1250 },
  ]);
});

test("what is no goods or costs nothing is left out and named", () => {
  const { total: _, ...head } = order;
  const lines = [{ ...line, sku: "POST" }, { ...line, amount: 0 }, line];
  const { rows, leftOut } = read({ ...head, lines }, { ...order, order: "1002", total: "0.00" });
  expect(rows).toHaveLength(1);
  expect(leftOut).toEqual([
    { order: "1001", sku: "POST", why: "not-goods" },
    { order: "1001", sku: "A-7", why: "nothing-charged" },
    { order: "1002", sku: null, why: "nothing-charged" },
  ]);
});

test("a client's name and country are kept as hints", () => {
  expect(read({ ...order, clientName: "Kohvik", clientCountry: "Estonia" }).hints).toEqual([
    { clientRef: "K-1", name: "Kohvik", country: "EE" },
  ]);
  expect(read(order).hints).toEqual([]);
});

const on = (placedOn: string) => read({ ...order, placedOn }).rows[0]?.placedOn;

test("a moment falls on the company's own day", () => {
  expect(on("2026-06-13T20:59:59Z")).toBe("2026-06-13");
  expect(on("2026-06-13T21:00:00Z")).toBe("2026-06-14");
  expect(on("2026-06-13T23:30:00+00:00")).toBe("2026-06-14");
});

describe("what is wrong is named by its path", () => {
  const { total: _, ...head } = order;
  test.each([
    [{ ...order, client: "" }, "orders[0].client", '""'],
    [{ ...order, client: undefined }, "orders[0].client", "nothing"],
    [{ ...order, order: 1.5 }, "orders[0].order", "1.5"],
    [{ ...order, order: "x".repeat(201) }, "orders[0].order", undefined],
    [{ ...order, placedOn: "14.06.2026" }, "orders[0].placedOn", '"14.06.2026"'],
    [{ ...order, placedOn: "2026-06-16" }, "orders[0].placedOn", '"2026-06-16"'],
    [{ ...order, placedOn: "2026-02-30" }, "orders[0].placedOn", '"2026-02-30"'],
    [{ ...order, currency: "USD" }, "orders[0].currency", '"USD"'],
    [{ ...order, total: "149,90" }, "orders[0].total", '"149,90"'],
    [{ ...order, total: 1e21 }, "orders[0].total", "1e+21"],
    [{ ...order, total: null }, "orders[0].total", "null"],
    [{ ...order, totl: 1 }, "orders[0].totl", "1"],
    [head, "orders[0].total", "nothing"],
    [{ ...order, lines: [line] }, "orders[0].total", '"149.90"'],
    [{ ...head, lines: [] }, "orders[0].lines", "[]"],
    [{ ...head, lines: [line, "x"] }, "orders[0].lines[1]", '"x"'],
    [{ ...head, lines: [line, { ...line, amount: true }] }, "orders[0].lines[1].amount", "true"],
    [
      { ...head, lines: [{ ...line, quantity: undefined }] },
      "orders[0].lines[0].quantity",
      "nothing",
    ],
    ["1001", "orders[0]", '"1001"'],
    [null, "orders[0]", "null"],
  ])("%j", (sent, path, got) => {
    const { rows, rejected } = read(sent);
    expect(rows).toEqual([]);
    expect(rejected[0]?.problems[0]).toMatchObject(got === undefined ? { path } : { path, got });
    expect(rejected[0]?.problems[0]?.expected).not.toMatch(/invalid|undefined/iu);
  });

  test("all of it at once, and the good orders are taken", () => {
    const bad = { ...order, client: 0.5, placedOn: 7, order: "1002" };
    const { rows, rejected } = read(order, bad);
    expect(rows).toHaveLength(1);
    expect(rejected).toMatchObject([
      { order: "1002", problems: [{ path: "orders[1].client" }, { path: "orders[1].placedOn" }] },
    ]);
  });
});

test("a client's order stands once in a call; another client may have the same number", () => {
  const { rows, rejected } = read(order, { ...order, total: 1 }, { ...order, client: "K-2" });
  expect(rows.map((row) => row.clientRef)).toEqual(["K-1", "K-2"]);
  expect(rejected).toMatchObject([{ problems: [{ path: "orders[1].order" }] }]);
});

test.each([
  [[], false],
  [{}, false],
  [null, false],
  [{ orders: [] }, false],
  [{ orders: [order], more: 1 }, false],
  [{ orders: Array.from({ length: MOST_ORDERS }, () => order) }, true],
  [{ orders: Array.from({ length: MOST_ORDERS + 1 }, () => order) }, false],
])("a body that is no list of orders is refused as a whole (%#)", (body, ok) => {
  expect(readPush(body, plan).ok).toBe(ok);
});

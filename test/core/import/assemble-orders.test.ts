import { expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { OrderAssembler, type PlacedRow } from "#src/core/import/assemble-orders.ts";
import { hashText } from "#src/core/import/hash.ts";
import type { OrderLineRow } from "#src/core/import/rows.ts";
import { BlockSurvey } from "#src/core/import/track-blocks.ts";

const DAY = parseDay("2026-01-05");

function line(order: string, sku: string, placedOn: Day = DAY): OrderLineRow {
  return {
    kind: "order-line",
    clientRef: "K1",
    orderRef: order,
    placedOn,
    sku,
    description: null,
    productLine: null,
    quantity: 1,
    amountMinor: 100,
    currency: "EUR",
  };
}

function placed(order: string, sku: string, placedOn: Day = DAY): PlacedRow {
  return { row: line(order, sku, placedOn), content: () => hashText(sku) };
}

/** Reads rows written as `order:sku`, twice as an import does; the orders as they were put together. */
function assemble(rows: readonly string[], rowsStandAlone = false) {
  const parsed = rows
    .map((row) => row.split(":"))
    .map(([order = "", sku = ""]) => ({ order, sku }));
  const survey = new BlockSurvey(rowsStandAlone);
  for (const { order, sku } of parsed) survey.see(hashText(order), hashText(sku));
  const scattered = survey.finish();
  const assembler = new OrderAssembler(scattered.orders, rowsStandAlone);
  const orders: string[] = [];
  let repeated = 0;
  const note = (groups: ReturnType<OrderAssembler["takeReady"]>): void => {
    for (const group of groups)
      orders.push(group.map((row) => `${row.orderRef}:${"sku" in row ? row.sku : ""}`).join(" "));
  };
  for (const { order, sku } of parsed) {
    const block = assembler.blockOf(hashText(order));
    if (block === null) repeated++;
    else assembler.add(hashText(order), block, placed(order, sku));
    note(assembler.takeReady());
  }
  note(assembler.takeRest());
  return { orders, repeated: repeated + assembler.repeatedRows, held: scattered.rowCount };
}

const others = ["b:1", "c:1", "d:1", "e:1", "f:1"];

test("equal lines of one order are real when they stand together", () => {
  expect(assemble(["a:1", "a:1", "b:1"])).toEqual({
    orders: ["a:1 a:1", "b:1"],
    repeated: 0,
    held: 0,
  });
});

test("an order interrupted by a few others is still one", () => {
  expect(assemble(["a:1", "b:1", "c:1", "d:1", "a:1"]).orders).toContain("a:1 a:1");
});

test("an order that stands again after many others counts once", () => {
  const found = assemble(["a:1", "a:2", "a:2", ...others, "a:2", "a:1", "a:2", "g:1"]);
  expect(found.orders).toEqual(["a:1 a:2 a:2", "b:1", "c:1", "d:1", "e:1", "f:1", "g:1"]);
  expect(found.repeated).toBe(3);
});

test.each([
  { between: 3, orders: 1, repeated: 0 },
  { between: 4, orders: 1, repeated: 1 },
])("$between other orders in between: $repeated rows repeated", ({ between, repeated }) => {
  expect(assemble(["a:1", ...others.slice(0, between), "a:1"]).repeated).toBe(repeated);
});

test("an order whose later rows say something else is put together from all of them", () => {
  const found = assemble(["a:1", "a:2", ...others, "a:3", ...others, "a:1", "a:2"]);
  expect(found.orders).toContain("a:1 a:2 a:3");
  expect(found.repeated).toBe(others.length + 2);
});

test("in a file of orders an equal row is a repetition and another one a part of the order", () => {
  expect(assemble(["a:1", "a:1", "a:2", "b:1"], true)).toEqual({
    orders: ["b:1", "a:1 a:2"],
    repeated: 1,
    held: 3,
  });
});

test.each([
  { days: 60, usedOn: null },
  { days: 61, usedOn: DAY },
  { days: -60, usedOn: null },
  { days: -61, usedOn: DAY },
])("a number used again $days days away", ({ days, usedOn }) => {
  const assembler = new OrderAssembler(new Set([1]), true);
  assembler.add(1, assembler.blockOf(1) ?? 0, placed("a", "1"));
  expect(assembler.add(1, assembler.blockOf(1) ?? 0, placed("a", "2", addDays(DAY, days)))).toBe(
    usedOn,
  );
});

test("orders are given out as soon as they are whole, so that few are kept", () => {
  const assembler = new OrderAssembler(new Set(), false);
  let kept = 0;
  let most = 0;
  for (let n = 0; n < 1_000; n++) {
    for (const sku of ["1", "2"]) {
      assembler.add(n, assembler.blockOf(n) ?? 0, placed(String(n), sku));
      kept++;
    }
    kept -= assembler.takeReady().flat().length;
    most = Math.max(most, kept);
  }
  expect(most).toBeLessThanOrEqual(10);
});

import { expect, test } from "vitest";
import { KnownOrders } from "#src/core/backtest/known-orders.ts";
import { orderHistory } from "../../support/order-history.ts";

const whole = [orderHistory("a", [10, 20, 30]), orderHistory("b", [20]), orderHistory("c", [])];

const shown = (known: KnownOrders) => known.histories.map(({ days }) => [...days]);

test("a day's own orders are not known on its morning, the day after they are", () => {
  const known = new KnownOrders(whole);
  expect(known.advanceTo(20)).toEqual([0]);
  expect(shown(known)).toEqual([[10], [], []]);
  expect(known.advanceTo(21)).toEqual([0, 1]);
  expect(shown(known)).toEqual([[10, 20], [20], []]);
  expect(known.advanceTo(22)).toEqual([]);
});

test("not even the memory behind a history holds a later order", () => {
  const known = new KnownOrders(whole);
  known.advanceTo(21);
  const [first] = known.histories;
  expect([...new Int32Array(first?.days.buffer ?? new ArrayBuffer(0))]).toEqual([10, 20]);
  expect([...new Float64Array(first?.values.buffer ?? new ArrayBuffer(0))]).toEqual([100, 100]);
});

test("what a method writes into a history changes no truth", () => {
  const known = new KnownOrders(whole);
  known.advanceTo(21);
  known.histories[0]?.days.fill(0);
  expect([...(whole[0]?.days ?? [])]).toEqual([10, 20, 30]);
});

test("time does not go back", () => {
  const known = new KnownOrders(whole);
  known.advanceTo(21);
  expect(() => known.advanceTo(20)).toThrow("went back");
});

import { describe, expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { nextStage, stagesOver } from "#src/core/watch/next-stage.ts";
import {
  ordersToFollow,
  type WatchedOrder,
  watchStateOf,
  type WatchStage,
} from "#src/core/watch/watched-order.ts";

const ordered = parseDay("2026-03-02");
const { watch: policy } = DEFAULT_METHOD_POLICY;

function orderWith(
  done: Partial<Record<WatchStage, Day>> = {},
  other: Partial<WatchedOrder> = {},
): WatchedOrder {
  return {
    watchedOrderId: "o1",
    number: 1,
    orderRef: "1001",
    orderedOn: ordered,
    promisedOn: null,
    done: { confirmed: null, sent: null, delivered: null, asked: null, ...done },
    slip: null,
    ...other,
  };
}

const slip = { what: "late", on: ordered };
const clean = orderWith({ confirmed: ordered, sent: ordered, delivered: ordered, asked: ordered });

describe("the stage that is looked at next", () => {
  test.each([
    [0, "confirmed", 1],
    [1, "confirmed", 1],
    [4, "confirmed", 1],
    [5, "sent", 5],
    [9, "sent", 5],
    [10, "delivered", 10],
    [40, "delivered", 10],
  ] as const)(
    "of an order nobody has reported on, %i days on: %s, due on day %i",
    (days, stage, due) => {
      expect(nextStage(orderWith(), addDays(ordered, days), policy)).toEqual({
        stage,
        dueOn: addDays(ordered, due),
      });
    },
  );

  test("a delivery day that the client was told goes before our own usual days", () => {
    const order = orderWith({ confirmed: ordered }, { promisedOn: addDays(ordered, 3) });
    expect(nextStage(order, addDays(ordered, 3), policy)).toEqual({
      stage: "delivered",
      dueOn: addDays(ordered, 3),
    });
  });

  test("the client is asked only about goods that have arrived, counted from that day", () => {
    const order = orderWith({ delivered: addDays(ordered, 4) });
    const on = (days: number) => nextStage(order, addDays(ordered, days), policy)?.stage;
    expect([on(6), on(7)]).toEqual(["sent", "asked"]);
  });

  test("an order with every stage told has none left", () => {
    expect(nextStage(clean, addDays(ordered, 40), policy)).toBeNull();
  });
});

test("a stage that is reached settles those before it and keeps the days they had", () => {
  const today = addDays(ordered, 6);
  expect(stagesOver(orderWith({ confirmed: ordered }), "delivered", today)).toEqual({
    confirmed: ordered,
    sent: today,
    delivered: today,
    asked: null,
  });
});

test("what comes of the watch: passed after as many clean orders as wanted, a slip never counts", () => {
  const asked = { ...clean, slip };
  expect(watchStateOf(3, [clean, clean])).toBe("open");
  expect(watchStateOf(3, [clean, clean, clean])).toBe("passed");
  expect(watchStateOf(3, [clean, clean, asked])).toBe("slipped");
  expect(watchStateOf(3, [clean, asked, clean, clean])).toBe("passed");
  expect([ordersToFollow(3, [clean, clean]), ordersToFollow(3, [clean, asked])]).toEqual([3, 4]);
});

import { describe, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { lapseOver, matterOver, type SinceLapse } from "#src/core/lapse/matter-over.ts";
import type { LapseSignal } from "#src/core/lapse/signal.ts";

const OPENED = parseDay("2026-05-04");
const TODAY = addDays(OPENED, 100);
const after = (days: number) => addDays(OPENED, days);

type Orders = readonly (readonly [day: number, minor?: number, line?: string])[];

function since(orders: Orders, change: Partial<SinceLapse> = {}): SinceLapse {
  return {
    openedOn: OPENED,
    today: TODAY,
    orderDays: orders.map(([day, minor = 100, line]) => ({
      on: after(day),
      minor,
      productLines: line === undefined ? [] : [line],
    })),
    heardOn: null,
    openComplaints: [],
    overdueInvoices: 0,
    ...change,
  };
}

const requests: LapseSignal = {
  rule: "requests-without-order",
  since: after(-30),
  requests: [],
  count: 3,
  lastOrderOn: after(-40),
};
const noReply: LapseSignal = {
  rule: "no-reply",
  since: after(-20),
  tries: [
    { on: after(-20), channel: "call" },
    { on: after(-5), channel: "e-mail" },
  ],
  count: 3,
  lastHeardOn: null,
};
const complaint: LapseSignal = {
  rule: "dissatisfied",
  since: after(-10),
  complaints: [
    { madeOn: after(-10), about: "quality" },
    { madeOn: after(-4), about: "delivery" },
  ],
  count: 2,
};
const unpaid: LapseSignal = {
  rule: "money-trouble",
  since: after(-40),
  overdueCount: 2,
  overdueMinor: 900,
  lateDays: 40,
  usualLateDays: 2,
};
const line = (name: string) => ({ line: name, lastOn: after(-90), boughtDays: 9, yearMinor: 500 });
const dropped: LapseSignal = {
  rule: "dropped-line",
  since: after(-90),
  lines: [line("linen"), line("rooms")],
  yearMinor: 1000,
  ordersWithout: 5,
  silentDays: 90,
};
const smaller: LapseSignal = {
  rule: "smaller-purchases",
  since: after(-40),
  orders: 3,
  recentMinor: 40,
  usualMinor: 100,
  earlierOrders: 10,
  spanDays: 40,
};
const rarer: LapseSignal = {
  rule: "rarer-purchases",
  since: after(-90),
  gaps: 3,
  recentGapDays: 35,
  usualGapDays: 16,
  earlierGaps: 9,
};
const drift: LapseSignal = {
  rule: "slow-drift",
  since: after(-180),
  value: { before: 1000, now: 500 },
  orderDays: null,
  paidShare: null,
  invoicesNow: 0,
  companyTrend: 1,
};
const silence: LapseSignal = {
  rule: "long-silence",
  silentDays: 90,
  thresholdDays: 90,
  lastOrderOn: after(-90),
  firstOrderOn: after(-300),
  orderCount: 3,
};

describe("a matter is over", () => {
  test.each([
    { why: "requests become an order", signal: requests, orders: [[1]], by: "order", on: 1 },
    { why: "they answer", signal: noReply, orders: [], heard: 3, by: "reply", on: 3 },
    { why: "an order is an answer", signal: noReply, orders: [[2]], by: "order", on: 2 },
    {
      why: "complaints settled, and an order",
      signal: complaint,
      orders: [[9]],
      by: "settled",
      on: 9,
    },
    { why: "the bills are paid", signal: unpaid, orders: [], by: "paid", on: 100 },
    {
      why: "both lines are bought again",
      signal: dropped,
      orders: [[3, 100, "linen"], [8, 100, "rooms"], [9]],
      by: "line",
      on: 8,
    },
    {
      why: "two orders of eight tenths",
      signal: smaller,
      orders: [
        [1, 10],
        [3, 80],
        [8, 80],
      ],
      by: "recovered",
      on: 8,
    },
    {
      why: "two gaps near the usual one",
      signal: rarer,
      orders: [[1], [21], [41]],
      by: "recovered",
      on: 41,
    },
    {
      why: "eight tenths of a quarter's baseline",
      signal: drift,
      orders: [
        [20, 200],
        [60, 200],
      ],
      by: "recovered",
      on: 100,
    },
    { why: "a silence ends with an order", signal: silence, orders: [[-5]], by: "order", on: -5 },
  ] satisfies {
    why: string;
    signal: LapseSignal;
    orders: Orders;
    heard?: number;
    by: string;
    on: number;
  }[])("$why", ({ signal, orders, by, on, ...rest }) => {
    const heardOn = "heard" in rest ? after(rest.heard) : null;
    expect(matterOver(signal, since(orders, { heardOn }))).toEqual({ by, on: after(on) });
  });

  test.each([
    { why: "no order since the requests", signal: requests, orders: [[-30]] },
    {
      why: "their word came before our last try",
      signal: noReply,
      orders: [[-5]],
      change: { heardOn: after(-5) },
    },
    { why: "settled, but no order yet", signal: complaint, orders: [[0]] },
    {
      why: "one complaint is still open",
      signal: complaint,
      orders: [[9]],
      change: { openComplaints: [after(-4)] },
    },
    { why: "something is overdue", signal: unpaid, orders: [], change: { overdueInvoices: 1 } },
    { why: "only one of the lines", signal: dropped, orders: [[3, 100, "linen"]] },
    { why: "one good order", signal: smaller, orders: [[3, 100]] },
    {
      why: "one of the last two is small",
      signal: smaller,
      orders: [
        [1, 100],
        [3, 79],
        [8, 100],
      ],
    },
    { why: "one short gap", signal: rarer, orders: [[1], [17]] },
    { why: "one of the last two gaps is too long", signal: rarer, orders: [[1], [22], [42]] },
    {
      why: "a little less than eight tenths",
      signal: drift,
      orders: [
        [20, 200],
        [60, 199],
      ],
    },
    {
      why: "a quarter has not gone by",
      signal: drift,
      orders: [[20, 900]],
      change: { today: after(89) },
    },
  ] satisfies { why: string; signal: LapseSignal; orders: Orders; change?: Partial<SinceLapse> }[])(
    "it goes on: $why",
    ({ signal, orders, ...rest }) => {
      expect(matterOver(signal, since(orders, "change" in rest ? rest.change : {}))).toBeNull();
    },
  );
});

describe("a lapse is over", () => {
  test("a silence with the next order, whatever else was seen", () => {
    expect(lapseOver("silence", [silence, unpaid], since([[2]], { overdueInvoices: 3 }))).toEqual({
      by: "order",
      on: after(2),
    });
  });

  test("any other when all its matters are, with the last of them", () => {
    expect(lapseOver("warning", [requests, complaint], since([[2], [9]]))).toEqual({
      by: "order",
      on: after(2),
    });
    const open = { openComplaints: [after(-10)] };
    expect(lapseOver("warning", [requests, complaint], since([[2], [9]], open))).toBeNull();
    expect(
      lapseOver(
        "decline",
        [smaller, silence],
        since([
          [2, 90],
          [5, 90],
        ]),
      ),
    ).toEqual({
      by: "recovered",
      on: after(5),
    });
  });

  test("a lapse without readable evidence stays open for a person to close", () => {
    expect(lapseOver("warning", [], since([[2]]))).toBeNull();
  });
});
